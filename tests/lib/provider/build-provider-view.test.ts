import { describe, expect, it } from 'vitest';
import { buildProviderView } from '@/lib/provider/build-provider-view';
import { questionnaireOf } from '@/tests/fixtures/questionnaire-of';
import { buildRanking } from '@/lib/ranking/build-ranking';
import { factorIds } from '@/lib/rubric/ids';
import { withRequirement } from '@/lib/url/change-params';
import { defaultParams, publishedWeights } from '@/lib/url/mandate-defaults';
import { makeCatalogue } from '@/tests/fixtures/make-catalogue';
import { makeProvider, makeSource, record } from '@/tests/fixtures/make-provider';
import { assessCatalogue } from '@/tests/fixtures/assess-catalogue';
import type { RankingParams } from '@/lib/url/mandate';

const source = makeSource({ number: 1 });
const acme = makeProvider({
  slug: 'acme',
  shortName: 'Acme',
  findings: record(factorIds, () => ({ low: 2, high: 3 })),
  regions: { eu: { status: 'no', note: 'Acme left the EU.', sources: [source] } },
  sources: [source],
  changes: [
    {
      date: '2026-02',
      headline: 'Acme leaves the EU',
      what: 'Acme left the EU.',
      decides: ['region:eu'],
      lead: true,
      sources: [source],
    },
  ],
});
const borg = makeProvider({
  slug: 'borg',
  findings: record(factorIds, () => ({ low: 4, high: 4 })),
});
const catalogue = makeCatalogue({ providers: [acme, borg] });
const params = defaultParams(publishedWeights(catalogue.rubric.criteria));
const inEurope = withRequirement(params, 'region:eu', true);

const viewOf = (of: typeof catalogue, { slug }: { slug: string }, asked: RankingParams) =>
  buildProviderView(of, assessCatalogue(of, asked), slug);

describe('buildProviderView', () => {
  it('gives the score and rank of the ranking, digit by digit', () => {
    const view = viewOf(catalogue, acme, params);
    const row = buildRanking(assessCatalogue(catalogue, params)).rows.find(
      ({ slug }) => slug === 'acme',
    );
    expect(view.standing).toEqual(row);
    expect(row).toMatchObject({ rank: 2, tied: false, bestRank: 2, worstRank: 2, among: 2 });
    expect(row?.chances).toMatchObject({ pFirst: 0, likelyBest: 2, likelyWorst: 2 });
  });

  it('follows the doubt of the mandate', () => {
    const at = (doubt: number) =>
      viewOf(catalogue, acme, { ...params, mandate: { ...params.mandate, doubt } }).standing;
    expect(at(0).score).toBeCloseTo(50, 9);
    expect(at(100).score).toBeCloseTo(75, 9);
  });

  it('a failed requirement rules the provider out with its reason and leaves the score alone', () => {
    const view = viewOf(catalogue, acme, inEurope);
    expect(view.standing.group).toBe('ruled-out');
    expect(view.standing.gates).toMatchObject([{ id: 'region:eu', outcome: 'fail' }]);
    expect(view.standing.gates[0]?.sentence).toBe('Acme left the EU.');
    expect(view.standing.score).toBe(viewOf(catalogue, acme, params).standing.score);
  });

  it('the rank is among those that no requirement rules out', () => {
    expect(viewOf(catalogue, borg, inEurope).standing).toMatchObject({
      place: 'ranked',
      group: 'open',
      rank: 1,
      among: 1,
    });
  });

  it('the lead change is decisive only for a mandate that asks for what it settles', () => {
    expect(viewOf(catalogue, acme, params).leadChange).toMatchObject({
      decisive: false,
      effect: 'Regions set: EU no. A mandate that requires the EU now rules Acme out.',
    });
    expect(viewOf(catalogue, acme, inEurope).leadChange?.decisive).toBe(true);
    expect(viewOf(catalogue, borg, inEurope).leadChange).toBeNull();
  });

  it('knows what the shortlist of the link holds', () => {
    const listed = { ...params, shortlist: ['acme'] };
    expect(viewOf(catalogue, acme, listed).standing.onShortlist).toBe(true);
    expect(viewOf(catalogue, borg, listed).standing.onShortlist).toBe(false);
  });

  it('counts all findings, and lists the open ones as what could raise the score', () => {
    const view = viewOf(catalogue, acme, params);
    expect(view.findingCount).toBe(22);
    expect(view.raising).toHaveLength(22);
    expect(viewOf(catalogue, borg, params).raising).toEqual([]);
  });

  it('says of each open finding what its answer does for the choice, in the words of the questions', () => {
    const rival = makeProvider({
      slug: 'rival',
      findings: record(factorIds, () => ({ low: 2, high: 2 })),
    });
    const close = makeProvider({
      slug: 'close',
      findings: {
        ...record(factorIds, () => ({ low: 2, high: 2 })),
        'liquidity.venues': { low: 0, high: 4 },
      },
      regions: { eu: { status: 'no' } },
    });
    const both = makeCatalogue({ providers: [rival, close] });
    const shortlist = ['close'];
    const [question] = questionnaireOf(both, { mandate: params.mandate, shortlist }).findings;
    const [raising] = viewOf(both, close, params).raising;
    // Five levels, equally likely: two are ahead of the rival, two behind, one level.
    expect(raising?.decides).toBe('Raises the chance of naming the right leader from 50% to 90%');
    expect(raising?.decides).toBe(question?.effect.main);
    expect(viewOf(both, close, inEurope).raising[0]?.decides).toBeNull();
    expect(viewOf(catalogue, acme, params).raising[0]?.decides).toBeNull();
  });

  it('a provider of another catalogue is refused by name', () => {
    const stranger = makeProvider({ slug: 'stranger' });
    expect(() => viewOf(catalogue, stranger, params)).toThrow('stranger');
  });
});
