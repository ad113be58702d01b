import { describe, expect, it } from 'vitest';
import { assess } from '@/lib/assessment/assess';
import { toAssessmentModel } from '@/lib/assessment/to-assessment-model';
import { buildRanking } from '@/lib/ranking/build-ranking';
import { factorIds } from '@/lib/rubric/ids';
import type { Provider } from '@/lib/catalogue/types';
import { publishedWeights } from '@/lib/url/mandate-defaults';
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

/** The sentence as Markdown, for the link given. */
function answer(query: string, providers: Provider[]): string {
  const model = toAssessmentModel(makeCatalogue({ providers }));
  const { params } = parseRankingParams(new URLSearchParams(query), {
    slugs: [],
    publishedWeights: publishedWeights(model.criteria),
  });
  return buildRanking(assess(model, params, { draws: null }))
    .answer.map(({ text, strong }) => (strong ? `**${text}**` : text))
    .join('');
}

const wide = { 'liquidity.venues': { low: 0, high: 4 } };
const providers = [make('Acme', 3, { findings: wide }), make('Birch', 2), make('Cedar', 1)];
const staked = {
  staking: { supported: true, note: 'Yes.', networks: ['ETH'], commission: null, sources: [] },
};

describe('answerSentence', () => {
  it('without a mandate it names the published weights, the leader and what is open', () => {
    expect(answer('', providers)).toBe(
      'With **no requirement** and the **published weights**, Acme Custody leads with **70.8** points. Public evidence still leaves 16.7 of Acme’s 100 points open; no answer could take the lead from it.',
    );
  });

  it('says how far open evidence could move the leader', () => {
    const open = {
      'liquidity.venues': { low: 0, high: 4 },
      'liquidity.prime': { low: 0, high: 4 },
    };
    expect(
      answer('', [make('Acme', 3, { findings: open }), make('Birch', 2, { findings: open })]),
    ).toContain(
      'Public evidence still leaves 33.3 of Acme’s 100 points open; from intervals alone it could rank 1 to 2.',
    );
  });

  it.each([
    ['region=us', 'For the **US**, '],
    ['region=us,eu,uk', 'For the **US, EU and UK**, '],
    ['region=us,ch,me', 'For the **US, Switzerland and the Middle East**, '],
    ['region=sg,hk', 'For **Singapore and Hong Kong**, '],
    ['region=us,eu&staking=yes', 'For the **US and EU with staking from custody**, '],
    ['staking=yes&charter=yes', 'With **staking from custody and a bank or trust charter**, '],
    ['weights=1,1,1,1,1,1', 'With **no requirement** and **your weights**, '],
    ['region=eu&weights=1,1,1,1,1,1', 'For the **EU** at **your weights**, '],
  ])('%s reads “%s”', (query, beginning) => {
    const anywhere = record(['us', 'eu', 'uk', 'ch', 'me', 'sg', 'hk'], () => ({
      status: 'yes' as const,
    }));
    const entity = {
      name: 'Acme Trust',
      kind: 'trust-company' as const,
      role: 'custodian' as const,
      jurisdiction: 'US',
      licence: 'Charter',
      regulator: null,
      since: null,
      status: 'active' as const,
      qualifiedCustodian: null,
      qualifiedBasis: 'Not settled.',
      register: null,
      sources: [],
    };
    const rest = { regions: anywhere, entities: [entity], ...staked };
    expect(answer(query, [make('Acme', 3, rest), make('Birch', 2, rest)])).toMatch(
      new RegExp(`^${beginning.replaceAll('*', '\\*')}Acme Custody leads`),
    );
  });

  it('says at which doubt the points are counted when it is not the default', () => {
    expect(answer('doubt=0', providers)).toContain('leads with **62.5** points at doubt 0.');
  });

  it('several on one score lead together', () => {
    expect(
      answer('', [
        make('Acme', 2),
        make('Birch', 2, { findings: { 'ux.api': { low: 0, high: 4 } } }),
      ]),
    ).toBe(
      'With **no requirement** and the **published weights**, Acme Custody and Birch Custody lead together with **50.0** points. Public evidence still leaves 0.0 to 2.5 of each one’s 100 points open.',
    );
  });

  it('nothing open is said as such', () => {
    expect(answer('', [make('Acme', 3), make('Birch', 2)])).toContain(
      'Public evidence leaves none of Acme’s 100 points open.',
    );
  });

  it('the only one left is not said to lead', () => {
    const gone = { regions: { eu: { status: 'no' as const } } };
    expect(answer('region=eu', [make('Acme', 2, { findings: wide }), make('Birch', 3, gone)])).toBe(
      'For the **EU**, Acme Custody is the only one not ruled out, with **50.0** points. Public evidence still leaves 16.7 of Acme’s 100 points open. Whether it meets the EU requirement is still open.',
    );
  });

  it('names the open requirements of the leader', () => {
    expect(
      answer('region=us&charter=yes&staking=yes', [make('Acme', 3), make('Birch', 2)]),
    ).toMatch(/ 3 requirements are still open: US, staking and bank or trust charter\.$/);
  });

  it('with everyone ruled out it says so', () => {
    const gone = { regions: { eu: { status: 'no' as const } } };
    expect(answer('region=eu', [make('Acme', 3, gone), make('Birch', 2, gone)])).toBe(
      'For the **EU**, no provider meets every requirement.',
    );
  });
});
