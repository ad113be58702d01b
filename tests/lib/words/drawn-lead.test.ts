import { describe, expect, it } from 'vitest';
import { assess } from '@/lib/assessment/assess';
import { type Draws, toDraws } from '@/lib/assessment/draws';
import { toAssessmentModel } from '@/lib/assessment/to-assessment-model';
import { buildRanking } from '@/lib/ranking/build-ranking';
import { drawnLead } from '@/lib/words/drawn-lead';
import { factorIds } from '@/lib/rubric/ids';
import { defaultMandate, defaultParams, publishedWeights } from '@/lib/url/mandate-defaults';
import { makeCatalogue } from '@/tests/fixtures/make-catalogue';
import { makeProvider, record } from '@/tests/fixtures/make-provider';
import { published } from '@/tests/lib/url/arbitraries';

/** Draws in which each provider is first as often as said, and last otherwise. */
function drawsWith(firsts: Readonly<Record<string, number>>): Draws {
  const slugs = Object.keys(firsts);
  const acceptability = slugs.map((slug) => {
    const share = firsts[slug] ?? 0;
    return slugs.map((_, rank) => (rank === 0 ? share : rank === slugs.length - 1 ? 1 - share : 0));
  });
  return toDraws({
    mandate: defaultMandate(published),
    acceptability: {
      samples: 10_000,
      slugs,
      acceptability,
      pairwise: slugs.map(() => slugs.map(() => 0.5)),
      chances: slugs.map((slug) => ({
        slug,
        pFirst: firsts[slug] ?? 0,
        pTopThree: 1,
        expectedRank: 1,
        likelyBest: 1,
        likelyWorst: slugs.length,
      })),
    },
    standIns: [],
  });
}

/** The words as Markdown. */
function lead(
  levels: Readonly<Record<string, number>>,
  firsts: Record<string, number> | null,
  among = '',
) {
  const model = toAssessmentModel(
    makeCatalogue({
      providers: Object.entries(levels).map(([slug, level]) =>
        makeProvider({
          slug,
          name: slug,
          shortName: slug,
          findings: record(factorIds, () => ({ low: level, high: level })),
        }),
      ),
    }),
  );
  const params = defaultParams(publishedWeights(model.criteria));
  const { rows } = buildRanking(assess(model, params, { draws: firsts && drawsWith(firsts) }));
  const parts = drawnLead(rows, among);
  return parts?.map(({ text, strong }) => (strong ? `**${text}**` : text)).join('') ?? null;
}

describe('drawnLead', () => {
  const levels = { acme: 3, birch: 2, cedar: 1 };

  it.each([
    [0.9, 0.08, 'acme leads, first in **90 of 100** simulations.'],
    [0.6, 0.3, 'acme leads, first in **60 of 100** simulations.'],
    [
      0.58,
      0.33,
      'acme leads, but not decisively: first in **58 of 100** simulations, and birch in 33.',
    ],
    [
      0.45,
      0.4,
      'acme and birch lead together: acme comes first in **45 of 100** simulations and birch in **40**.',
    ],
    [1, 0, 'acme leads, first in **100 of 100** simulations.'],
  ])('first in %d and %d of simulations', (acme, birch, words) => {
    expect(lead(levels, { acme, birch, cedar: 1 - acme - birch })).toBe(words);
  });

  it('names the set that the chances are about', () => {
    expect(lead(levels, { acme: 0.9, birch: 0.08, cedar: 0.02 }, 'among them')).toBe(
      'acme leads among them, first in **90 of 100** simulations.',
    );
  });

  it('says both where another one is first more often than the one with most points', () => {
    expect(lead(levels, { acme: 0.3, birch: 0.6, cedar: 0.1 })).toBe(
      'acme has most points, but birch comes first in **60 of 100** simulations and acme in **30**.',
    );
  });

  it('one that is barely behind in simulations still leads together', () => {
    expect(lead(levels, { acme: 0.44, birch: 0.47, cedar: 0.09 })).toBe(
      'acme and birch lead together: acme comes first in **44 of 100** simulations and birch in **47**.',
    );
  });

  it('several on one score lead together, the likeliest told first', () => {
    expect(lead({ acme: 2, birch: 2, cedar: 1 }, { acme: 0.3, birch: 0.6, cedar: 0.1 })).toBe(
      'birch and acme lead together: birch comes first in **60 of 100** simulations and acme in **30**.',
    );
  });

  it('where several lead on one score, one that is first more often is named', () => {
    expect(lead({ acme: 3, birch: 3, cedar: 1 }, { acme: 0.3, birch: 0.1, cedar: 0.6 })).toBe(
      'acme and birch lead together: cedar comes first in **60 of 100** simulations, acme in **30** and birch in **10**.',
    );
  });

  it('says nothing without draws', () => {
    expect(lead(levels, null)).toBeNull();
  });

  it('draws that were made among others are refused', () => {
    expect(() => lead(levels, { acme: 0.9, birch: 0.1 })).toThrow('cedar');
  });

  it('says nothing of one alone', () => {
    expect(lead({ acme: 2 }, { acme: 1 })).toBeNull();
  });
});
