import { describe, expect, it } from 'vitest';
import { buildMemo } from '@/lib/report/build-memo';
import { parseChecks } from '@/lib/url/checks-param';
import { publishedWeights } from '@/lib/url/mandate-defaults';
import { parseRankingParams } from '@/lib/url/mandate-params';
import { makeMemoInput } from '../../fixtures/make-memo-input';

const input = makeMemoInput({
  mandate: { doubt: 30, requirements: ['region:eu', 'staking'] },
  params: { shortlist: ['borg', 'acme'], q: 'bank', sort: 'name', view: 'numbers' },
  answers: { acme: { keys: 'not-met' }, coda: { keys: 'met' } },
});

describe('the link that makes a memo again', () => {
  it('pins the edition and holds mandate, shortlist and the answers of the chosen', () => {
    const { url } = buildMemo(input).reproduce;
    expect(url).toBe(
      'https://custody.example/shortlist.pdf?checks=acme%3A-n&region=eu&staking=yes&doubt=30&shortlist=borg,acme&edition=0123456789abcdef',
    );
  });

  it('gives the same memo when it is read back', () => {
    const memo = buildMemo(input);
    const { catalogue } = input;
    const query = new URL(memo.reproduce.url).searchParams;
    const { params, notices } = parseRankingParams(query, {
      slugs: catalogue.providers.map(({ slug }) => slug),
      publishedWeights: publishedWeights(catalogue.rubric.criteria),
      otherParameters: ['checks'],
    });
    const { answers } = parseChecks(query, { slugs: params.shortlist, itemIds: ['fit', 'keys'] });
    expect(notices).toEqual([]);
    expect(buildMemo({ ...input, params, answers })).toEqual(memo);
  });

  it('names the edition, its full hash, the days on which sources were read and the draws', () => {
    const facts = Object.fromEntries(
      buildMemo(input).reproduce.facts.map(({ name, value }) => [name, value]),
    );
    expect(facts).toMatchObject({
      Edition: '0123456789abcdef',
      'Content hash (SHA-256)': '0123456789abcdef'.repeat(4),
      'Sources read': '23 Nov 2026',
      'Day of this memo': '24 Nov 2026',
      Simulations: '10,000 simulations, seed 7',
      'Spread of the weights': '±25%',
    });
    const fixed = buildMemo(makeMemoInput({ mandate: { spread: 0 } })).reproduce.facts;
    expect(fixed).toContainEqual({ name: 'Spread of the weights', value: 'none' });
  });
});
