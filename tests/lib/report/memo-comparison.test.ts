import { describe, expect, it } from 'vitest';
import type { Provider } from '@/lib/catalogue/types';
import { formatPercent, formatRange, formatRanks, formatScore } from '@/lib/format';
import { buildMemo } from '@/lib/report/build-memo';
import { buildShortlist } from '@/lib/report/build-shortlist';
import { listColumnRefs } from '@/lib/report/number-sources';
import type { MemoComparison } from '@/lib/report/memo-parts';
import { type CostInputs, defaultCostInputs } from '@/lib/url/costs-params';
import { makeFee } from '../../fixtures/make-provider';
import { makeMemoCatalogue, makeMemoInput, withoutBrief } from '../../fixtures/make-memo-input';

/** The words of a row, one list of lines for each provider. */
function wordsOf({ tables }: MemoComparison, label: string): string[][] {
  return tables.flatMap(({ rows }) =>
    rows
      .filter((row) => row.label === label)
      .flatMap(({ cells }) => cells.map(({ lines }) => lines.map(({ text }) => text))),
  );
}

function withAcme(change: Partial<Provider>): ReturnType<typeof makeMemoInput> {
  const base = makeMemoCatalogue();
  const [acme, ...others] = base.providers;
  if (!acme) throw new Error('the catalogue has a provider');
  const catalogue = { ...base, providers: [{ ...acme, ...change }, ...others] };
  return makeMemoInput({ catalogue, params: { shortlist: ['acme'] } });
}

/** `count` providers like acme. */
function withMany(count: number): ReturnType<typeof makeMemoInput> {
  const base = makeMemoCatalogue();
  const [acme] = base.providers;
  if (!acme) throw new Error('the catalogue has a provider');
  const providers = Array.from({ length: count }, (_, index) => ({
    ...acme,
    slug: `p${index}`,
    name: `Provider ${index}`,
  }));
  return makeMemoInput({ catalogue: { ...base, providers } });
}

