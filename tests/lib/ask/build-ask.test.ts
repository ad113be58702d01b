import { describe, expect, it } from 'vitest';
import { assess } from '@/lib/assessment/assess';
import { toAssessmentModel } from '@/lib/assessment/to-assessment-model';
import { listFirstQuestions } from '@/lib/ask/ask-questions';
import { type AskView, buildAsk } from '@/lib/ask/build-ask';
import type { Catalogue } from '@/lib/catalogue/types';
import { buildLetter } from '@/lib/inquiry/build-letter';
import { toInquiryQuery } from '@/lib/inquiry/inquiry-query';
import { createInquiryRun } from '@/lib/inquiry/inquiry-run';
import { factorIds } from '@/lib/rubric/ids';
import type { Mandate } from '@/lib/url/mandate';
import { paramsWith } from '@/tests/fixtures/assess-catalogue';
import { makeCatalogue } from '@/tests/fixtures/make-catalogue';
import { makeProvider, makeSource, record } from '@/tests/fixtures/make-provider';

const settledAt = (level: number) => record(factorIds, () => ({ low: level, high: level }));
const source = makeSource();

/** Acme leads, Borg may overtake it, Coda is open on everything that is asked, Dole has no chance. */
const catalogue = makeCatalogue({
  providers: [
    makeProvider({
      slug: 'acme',
      name: 'Acme Custody',
      shortName: 'Acme',
      findings: {
        ...settledAt(3),
        'liquidity.venues': { low: 2, high: 4 },
        'security.keys': { low: 2, high: 4 },
      },
      regions: { eu: { status: 'yes', sources: [source] } },
      sources: [source],
    }),
    makeProvider({
      slug: 'borg',
      name: 'Borg Custody',
      shortName: 'Borg',
      findings: { ...settledAt(3), 'liquidity.venues': { low: 0, high: 4 } },
      regions: { eu: { status: 'yes', sources: [source] } },
      sources: [source],
    }),
    makeProvider({
      slug: 'coda',
      name: 'Coda Custody',
      shortName: 'Coda',
      findings: { ...settledAt(1), 'security.insurance': { low: 0, high: 4 } },
    }),
    makeProvider({ slug: 'dole', name: 'Dole', shortName: 'Dole', findings: settledAt(0) }),
  ],
});

function askOf(
  { change = {}, shortlist = [] }: { change?: Partial<Mandate>; shortlist?: string[] } = {},
  given: Catalogue = catalogue,
): AskView {
  const params = { ...paramsWith(given, { spread: 0, ...change }), shortlist };
  const assessment = assess(toAssessmentModel(given, 'all'), params, { draws: null });
  const { rubric, providers, choice } = toInquiryQuery(assessment);
  const run = createInquiryRun(rubric, providers, { ...choice, samples: 2000 });
  run.advance(run.steps);
  return buildAsk(assessment, run.result());
}

describe('listFirstQuestions', () => {
  it('asks one provider in the very order of the whole list, without a draw', () => {
    const params = paramsWith(catalogue, { requirements: ['region:eu'], spread: 0 });
    const assessment = assess(toAssessmentModel(catalogue, 'all'), params, { draws: null });
    const all = askOf({ change: { requirements: ['region:eu'] } }).questions;
    for (const slug of ['acme', 'borg', 'coda']) {
      const first = listFirstQuestions(assessment, slug);
      expect(first.length).toBeGreaterThan(0);
      expect(first.map(({ id }) => id)).toEqual(
        all.filter(({ provider }) => provider === slug).map(({ id }) => id),
      );
    }
  });
});

const textOf = ({ sentence }: AskView): string => sentence.map(({ text }) => text).join('');

