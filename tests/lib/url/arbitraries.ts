import fc from 'fast-check';
import { type BuiltId, bars, requirementIds } from '@/lib/requirements';
import { criterionIds, factorIds } from '@/lib/rubric/ids';
import {
  openPlaces,
  type RankingParams,
  sortKeys,
  strictnesses,
  viewKeys,
} from '@/lib/url/mandate';
import { isUsableWeights, type PublishedWeights } from '@/lib/url/mandate-defaults';
import { toSearchText } from '@/lib/url/search-text';

export const published: PublishedWeights = {
  liquidity: 30,
  security: 25,
  coverage: 15,
  costs: 15,
  ux: 10,
  support: 5,
};

export const slugs = ['acme', 'birch-custody', 'cedar', 'dogwood'];
export const editions = ['00112233445566ff', 'ffeeddccbbaa0099'];
export const known = { slugs, publishedWeights: published, editions };

const weight = fc.oneof(
  fc.nat({ max: 100 }),
  fc.double({ min: 0, max: 1e300, noNaN: true }).map((value) => value + 0),
);

export const weights = fc
  .record({
    liquidity: weight,
    security: weight,
    coverage: weight,
    costs: weight,
    ux: weight,
    support: weight,
  })
  .filter(isUsableWeights);

const percentage = fc.oneof(
  fc.nat({ max: 100 }),
  fc.double({ min: 0, max: 100, noNaN: true }).map((value) => value + 0),
);

/** One level for each of some factors, in the order of the rubric, then assets by name. */
export const built: fc.Arbitrary<BuiltId[]> = fc
  .tuple(
    fc
      .subarray([...factorIds])
      .chain((factors) =>
        fc.tuple(
          ...factors.map((factor) =>
            fc.constantFrom(...bars).map((bar): BuiltId => `need:${factor}:${bar}`),
          ),
        ),
      ),
    fc.subarray(['ada', 'btc', 'eth', 'sol']),
  )
  .map(([needs, assets]) => [...needs, ...assets.map((asset): BuiltId => `stakes:${asset}`)]);

/** Relative weights of factors, none of them 1, no criterion at nothing. */
export const factorWeights = fc.subarray([...factorIds]).chain((factors) =>
  fc
    .tuple(...factors.map(() => fc.constantFrom(0, 0.5, 2, 3, 7.25)))
    .map((weights) => Object.fromEntries(factors.map((factor, index) => [factor, weights[index]])))
    .filter((weights) =>
      criterionIds.every((criterion) =>
        factorIds.some((factor) => factor.startsWith(`${criterion}.`) && weights[factor] !== 0),
      ),
    ),
);

/** Every state that a link can hold. */
export const rankingParams: fc.Arbitrary<RankingParams> = fc.record({
  mandate: fc.record({
    requirements: fc
      .tuple(fc.subarray([...requirementIds]), built)
      .map(([ticked, own]) => [...ticked, ...own]),
    evidence: fc.constantFrom(...strictnesses),
    open: fc.constantFrom(...openPlaces),
    factors: factorWeights,
    weights: fc.oneof(fc.constant({ ...published }), weights),
    doubt: percentage,
    spread: percentage,
  }),
  q: fc.string({ unit: 'binary', maxLength: 100 }).map(toSearchText),
  sort: fc.constantFrom(...sortKeys),
  view: fc.constantFrom(...viewKeys),
  shortlist: fc.shuffledSubarray(slugs),
  edition: fc.constantFrom(null, ...editions),
});

/** Any query at all, biased to the names that mean something. */
export const anyQuery = fc.array(
  fc.tuple(
    fc.oneof(
      fc.constantFrom('region', 'staking', 'weights', 'doubt', 'spread', 'q', 'sort', 'view'),
      fc.constantFrom('shortlist', 'edition', 'audit', 'REGION', 'utm_source'),
      fc.constantFrom('need', 'stakes', 'lending', 'evidence', 'open', 'factors'),
      fc.string({ unit: 'binary' }),
    ),
    fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('yes', 'eu,uk', 'eu', 'EU,,mars', '30,25,15,15,10,5', '1e999', '-5', '0x10'),
      fc.constantFrom('ux.api:3,UX.API:2', 'ux.api:9', 'eth,sol', 'no', 'primary', 'together'),
      fc.constantFrom('acme,cedar,acme', 'name', '250', 'NaN', '0,0,0,0,0,0', ''),
      fc.array(fc.double(), { minLength: 5, maxLength: 7 }).map((values) => values.join(',')),
    ),
  ),
  { maxLength: 12 },
);

export const criterionCount = criterionIds.length;
