import { describe, expect, it } from 'vitest';
import { assess } from '@/lib/assessment/assess';
import { toAssessmentModel } from '@/lib/assessment/to-assessment-model';
import { answerSentence, subjectOf } from '@/lib/words/answer-sentence';
import type { TextPart } from '@/lib/words/text-part';
import { factorIds } from '@/lib/rubric/ids';
import type { Provider } from '@/lib/catalogue/types';
import { isSameWeights, publishedWeights } from '@/lib/url/mandate-defaults';
import { parseRankingParams } from '@/lib/url/mandate-params';
import { makeCatalogue } from '@/tests/fixtures/make-catalogue';
import { makeProvider, record } from '@/tests/fixtures/make-provider';

const settledAt = (level: number) => record(factorIds, () => ({ low: level, high: level }));
const make = (slug: string, level: number, rest: Parameters<typeof makeProvider>[0] = {}) =>
  makeProvider({
    slug,
    name: `${slug} Custody`,
    shortName: slug,
    ...rest,
    findings: { ...settledAt(level), ...rest.findings },
  });

function read(query: string, providers: Provider[]) {
  const model = toAssessmentModel(makeCatalogue({ providers }));
  const { params } = parseRankingParams(new URLSearchParams(query), {
    slugs: [],
    publishedWeights: publishedWeights(model.criteria),
  });
  return { model, params };
}

const toText = (parts: readonly TextPart[]): string =>
  parts.map(({ text, strong }) => (strong ? `**${text}**` : text)).join('');

/** The sentence as Markdown, for the link given. */
function answer(query: string, providers: Provider[], draws?: null): string {
  const { model, params } = read(query, providers);
  const assessment =
    draws === null ? assess(model, params, { draws }) : assess(model, params, { samples: 200 });
  return toText(answerSentence(assessment));
}

const providers = [make('Acme', 3), make('Birch', 2), make('Cedar', 1)];
const region = (status: 'yes' | 'no' | 'unknown') => ({ regions: { eu: { status } } });
const staked = {
  staking: { supported: true, note: 'Yes.', networks: ['ETH'], commission: null, sources: [] },
};

describe('answerSentence', () => {
  it('without a requirement it says who leads', () => {
    expect(answer('', providers)).toBe('Acme leads, first in **100 of 100** simulations.');
  });

  it('counts who meets all, who leads among them, and where an open one would rank', () => {
    expect(
      answer('region=eu', [
        make('Acme', 3, region('yes')),
        make('Birch', 1, region('yes')),
        make('Cedar', 2, region('unknown')),
        make('Dune', 4, region('no')),
      ]),
    ).toBe(
      '**2 of 4 meet the requirement.** Acme leads among them, first in **100 of 100** simulations. Cedar has something open and would rank second.',
    );
  });

  it('of several with something open it names the one that would rank best', () => {
    expect(
      answer('region=eu&audit=yes', [
        make('Acme', 3, region('yes')),
        make('Birch', 2, region('yes')),
        make('Cedar', 2.5, region('unknown')),
        make('Dune', 4, region('unknown')),
      ]),
    ).toBe(
      '**2 of 4 meet both requirements.** Acme leads among them, first in **100 of 100** simulations. 2 have something open; Dune would lead.',
    );
  });

  it('of the only one that meets all no chance is claimed', () => {
    expect(
      answer('region=eu', [make('Acme', 2, region('yes')), make('Birch', 3, region('unknown'))]),
    ).toBe(
      '**1 of 2 meets the requirement.** Acme is the only one shown to meet all. Birch has something open and would lead.',
    );
  });

  it('where nobody is shown to meet all the open ones stand in, and the shortest way is told', () => {
    expect(
      answer('region=eu&staking=yes&charter=yes', [
        make('Acme', 3, region('unknown')),
        make('Birch', 2, { ...region('yes'), ...staked }),
      ]),
    ).toBe(
      '**No provider is shown to meet all three requirements.** 2 have something open; the shortest way is one answer from Birch. Acme leads among the open ones, first in **100 of 100** simulations.',
    );
  });

  it('ranked together, it says so', () => {
    expect(
      answer('region=eu&open=together', [
        make('Acme', 3, region('unknown')),
        make('Birch', 2, region('yes')),
      ]),
    ).toBe(
      '**1 of 2 meets the requirement.** Acme leads among the two that meet all or have something open, first in **100 of 100** simulations.',
    );
  });

  it('several on one score lead together', () => {
    const open = { 'ux.api': { low: 0, high: 4 } };
    expect(
      answer('', [make('Acme', 2, { findings: open }), make('Birch', 2, { findings: open })]),
    ).toMatch(/^(Acme and Birch|Birch and Acme) lead together: /);
  });

  it('while chances are being counted, points say who leads', () => {
    expect(answer('', providers, null)).toBe('Acme leads with **75.0** points.');
  });

  it('with everyone ruled out it says so', () => {
    expect(
      answer('region=eu', [make('Acme', 3, region('no')), make('Birch', 2, region('no'))]),
    ).toBe('**No provider meets the requirement.** All are ruled out.');
  });
});

describe('subjectOf', () => {
  it.each([
    ['', 'With **no requirement** and the **published weights**'],
    ['region=us', 'For the **US**'],
    ['region=us,eu,uk', 'For the **US, EU and UK**'],
    ['region=us,ch,me', 'For the **US, Switzerland and the Middle East**'],
    ['region=sg,hk', 'For **Singapore and Hong Kong**'],
    ['region=us,eu&staking=yes', 'For the **US and EU with staking from custody**'],
    ['staking=yes&charter=yes', 'With **staking from custody and a bank or trust charter**'],
    ['weights=1,1,1,1,1,1', 'With **no requirement** and **the mandate’s weights**'],
    ['region=eu&weights=1,1,1,1,1,1', 'For the **EU** at **the mandate’s weights**'],
  ])('%s reads “%s”', (query, words) => {
    const { model, params } = read(query, providers);
    const published = publishedWeights(model.criteria);
    const isPublished = isSameWeights(params.mandate.weights, published);
    expect(toText(subjectOf(params.mandate, isPublished, model))).toBe(words);
  });
});
