import { describe, expect, it } from 'vitest';
import { assess, listDrawn } from '@/lib/assessment/assess';
import { makeDraws } from '@/lib/assessment/draws';
import { toAssessmentModel } from '@/lib/assessment/to-assessment-model';
import type { Provider } from '@/lib/catalogue/types';
import { toRankingMarkdown } from '@/lib/markdown/to-ranking-markdown';
import { buildRanking } from '@/lib/ranking/build-ranking';
import { factorIds } from '@/lib/rubric/ids';
import { publishedWeights } from '@/lib/url/mandate-defaults';
import { parseRankingParams } from '@/lib/url/mandate-params';
import { makeCatalogue } from '@/tests/fixtures/make-catalogue';
import { makeProvider, record } from '@/tests/fixtures/make-provider';

const settled = (level: number) => record(factorIds, () => ({ low: level, high: level }));
const acme = makeProvider({
  slug: 'acme',
  name: 'Acme | Custody',
  findings: { ...settled(3), 'liquidity.venues': { low: 2, high: 4 } },
});
const birch = makeProvider({
  slug: 'birch',
  name: 'Birch *Trust*',
  findings: settled(2),
  regions: { eu: { status: 'no', note: 'It left the <EU>.' } },
});

function copy(query: string, providers: Provider[], drawn = false) {
  const catalogue = makeCatalogue({ providers });
  const weights = publishedWeights(catalogue.rubric.criteria);
  const { params } = parseRankingParams(new URLSearchParams(query), {
    slugs: [],
    publishedWeights: weights,
  });
  const model = toAssessmentModel(catalogue);
  const draws = drawn ? makeDraws(model, listDrawn(model, params.mandate), params.mandate) : null;
  return toRankingMarkdown(buildRanking(assess(model, params, { draws })), {
    edition: catalogue.edition,
    publishedWeights: weights,
    factors: model,
    link: `https://example.com/?${query}`,
    linkOf: (slug) => `https://example.com/providers/${slug}?${query}`,
  });
}

describe('toRankingMarkdown', () => {
  it('has a row for every ranked provider, with markup in names escaped', () => {
    expect(copy('', [acme, birch])).toContain(
      [
        '| Rank | Provider | Score | Range |',
        '| --: | :-- | --: | :-- |',
        '| 1 | [Acme \\| Custody](https://example.com/providers/acme?) | 75.0 | 70.8 to 79.2 |',
        '| 2 | [Birch \\*Trust\\*](https://example.com/providers/birch?) | 50.0 | 50.0 |',
      ].join('\n'),
    );
  });

  it('says how often each is first once the draws are made', () => {
    // Of four levels for venues, one makes both equal: the rival is first in 3/4 + 1/8 of draws.
    const rival = makeProvider({ slug: 'rival', name: 'Rival', findings: settled(3) });
    const wide = makeProvider({
      slug: 'wide',
      findings: { ...settled(3), 'liquidity.venues': { low: 0, high: 3 } },
    });
    const text = copy('', [wide, rival, birch], true);
    expect(text).toContain('| Rank | Provider | Score | Range | First in | Likely ranks |');
    expect(text).toMatch(/\[Birch [^|]*\| 50\.0 \| 50\.0 \| 0 of 100 \| 3 \|/);
    expect(text).toMatch(/\[Rival\][^|]*\| 75\.0 \| 75\.0 \| 8[678] of 100 \| 1–2 \|/);
  });

  it('begins with the answer and the mandate', () => {
    expect(copy('region=us&doubt=20', [acme])).toMatch(
      /^## Custodians ranked by mandate\n\n\*\*No provider is shown to meet the requirement\.\*\* .*\n\nMandate: \*\*US\*\*\. Published weights · any source · credit for unknowns 20% · weights ±25%\.\n\n/,
    );
  });

  it('names those ruled out, with the reason', () => {
    expect(copy('region=eu', [acme, birch])).toContain(
      '### Ruled out (1)\n\n- [Birch \\*Trust\\*](https://example.com/providers/birch?region=eu), would score 50.0: EU required. It left the \\<EU\\>.',
    );
  });

  it('lists the open ones apart, with what to ask', () => {
    const cedar = makeProvider({
      slug: 'cedar',
      name: 'Cedar',
      findings: settled(2),
      regions: { eu: { status: 'yes' } },
    });
    expect(copy('region=eu', [acme, cedar])).toContain(
      [
        '### Meets the requirement (1)',
        '',
        'Public evidence settles each requirement. Ranked among themselves.',
        '',
        '| Rank | Provider | Score | Range |',
        '| --: | :-- | --: | :-- |',
        '| 1 | [Cedar](https://example.com/providers/cedar?region=eu) | 50.0 | 50.0 |',
        '',
        '### Open: ask first (1)',
        '',
        'Nothing rules them out. The dashed rank is the place among those above if every open point is met.',
        '',
        '| Would rank | Provider | Score | Range | Open: ask |',
        '| --: | :-- | --: | :-- | :-- |',
        '| 1 | [Acme \\| Custody](https://example.com/providers/acme?region=eu) | 75.0 | 70.8 to 79.2 | EU |',
      ].join('\n'),
    );
  });

  it('copies what the search leaves, and says so', () => {
    const text = copy('q=birch', [acme, birch]);
    expect(text).toContain('Narrowed to “birch”: 1 of 2 providers.');
    expect(text).not.toContain('| [Acme');
  });

  it('shows ties as ties', () => {
    const twin = makeProvider({ slug: 'twin', name: 'Twin', findings: settled(2) });
    expect(copy('', [twin, birch])).toContain('| 1= | [Twin]');
  });

  it('where none is ranked there is no table', () => {
    expect(copy('region=eu', [birch])).not.toContain('| Rank |');
  });

  it('ends with the link, the edition and the disclaimer', () => {
    expect(copy('region=us', [acme])).toMatch(
      /\[This ranking\]\(https:\/\/example\.com\/\?region=us\)\. Edition 23 Nov 2026, `01234567`\.\n\n_For research and education, not financial advice\._\n$/,
    );
  });
});
