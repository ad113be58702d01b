import { describe, expect, it } from 'vitest';
import type { Provider } from '@/lib/catalogue/types';
import { toProviderCard } from '@/lib/markdown/provider-card';
import { toProviderMarkdown } from '@/lib/markdown/to-provider-markdown';
import { buildProviderView } from '@/lib/provider/build-provider-view';
import { factorIds } from '@/lib/rubric/ids';
import { makeCatalogue } from '@/tests/fixtures/make-catalogue';
import { makeProvider, record } from '@/tests/fixtures/make-provider';
import { assessLink } from '@/tests/fixtures/assess-catalogue';

const settled = (level: number) => record(factorIds, () => ({ low: level, high: level }));
const acme = makeProvider({
  slug: 'acme',
  name: 'Acme_Custody',
  legalLine: 'Trust company | Exampleland',
  findings: {
    ...settled(3),
    'liquidity.venues': { low: 2, high: 4 },
    'ux.api': { low: 0, high: 4 },
  },
  regions: { eu: { status: 'no', note: 'It left the EU.' }, us: { status: 'yes', note: 'Yes.' } },
});

function copy(query: string, provider: Provider = acme): string {
  const catalogue = makeCatalogue({ providers: [provider] });
  const view = buildProviderView(catalogue, assessLink(catalogue, query), provider.slug);
  const card = toProviderCard(view, catalogue.edition);
  return toProviderMarkdown(card, 'https://example.com/providers/acme');
}

describe('toProviderMarkdown', () => {
  it('begins with name, legal line, score and interval, markup escaped', () => {
    expect(copy('')).toMatch(
      /^## Acme\\_Custody\n\nTrust company \\\| Exampleland\n\nRank 1 of 1 with \*\*74\.4\*\* of 100 points at credit 50 for unknowns, between 69\.0 and 79\.8\. /,
    );
  });

  it('says what the draws say of its rank', () => {
    expect(copy('')).toContain('. First in 100% of simulations, likely rank 1.\n');
    expect(copy('region=eu')).not.toContain('of simulations');
  });

  it('lists the criteria, whose points add up to the score', () => {
    const text = copy('');
    expect(text).toContain('| Criterion liquidity | 50% | 75.0 | 66.7 to 83.3 | 37.5 |');
    expect(text).toContain('| **Total** |  |  | 69.0 to 79.8 | **74.4** |');
    const points = [...text.matchAll(/^\| Criterion .* ([\d.]+) \|$/gm)].map(([, cell]) =>
      Number(cell),
    );
    expect(points).toHaveLength(6);
    expect(points.reduce((sum, part) => sum + part, 0)).toBeCloseTo(74.4, 0);
  });

  it('gives the widest open findings, widest first', () => {
    expect(copy('')).toContain(
      'Widest open findings:\n\n- Factor liquidity.venues: level 2–4, 8.3 points open\n- Factor ux.api: level 0–4, 2.5 points open\n\n',
    );
  });

  it('gives the requirements of the mandate with what decided them', () => {
    expect(copy('region=us')).toContain('Requirements of the mandate:\n\n- US: met. Yes.');
  });

  it('one that is ruled out would score', () => {
    expect(copy('region=eu')).toContain(
      'Ruled out by the mandate: EU required. Would score **74.4** of 100 points',
    );
  });

  it('a settled score has nothing left open', () => {
    const text = copy('', makeProvider({ slug: 'birch', findings: settled(2) }));
    expect(text).toContain('**50.0** of 100 points at credit 50 for unknowns, nothing left open');
    expect(text).not.toContain('Widest open');
  });

  it('ends with the link, the edition and the disclaimer', () => {
    expect(copy('')).toMatch(
      /\[All findings and sources of Acme\\_Custody\]\(https:\/\/example\.com\/providers\/acme\)\. Edition 23 Nov 2026, `01234567`\.\n\n_For research and education, not financial advice\._\n$/,
    );
  });
});
