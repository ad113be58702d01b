import { describe, expect, it } from 'vitest';
import { assess } from '@/lib/assessment/assess';
import { toAssessmentModel } from '@/lib/assessment/to-assessment-model';
import { toRankingTable } from '@/lib/export/ranking-table';
import { buildRanking } from '@/lib/ranking/build-ranking';
import { type RequirementId, requirementIds } from '@/lib/requirements';
import { withRequirement } from '@/lib/url/change-params';
import type { RankingParams } from '@/lib/url/mandate';
import { defaultParams, publishedWeights } from '@/lib/url/mandate-defaults';
import { makeCatalogue } from '@/tests/fixtures/make-catalogue';
import { makeProvider, makeSource } from '@/tests/fixtures/make-provider';

/** acme left the EU, borg is there with limits, coda is proven in one factor. */
const source = makeSource({ number: 1 });
const catalogue = makeCatalogue({
  providers: [
    makeProvider({
      slug: 'acme',
      regions: { eu: { status: 'no', note: 'It left the EU.', sources: [source] } },
      changes: [
        {
          date: '2026-02',
          headline: 'EU service closed',
          what: 'It closed.',
          decides: ['region:eu'],
          lead: true,
          sources: [source],
        },
      ],
    }),
    makeProvider({
      slug: 'borg',
      regions: { eu: { status: 'limited', note: 'Funds only.', sources: [source] } },
    }),
    makeProvider({
      slug: 'coda',
      findings: { 'support.desk': { low: 4, high: 4, sources: [source] } },
    }),
  ],
});
const model = toAssessmentModel(catalogue);
const start = defaultParams(publishedWeights(model.criteria));

function read(
  params: RankingParams,
  gates: readonly RequirementId[] = requirementIds,
  notices: { message: string }[] = [],
) {
  const assessment = assess(model, params);
  const view = buildRanking(assessment);
  const { columns, rows } = toRankingTable(assessment, {
    criteria: model.criteria,
    gates,
    edition: catalogue.edition,
    link: 'https://custody.example/?region=eu',
    notices,
  });
  const lines = rows.map((values) => {
    expect(values).toHaveLength(columns.length);
    return Object.fromEntries(columns.map(({ key }, index) => [key, values[index]]));
  });
  return { view, columns, lines };
}

describe('toRankingTable', () => {
  it('has those that meet all, then the open ones with what to ask, then the ruled out with the reason', () => {
    const { lines } = read(withRequirement(start, 'region:eu', true));
    expect(
      lines.map((line) => [
        line.status,
        line.group,
        line.rank,
        line.wouldRank,
        line.open,
        line.slug,
      ]),
    ).toEqual([
      ['ranked', 'meets', 1, null, null, 'borg'],
      ['open', 'open', null, 1, 'EU', 'coda'],
      ['ruled-out', 'ruled-out', null, null, null, 'acme'],
    ]);
    expect(lines.map((line) => line.ruledOutBecause)).toEqual([
      null,
      null,
      'EU required. It left the EU.',
    ]);
    expect(lines[2]).toMatchObject({ score: 50, tied: null, pFirst: null, 'support.score': null });
  });

  it('gives what each requirement decides, and nothing for those that are not asked', () => {
    const { lines } = read(
      withRequirement(withRequirement(start, 'region:eu', true), 'staking', true),
    );
    const given = lines.map((line) => [line.slug, line['gate.region:eu'], line['gate.staking']]);
    expect(given).toEqual([
      ['coda', 'open', 'open'],
      ['borg', 'limited', 'open'],
      ['acme', 'fail', 'open'],
    ]);
    expect(lines.map((line) => line['gate.audit'])).toEqual([null, null, null]);
  });

  it('gives unrounded numbers, those of the ranking', () => {
    const { view, lines } = read(start);
    const [row] = view.rows;
    expect(lines[0]).toMatchObject({
      slug: 'coda',
      score: row?.score,
      low: row?.low,
      high: row?.high,
      bestRank: row?.bestRank,
      worstRank: row?.worstRank,
      pFirst: row?.chances?.pFirst,
      pTopThree: row?.chances?.pTopThree,
      expectedRank: row?.chances?.expectedRank,
      likelyBest: row?.chances?.likelyBest,
      likelyWorst: row?.chances?.likelyWorst,
    });
    // One of four factors proven in full, in a criterion that weighs a tenth.
    expect(lines[0]).toMatchObject({ 'support.weight': 0.1, 'support.low': 25, low: 2.5 });
  });

  it('says of ties that they are ties', () => {
    const { lines } = read(start);
    expect(lines.map((line) => [line.slug, line.rank, line.tied])).toEqual([
      ['coda', 1, false],
      ['acme', 2, true],
      ['borg', 2, true],
    ]);
  });

  it('has what the search finds, in the order of the list, with ranks unchanged', () => {
    const named = read({ ...start, sort: 'name' }).lines;
    expect(named.map((line) => [line.slug, line.rank])).toEqual([
      ['acme', 2],
      ['borg', 2],
      ['coda', 1],
    ]);
    const found = read({ ...withRequirement(start, 'region:eu', true), q: 'borg' }).lines;
    expect(found.map((line) => [line.slug, line.rank])).toEqual([['borg', 1]]);
  });

  it('stands for itself: every row names edition, link and disclaimer', () => {
    for (const line of read(start).lines) {
      expect(line).toMatchObject({
        edition: catalogue.edition.id,
        editionDate: '2026-11-23',
        link: 'https://custody.example/?region=eu',
        disclaimer: 'For research and education, not financial advice.',
      });
    }
  });

  it('tells in every row what the link asked for in vain', () => {
    const notices = [{ message: 'One was left out.' }, { message: 'So was another.' }];
    for (const line of read(start, requirementIds, notices).lines) {
      expect(line.notices).toBe('One was left out. So was another.');
    }
    expect(read(start).lines[0]?.notices).toBeNull();
  });

  it('has the same columns whatever the mandate asks, each with a name of its own', () => {
    const keys = ({ columns }: ReturnType<typeof read>) => columns.map(({ key }) => key);
    expect(keys(read(withRequirement(start, 'region:eu', true)))).toEqual(keys(read(start)));
    expect(new Set(keys(read(start))).size).toBe(keys(read(start)).length);
    const { columns } = read(start);
    expect(new Set(columns.map(({ label }) => label)).size).toBe(columns.length);
  });

  it('leaves the columns of requirements to its caller', () => {
    const { columns } = read(start, ['region:eu']);
    expect(columns.filter(({ key }) => key.startsWith('gate.')).map(({ label }) => label)).toEqual([
      'EU required',
    ]);
  });

  it('shows regions and what changed, whatever the mandate asks', () => {
    const { lines } = read({ ...start, shortlist: ['acme'] });
    expect(lines.find(({ slug }) => slug === 'acme')).toMatchObject({
      'availability.eu': 'no',
      'availability.us': 'unknown',
      changedOn: '2026-02',
      change: 'EU service closed',
      onShortlist: true,
    });
  });
});
