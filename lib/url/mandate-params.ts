import { findEdition } from '@/lib/catalogue/find-edition';
import { requirementParameters } from '@/lib/requirements';
import { criterionIds, factorIds } from '@/lib/rubric/ids';
import { stateParameters } from './kept-pages';
import {
  type Mandate,
  type Notice,
  openPlaces,
  type RankingParams,
  sortExpectation,
  sortKeys,
  strictnesses,
  viewKeys,
} from './mandate';
import {
  defaultDoubt,
  defaultSpread,
  isUsableWeights,
  type PublishedWeights,
} from './mandate-defaults';
import { quote, unknownNames, unknownValues, unusableValue } from './notices';
import {
  isTracking,
  listItems,
  type RawParams,
  type SearchParams,
  toRawParams,
} from './raw-params';
import { readChoice, readLast, readNumber, readPercentage, type TellNotice } from './read-values';
import { levelFields, readRequirements } from './requirement-params';
import { searchTextLength, toSearchText } from './search-text';

/** What a link can refer to: it decides which values are known. */
export type KnownValues = {
  slugs: readonly string[];
  /** The rubric's weights; used when the link has none, or none that can be used. */
  publishedWeights: PublishedWeights;
  /** Ids of the editions that the link can mean. Left out: any well-formed id is taken. */
  editions?: readonly string[];
  /** Names of parameters that the page reads itself, such as `providers` or `checks`. */
  otherParameters?: readonly string[];
};

/** Every parameter of the ranking's link, in the order of its canonical form. */
export const rankingParameters = [
  ...requirementParameters.map(({ parameter }) => parameter),
  ...stateParameters,
] as const;

/**
 * Tolerant in: reads the state of the ranking from a link or a plain GET form. Whatever cannot be
 * used is dropped and told in a notice; it never throws.
 *
 * Decided here: repeated list parameters are joined; of other repeated parameters the last counts;
 * names and values are read in any case; an empty value means "not given" and is no mistake; `no`
 * switches a requirement off; unknown names share one notice, except those of trackers.
 */
export function parseRankingParams(
  searchParams: SearchParams,
  known: KnownValues,
): { params: RankingParams; notices: Notice[] } {
  const raw = toRawParams(searchParams);
  const notices: Notice[] = [];
  const tell: TellNotice = (notice) => void notices.push(notice);

  const params: RankingParams = {
    mandate: {
      requirements: readRequirements(raw, tell),
      weights: readWeights(raw, known.publishedWeights, tell),
      factors: readFactorWeights(raw, tell),
      doubt: readPercentage(raw, 'doubt', defaultDoubt, tell),
      spread: readPercentage(raw, 'spread', defaultSpread, tell),
      evidence: readChoice(raw, 'evidence', strictnesses, tell),
      open: readChoice(raw, 'open', openPlaces, tell),
    },
    q: readSearchText(raw, tell),
    sort: readChoice(raw, 'sort', sortKeys, tell, sortExpectation),
    view: readChoice(raw, 'view', viewKeys, tell),
    shortlist: readShortlist(raw, known.slugs, tell),
    edition: readEdition(raw, known.editions, tell),
  };

  const expected = new Set<string>([
    ...rankingParameters,
    ...Object.values(levelFields),
    ...(known.otherParameters ?? []),
  ]);
  const unknown = [...raw.keys()].filter((name) => !expected.has(name) && !isTracking(name));
  if (unknown.length > 0) tell(unknownNames(unknown));
  return { params, notices };
}

/**
 * The edition that a link names, before anything else can be read: which providers are known
 * depends on it. Null when it names none.
 */
export function parseEditionParam(searchParams: SearchParams): string | null {
  const given = readLast(toRawParams(searchParams), 'edition', () => undefined);
  return given === '' ? null : given.toLowerCase();
}

/** The form of `Edition['id']`. */
const editionId = /^[0-9a-f]{16}$/;