describe('the shortlist side by side', () => {
  it('prints the scores, ranges, ranks and chances of the ranking', () => {
    const input = makeMemoInput({ mandate: { open: 'together' } });
    const { comparison } = buildMemo(input);
    const { assessment, members } = buildShortlist(input);
    expect(wordsOf(comparison, 'Score')).toEqual(
      members.map(({ standing: { score, low, high } }) => [
        formatScore(score),
        formatRange(low, high),
      ]),
    );
    expect(wordsOf(comparison, 'Rank')).toEqual([
      ...assessment.ranked.map(({ rank, chances }) => {
        if (chances === null) throw new Error('a ranked provider has chances');
        const { likelyBest, likelyWorst, pFirst } = chances;
        return [
          `${rank} of 2 not ruled out`,
          `likely ${formatRanks(likelyBest, likelyWorst)}, first in ${formatPercent(pFirst)} of simulations`,
          ...(rank === 2 ? ['Ask: EU'] : []),
        ];
      }),
      ['not ranked', 'EU required'],
    ]);
  });

  it('says of an open one what it would rank, and claims no chance for the only one that meets all', () => {
    const input = makeMemoInput();
    const [borg] = buildShortlist(input).assessment.open;
    if (!borg) throw new Error('borg is open');
    const { likelyBest, likelyWorst, pFirst } = borg.chances;
    expect(wordsOf(buildMemo(input).comparison, 'Rank')).toEqual([
      ['The only one shown to meet all'],
      [
        'open, would rank 2 of 2',
        `likely ${formatRanks(likelyBest, likelyWorst)}, first in ${formatPercent(pFirst)} of simulations`,
        'Ask: EU',
      ],
      ['not ranked', 'EU required'],
    ]);
  });

  it('prints the score of every criterion on its own scale', () => {
    const input = makeMemoInput();
    const { comparison } = buildMemo(input);
    for (const { id, name } of input.catalogue.rubric.criteria) {
      const scores = buildShortlist(input).members.map(({ standing }) =>
        standing.criteria.find((criterion) => criterion.id === id),
      );
      expect(wordsOf(comparison, name)).toEqual(
        scores.map((score) => [
          formatScore(score?.score ?? NaN),
          formatRange(score?.low ?? NaN, score?.high ?? NaN),
        ]),
      );
    }
  });

  it('says what is public of a year for the amount of the link, and what is to ask', () => {
    const [source] = makeMemoCatalogue().providers[0]?.sources ?? [];
    const fee = makeFee({
      ...{ amount: 10, unit: 'bps', asOf: '2026-01' },
      sources: source ? [source] : [],
    });
    const input = { ...withAcme({ fees: [fee] }), memoParams: withoutBrief };
    const rowOf = (costs: CostInputs) =>
      buildMemo({ ...input, costs }).comparison.tables[0]?.rows.at(-1);
    const row = rowOf({ ...defaultCostInputs, amount: 20_000_000, withdrawals: 12 });
    expect(row?.label).toBe('A year for USD 20,000,000, 12 withdrawals');
    expect(row?.cells[0]?.lines.map(({ text }) => text)).toEqual([
      'USD 20,000 known',
      'Custody rate: 10 basis points a year (USD 20,000), Jan 2026, if still in force.',
      'Ask: minimum, withdrawal fee and onboarding fee',
    ]);
    expect(row?.cells[0]?.lines[1]?.refs).toHaveLength(1);
    const { url } = buildMemo({ ...input, costs: { ...defaultCostInputs, amount: 5 } }).reproduce;
    expect(url).toContain('amount=5');
  });

  it('says how each requirement of the mandate came out, with sources', () => {
    const { comparison } = buildMemo(makeMemoInput({ memoParams: withoutBrief }));
    const row = comparison.tables[0]?.rows.find(({ label }) => label === 'Requirements');
    expect(row?.cells.map(({ lines }) => lines)).toEqual([
      [{ outcome: 'pass', text: 'EU', strong: false, refs: [1] }],
      [{ outcome: 'open', text: 'EU open', strong: false, refs: [] }],
      [{ outcome: 'fail', text: 'EU fails', strong: false, refs: [1] }],
    ]);
  });

  it('has no row of requirements where the mandate has none', () => {
    const { comparison } = buildMemo(makeMemoInput({ mandate: { requirements: [] } }));
    expect(wordsOf(comparison, 'Requirements')).toEqual([]);
  });

  it('lists regions by what is known, leaving out what does not occur', () => {
    const { comparison } = buildMemo(makeMemoInput({ memoParams: withoutBrief }));
    expect(wordsOf(comparison, 'Regions')).toEqual([
      ['Yes: EU', 'Not known: US, UK, CH, ME, SG, HK, APAC'],
      ['Not known: US, EU, UK, CH, ME, SG, HK, APAC'],
      ['No: EU', 'Not known: US, UK, CH, ME, SG, HK, APAC'],
    ]);
  });

  it('names the findings that a committee asks for, and says where nothing was found', () => {
    const { comparison } = buildMemo(makeMemoInput({ memoParams: withoutBrief }));
    for (const label of ['security.audits', 'security.insurance', 'costs.bps']) {
      const [first] = wordsOf(comparison, `Factor ${label}`);
      expect(first?.[0]).toBe('Level 0–4, nothing found');
    }
    expect(wordsOf(comparison, 'Factor security.keys')).toEqual([]);
  });

  it('counts incidents by their end and names the newest', () => {
    const [incident] = makeMemoCatalogue().providers[0]?.incidents ?? [];
    if (!incident) throw new Error('acme has an incident');
    const input = withAcme({
      incidents: [
        { ...incident, date: '2024', resolved: 'unknown' },
        { ...incident, date: '2026-01-02', resolved: 'no' },
        incident,
      ],
    });
    expect(wordsOf(buildMemo(input).comparison, 'Incidents')).toEqual([
      ['3 incidents', '1 not resolved, 1 end not known, 1 resolved; newest 2 Jan 2026'],
    ]);
    const without = buildMemo(withAcme({ incidents: [] })).comparison;
    expect(wordsOf(without, 'Incidents')).toEqual([['None found']]);
  });

  it('sets at most four in a table, as evenly as they come, numbered like their sections', () => {
    const columns = (count: number): number[][] =>
      buildMemo(withMany(count)).comparison.tables.map((table) =>
        table.columns.map(({ section }) => section),
      );
    expect(columns(4)).toEqual([[1, 2, 3, 4]]);
    expect(columns(5)).toEqual([
      [1, 2, 3],
      [4, 5],
    ]);
    expect(columns(10).map((table) => table.length)).toEqual([3, 4, 3]);
    expect(columns(10).flat()).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  });

  it('gives a single provider its key facts', () => {
    const { comparison, providers } = buildMemo(withMany(1));
    expect(comparison.title).toBe('Key facts');
    expect(providers).toHaveLength(1);
  });

  it('cites only sources that the memo lists', () => {
    const { comparison, providers, sources } = buildMemo(
      makeMemoInput({ memoParams: withoutBrief }),
    );
    const listed = sources.rows.map(({ number }) => number);
    providers.forEach((_, index) => {
      const cited = listColumnRefs(comparison, index + 1);
      expect(cited.filter((number) => !listed.includes(number))).toEqual([]);
    });
    expect(listColumnRefs(comparison, 3)).toContain(1);
  });
});
