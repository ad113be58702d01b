import { describe, expect, test } from 'vitest';
import type { Incident } from '@/lib/catalogue/types';
import { groupFindings } from '@/lib/provider/group-findings';
import { listAgainst } from '@/lib/provider/speaks-against';
import { factorIds } from '@/lib/rubric/ids';
import { assessCatalogue } from '@/tests/fixtures/assess-catalogue';
import { makeCatalogue } from '@/tests/fixtures/make-catalogue';
import { makeProvider, makeSource, record } from '@/tests/fixtures/make-provider';
import { defaultParams, publishedWeights } from '@/lib/url/mandate-defaults';

const incident = (date: string, resolved: Incident['resolved']): Incident => ({
  date,
  kind: 'breach',
  resolved,
  what: `It happened in ${date}. More was said.`,
  sources: [makeSource()],
});

function againstOf(
  findings: Parameters<typeof makeProvider>[0],
  incidents: readonly Incident[] = [],
) {
  const provider = makeProvider(findings);
  const catalogue = makeCatalogue({ providers: [provider] });
  const assessment = assessCatalogue(
    catalogue,
    defaultParams(publishedWeights(catalogue.rubric.criteria)),
  );
  const groups = groupFindings(catalogue.rubric, provider, assessment.standingOf(provider.slug));
  return listAgainst(incidents, provider.enforcementSearch, groups);
}

const proven = record(factorIds, () => ({ low: 4, high: 4 }));

describe('listAgainst', () => {
  test('is never empty: where nothing was found it says that this is no proof', () => {
    expect(againstOf({ findings: proven })).toEqual([
      {
        head: 'No unresolved incident was found',
        text: 'None was found. That is not proof.',
        source: null,
        anchor: 'incidents',
      },
    ]);
  });

  test('names the day and the places of a search', () => {
    const enforcementSearch = { date: '2026-11-27', places: ['press'], note: null };
    expect(againstOf({ findings: proven, enforcementSearch })[0]?.text).toBe(
      'None was found on 27 Nov 2026 in press. That is not proof.',
    );
  });

  test('tells incidents that have not ended, in short, and leaves out those that have', () => {
    const told = againstOf({ findings: proven }, [
      incident('2026-02', 'yes'),
      incident('2025-05', 'unknown'),
      incident('2024-01', 'no'),
    ]);
    expect(told.map(({ head }) => head)).toEqual([
      'Breach of May 2025, end not known',
      'Breach of Jan 2024, not resolved',
    ]);
    expect(told[0]).toMatchObject({ text: 'It happened in 2025-05.', anchor: 'incidents' });
  });

  test('ends with the factor of which the most weight is not shown', () => {
    const findings = {
      ...proven,
      'security.keys': { low: 0, high: 4 },
      'ux.api': { low: 1, high: 4 },
    };
    const [, weakest] = againstOf({ findings });
    expect(weakest).toMatchObject({
      head: 'Weakest in proof: factor security.keys, level 0–4',
      anchor: 'finding-security-keys',
    });
  });

  test('names what is disputed, since when and why', () => {
    const disputed = { since: '2026-11-20', reason: 'The firm contests it.', ownWords: null };
    const findings = { ...proven, 'ux.api': { low: 4, high: 4, disputed } };
    expect(againstOf({ findings })[1]).toMatchObject({
      head: 'Factor ux.api, disputed since 20 Nov 2026',
      text: 'The firm contests it.',
      anchor: 'finding-ux-api',
    });
  });
});