function readShortlist(raw: RawParams, slugs: readonly string[], tell: TellNotice): string[] {
  const asked = [...new Set(listItems(raw.get('shortlist') ?? []).filter(Boolean))];
  const unknown = asked.filter((slug) => !slugs.includes(slug));
  if (unknown.length > 0) tell(unknownValues('shortlist', ['provider', 'providers'], unknown));
  return asked.filter((slug) => slugs.includes(slug));
}

function readWeights(
  raw: RawParams,
  published: PublishedWeights,
  tell: TellNotice,
): Mandate['weights'] {
  const given = raw.get('weights') ?? [];
  const items = listItems(given);
  if (items.every((item) => item === '')) return { ...published };
  const weights = toWeights(items);
  if (weights !== null) return weights;
  const needed = 'six numbers of 0 or more, not all 0, are needed';
  tell(unusableValue('weights', given.join(','), needed, 'The published weights are used.'));
  return { ...published };
}

/** Weights in the order of `criterionIds`, or null where they cannot be used. */
export function toWeights(items: readonly string[]): Mandate['weights'] | null {
  const values = items.map(readNumber).filter((value) => value !== null);
  const [liquidity, security, coverage, costs, ux, support] = values;
  if (items.length !== criterionIds.length || support === undefined) return null;
  if (liquidity === undefined || security === undefined || coverage === undefined) return null;
  if (costs === undefined || ux === undefined) return null;
  const weights = { liquidity, security, coverage, costs, ux, support };
  return isUsableWeights(weights) ? weights : null;
}

/** Relative weights of factors inside their criterion, each as factor:number; 1 is the default. */
function readFactorWeights(raw: RawParams, tell: TellNotice): Mandate['factors'] {
  const items = listItems(raw.get('factors') ?? []).filter(Boolean);
  const weights = toFactorWeights(items);
  if (weights !== null) return weights;
  tell(
    unusableValue(
      'factors',
      items.join(','),
      'factors with numbers of 0 or more are needed, not all 0 inside a criterion',
      'Factors weigh equally.',
    ),
  );
  return {};
}

/** Weights of factors in the order of the rubric, those of 1 left out; null where one cannot be used. */
export function toFactorWeights(items: readonly string[]): Mandate['factors'] | null {
  const weights = new Map<string, number>();
  for (const item of items) {
    const [id = '', text = '', ...rest] = item.split(':');
    const weight = readNumber(text);
    const isKnown = factorIds.some((factor) => factor === id);
    if (!isKnown || weight === null || weight < 0 || weight > 1e6 || rest.length > 0) return null;
    weights.set(id, weight);
  }
  const hasDeadCriterion = criterionIds.some((criterion) => {
    const own = factorIds.filter((factor) => factor.startsWith(`${criterion}.`));
    return own.every((factor) => weights.get(factor) === 0);
  });
  if (hasDeadCriterion) return null;
  return Object.fromEntries(
    factorIds.flatMap((factor) => {
      const weight = weights.get(factor);
      return weight === undefined || weight === 1 ? [] : [[factor, weight]];
    }),
  );
}

function readSearchText(raw: RawParams, tell: TellNotice): string {
  const given = readLast(raw, 'q', tell);
  if (Array.from(given).length > searchTextLength) {
    const message = `The search text was longer than ${searchTextLength} characters. The rest was left out.`;
    tell({ parameter: 'q', message });
  }
  return toSearchText(given);
}

function readEdition(
  raw: RawParams,
  editions: readonly string[] | undefined,
  tell: TellNotice,
): string | null {
  const given = readLast(raw, 'edition', tell).toLowerCase();
  if (given === '') return null;
  const found = editions
    ? findEdition(
        editions.map((id) => ({ id })),
        given,
      )
    : { id: editionId.exec(given)?.[0] };
  if (found?.id !== undefined) return found.id;
  const message = `The link asked for edition ${quote(given)}, which is not known. The newest is shown.`;
  tell({ parameter: 'edition', message });
  return null;
}
