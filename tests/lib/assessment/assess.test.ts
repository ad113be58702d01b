import { describe, expect, it } from 'vitest';
import { assess } from '@/lib/assessment/assess';
import { toAssessmentModel } from '@/lib/assessment/to-assessment-model';
import { withRequirement } from '@/lib/url/change-params';
import { paramsWith } from '@/tests/fixtures/assess-catalogue';
import { makeCatalogue } from '@/tests/fixtures/make-catalogue';
import { makeProvider } from '@/tests/fixtures/make-provider';

const catalogue = makeCatalogue({
  providers: [
    makeProvider({ slug: 'acme', regions: { eu: { status: 'yes' } } }),
    makeProvider({ slug: 'birch', regions: { eu: { status: 'no' } } }),
    makeProvider({ slug: 'cedar' }),
  ],
});
const model = toAssessmentModel(catalogue);
const inEurope = withRequirement(paramsWith(catalogue), 'region:eu', true);

describe('assess', () => {
  it('every provider is ranked, open and apart, or ruled out, and stands as it is listed', () => {
    const { ranked, open, ruledOut, standingOf } = assess(model, inEurope, { samples: 50 });
    expect(ranked.map(({ slug }) => slug)).toEqual(['acme']);
    expect(open.map(({ slug }) => slug)).toEqual(['cedar']);
    expect(ruledOut.map(({ slug }) => slug)).toEqual(['birch']);
    for (const one of [...ranked, ...open, ...ruledOut]) expect(standingOf(one.slug)).toBe(one);
    expect(() => standingOf('dogwood')).toThrow('"dogwood" in this edition');
  });

  it('draws among those who are ranked, and for each open one beside them, as many as it is told', () => {
    const { draws, ranked, open } = assess(model, inEurope, { samples: 50 });
    expect(draws.acceptability.slugs).toEqual(['acme']);
    expect(open.map(({ chances }) => chances)).toEqual([draws.standInOf('cedar')]);
    expect(draws.acceptability.samples).toBe(50);
    expect(ranked.map(({ chances }) => chances)).toEqual(
      ranked.map(({ slug }) => draws.chancesOf(slug)),
    );
  });

  it('takes draws that are handed in, and has no chances without any', () => {
    const { draws } = assess(model, inEurope, { samples: 50 });
    expect(assess(model, inEurope, { draws }).draws).toBe(draws);
    const { ranked, open, bands } = assess(model, inEurope, { draws: null });
    expect([...ranked, ...open].map(({ chances }) => chances)).toEqual([null, null]);
    expect(bands).toEqual([]);
  });

  it('says whom a requirement rules out and who is still to be asked', () => {
    const { standingOf } = assess(model, inEurope, { draws: null });
    const outcomes = ['acme', 'birch', 'cedar'].map(
      (slug) => standingOf(slug).gates.map(({ outcome }) => outcome)[0],
    );
    expect(outcomes).toEqual(['pass', 'fail', 'open']);
  });
});