describe('buildAsk', () => {
  it('names whom to write to, what that buys, among whom, and what could overturn it', () => {
    const view = askOf();
    expect(textOf(view)).toMatch(
      /^Write to (Acme and Borg|Borg and Acme): the chance of naming the right leader rises from \d+ to 100 in 100 among all four; they ask 3 questions\. /,
    );
    expect(view.leader?.shortName).toBe('Acme');
  });

  it('the set is named by what made it', () => {
    expect(askOf({ change: { requirements: ['region:eu'] } }).set).toBe('among all four');
    expect(askOf({ shortlist: ['acme', 'coda'] }).set).toBe('among the two on your shortlist');
    const without = makeCatalogue({
      providers: catalogue.providers.map((one) =>
        one.slug === 'dole'
          ? makeProvider({ slug: 'dole', regions: { eu: { status: 'no', sources: [source] } } })
          : one,
      ),
    });
    expect(askOf({ change: { requirements: ['region:eu'] } }, without).set).toBe(
      'among the three not ruled out',
    );
  });

  it('letters hold all doubt, and one that holds under 5 of 100 is not worth writing', () => {
    const { letters } = askOf();
    expect(letters.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 9);
    const byName = Object.fromEntries(letters.map((one) => [one.slug, one]));
    expect(byName.borg?.isWorth).toBe(true);
    expect(byName.coda?.isWorth).toBe(false);
    expect(byName.dole).toMatchObject({ questions: 0, isWorth: false });
  });

  it('each letter counts the questions that its file asks', () => {
    const change = { requirements: ['region:eu', 'insurance', 'staking'] as const };
    const params = paramsWith(catalogue, { ...change, requirements: [...change.requirements] });
    const assessment = assess(toAssessmentModel(catalogue, 'all'), params, { draws: null });
    for (const { slug, questions } of askOf({ change: { requirements: [...change.requirements] } })
      .letters) {
      expect(questions).toBe(buildLetter(catalogue, assessment, slug).questions.length);
    }
  });

  it('what settles a requirement comes first, and a requirement that a finding decides is that finding', () => {
    const { questions } = askOf({ change: { requirements: ['region:eu', 'insurance'] } });
    const settling = questions.filter(({ settles }) => settles.length > 0);
    expect(questions.slice(0, settling.length)).toEqual(settling);
    expect(settling.map(({ id }) => id)).toEqual([
      'coda/gate:region:eu',
      'coda/security.insurance',
    ]);
    expect(settling.find(({ id }) => id === 'coda/security.insurance')?.effect).toBe(
      '2 or more: Coda meets insurance',
    );
  });

  it('what settles nothing stands by its share, and says whom each answer helps', () => {
    const { questions } = askOf();
    const shares = questions.map((one) => (one.kind === 'finding' ? one.share : NaN));
    expect(shares).toEqual(shares.toSorted((a, b) => b - a));
    expect(questions[0]).toMatchObject({
      id: 'borg/liquidity.venues',
      effect: '4 helps Borg, 0 helps Acme',
    });
    expect(questions.find(({ provider }) => provider === 'coda')?.effect).toBe(
      'Changes the score, hardly who leads',
    );
  });

  it('a finding without weight is asked only where it decides a requirement', () => {
    const weights = { liquidity: 1, security: 0, coverage: 0, costs: 0, ux: 0, support: 0 };
    const ids = (requirements: Mandate['requirements']) =>
      askOf({ change: { weights, requirements } }).questions.map(({ id }) => id);
    expect(ids([])).not.toContain('coda/security.insurance');
    expect(ids(['insurance'])).toContain('coda/security.insurance');
  });

  it('the curve climbs from today letter by letter, and its points are those of the plan', () => {
    const { curve } = askOf();
    expect(curve?.steps.map(({ answered }) => answered)).toEqual(
      curve?.steps.map(({ answered }) => answered).toSorted((a, b) => a - b),
    );
    expect(curve?.steps[0]).toMatchObject({ label: 'today', answered: 0 });
    expect(curve?.points[0]?.pRight).toBe(curve?.steps[0]?.pRight);
    expect(curve?.ceiling).toEqual({ pRight: 1, reason: null });
  });

  it('where nothing open can change the leader it says so and draws no curve', () => {
    const settled = makeCatalogue({
      providers: [
        makeProvider({ slug: 'acme', shortName: 'Acme', findings: settledAt(4) }),
        makeProvider({ slug: 'borg', findings: settledAt(1) }),
      ],
    });
    const view = askOf({}, settled);
    expect(view.curve).toBeNull();
    expect(textOf(view)).toBe('Nothing open can change the leader: Acme leads.');
  });

  it('where everyone is ruled out there is nobody to ask', () => {
    const out = makeCatalogue({
      providers: [
        makeProvider({ slug: 'acme', regions: { eu: { status: 'no', sources: [source] } } }),
      ],
    });
    const view = askOf({ change: { requirements: ['region:eu'] } }, out);
    expect(textOf(view)).toBe('Your mandate rules everyone out, so there is nobody to ask.');
    expect(view).toMatchObject({ leader: null, curve: null, letters: [], questions: [] });
  });

  it('one provider alone leads whatever it answers', () => {
    const one = makeCatalogue({ providers: [makeProvider({ slug: 'acme', shortName: 'Acme' })] });
    expect(textOf(askOf({}, one))).toBe(
      'Only Acme is left, so no answer can change who leads. What is open still settles requirements and scores.',
    );
  });
});
