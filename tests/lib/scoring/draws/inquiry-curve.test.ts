import { describe, expect, test } from 'vitest';
import { drawField } from '@/lib/scoring/draws/field-draws';
import { createInquiryCurve } from '@/lib/scoring/draws/inquiry-curve';
import { inquiryLetters } from '@/lib/scoring/draws/inquiry-letters';
import { planQuestions } from '@/lib/scoring/draws/plan-questions';
import { shareOfDoubt } from '@/lib/scoring/draws/share-of-doubt';
import {
  makeInquiryCase,
  makeLargeInquiryCase,
  type InquiryCase,
} from '../../../fixtures/make-inquiry-case';
import { readOff } from '../../../fixtures/read-off';

/** Five standard errors of a share of 10,000 draws; losses, which vary more, get a tenth of a point. */
const tolerance = 0.025;
const samples = 10_000;

function curveOf({ rubric, providers, weights, field }: InquiryCase, spread: number) {
  const draws = drawField(rubric, providers, field, { weights, spread, samples });
  const plan = planQuestions(field, 40);
  const run = createInquiryCurve(field, draws, plan);
  run.advance(samples);
  return { draws, plan, curve: run.result() };
}

describe('createInquiryCurve', () => {
  test('after each answer the chance and the loss are those of all outcomes', () => {
    const example = makeInquiryCase();
    const { plan, curve } = curveOf(example, 0);
    expect(plan.length).toBeGreaterThan(4);
    curve.points.forEach(({ pRight, expectedLoss }, k) => {
      const truth = readOff(example, plan.slice(0, k));
      expect(Math.abs(pRight - truth.pRight)).toBeLessThan(tolerance);
      expect(Math.abs(expectedLoss - truth.expectedLoss)).toBeLessThan(0.1);
    });
  });

  test('without spread all answers name a right leader, and nothing is left open', () => {
    for (const example of [makeInquiryCase(), makeLargeInquiryCase()]) {
      const { ceiling } = curveOf(example, 0).curve;
      expect(ceiling).toEqual({ pRight: 1, expectedLoss: 0, reason: null });
    }
  });

  test('with spread the ceiling is below 1, because of the weights alone', () => {
    const { curve } = curveOf(makeLargeInquiryCase(), 50);
    const { ceiling, points } = curve;
    expect(ceiling.reason).toBe('weights');
    expect(ceiling.pRight).toBeLessThan(1);
    expect(ceiling.pRight).toBeGreaterThan(points.at(-1)?.pRight ?? 1);
  });

  test('one provider is right at once; nobody is never right', () => {
    const [acme] = makeInquiryCase().providers;
    if (!acme) throw new Error('expected acme');
    const alone = curveOf(makeInquiryCase({ providers: [acme] }), 25).curve;
    expect(alone.points).toEqual([{ pRight: 1, expectedLoss: 0 }]);
    expect(alone.ceiling.reason).toBe(null);
    const nobody = curveOf(makeInquiryCase({ providers: [] }), 25).curve;
    expect(nobody.points).toEqual([{ pRight: 0, expectedLoss: 0 }]);
  });

  test('slices read the same as one go, and nothing is told before the last', () => {
    const { field, ...example } = makeInquiryCase();
    const { draws, plan, curve } = curveOf({ field, ...example }, 25);
    const run = createInquiryCurve(field, draws, plan);
    expect(run.advance(3_000)).toBe(false);
    expect(run.read).toBe(3_000);
    expect(() => run.result()).toThrow('3000 of 10000 draws have been read');
    while (!run.advance(3_000));
    expect(run.result()).toEqual(curve);
  });
});

describe('inquiryLetters', () => {
  test('the chance and the loss after letters are those of all outcomes', () => {
    const example = makeInquiryCase();
    const { field } = example;
    const { draws } = curveOf(example, 0);
    const letters = inquiryLetters(field, draws, shareOfDoubt(field));
    // Dole holds no share, so the sets are those of the other three.
    expect(letters).toHaveLength(7);
    for (const { providers, questions, pRight, expectedLoss } of letters) {
      const places = field.questions.flatMap(({ provider }, place) =>
        providers.includes(provider) ? [place] : [],
      );
      expect(questions).toBe(places.length);
      const truth = readOff(example, places);
      expect(Math.abs(pRight - truth.pRight)).toBeLessThan(tolerance);
      expect(Math.abs(expectedLoss - truth.expectedLoss)).toBeLessThan(0.1);
    }
  });

  test('of ten providers the five with most share are weighed in all 31 sets, smaller sets first', () => {
    const example = makeLargeInquiryCase();
    const { field } = example;
    const { draws, curve } = curveOf(example, 25);
    const shares = shareOfDoubt(field);
    const letters = inquiryLetters(field, draws, shares);
    expect(letters).toHaveLength(31);
    const sizes = letters.map(({ providers }) => providers.length);
    expect(sizes).toEqual(sizes.toSorted((a, b) => a - b));
    const held = field.members.map(({ slug }, member) => ({
      slug,
      share: shares.reduce(
        (sum, share, place) => sum + (field.questions[place]?.member === member ? share : 0),
        0,
      ),
    }));
    const top = held.toSorted((a, b) => b.share - a.share).slice(0, 5);
    expect(letters.at(-1)?.providers).toEqual(top.map(({ slug }) => slug).toSorted());
    // Most of what can be known is known after these five letters, and no more than all.
    expect(letters.at(-1)?.pRight).toBeLessThanOrEqual(curve.ceiling.pRight + tolerance);
    expect(letters.at(-1)?.pRight).toBeGreaterThan(curve.points[0]?.pRight ?? 1);
  });

  test('nobody to doubt is nobody to write to', () => {
    const { field, rubric, weights } = makeInquiryCase({ providers: [] });
    const draws = drawField(rubric, [], field, { weights, spread: 0, samples: 10 });
    expect(inquiryLetters(field, draws, shareOfDoubt(field))).toEqual([]);
  });
});
