import type { Assessment } from '@/lib/assessment/assess';
import { type OpenProvider, openOf, type RankedProvider } from '@/lib/assessment/assessed-provider';
import { formatList, formatOrdinal, formatScore, numberWord } from '@/lib/format';
import {
  type FactorWords,
  regionPlaces,
  regionsOf,
  withoutRegions,
  wordsOf,
} from '@/lib/requirements';
import type { Mandate } from '@/lib/url/mandate';
import type { RegionId } from '@/lib/rubric/ids';
import { drawnLead } from './drawn-lead';
import { plain, strong, type TextPart } from './text-part';

type Answered = Pick<
  Assessment,
  'model' | 'params' | 'ranked' | 'open' | 'ruledOut' | 'meets' | 'set'
>;

/**
 * The answer in a few plain sentences: how many meet the mandate, who leads among them and how surely,
 * and who could still come to.
 *
 * Decided here: nobody admitted, nobody shown to meet all, one alone, one leader, several on the same
 * score. Every chance and rank names the set that it is about. Without draws, which last no longer than
 * a moment in a browser, points say who leads.
 *
 * @example "3 of 10 meet all four requirements. BitGo leads among them, first in 87 of 100 simulations.
 *   6 have something open; Anchorage would rank third."
 */
export function answerSentence(assessment: Answered): TextPart[] {
  const { params, ranked, ruledOut, set } = assessment;
  const asked = params.mandate.requirements.length;
  if (ranked.length === 0) {
    return [
      strong(`No provider meets ${allOf(asked)}.`),
      plain(` ${ruledOut.length === 1 ? 'The one there is is' : 'All are'} ruled out.`),
    ];
  }
  if (set === 'stand-in') {
    return [
      strong(`No provider is shown to meet ${allOf(asked)}.`),
      plain(` ${haveOpen(ranked.length)}; ${sayShortestWay(ranked)}.`),
      ...(ranked.length === 1 ? [] : [plain(' '), ...sayLead(ranked, 'among the open ones')]),
    ];
  }
  return asked === 0
    ? sayLead(ranked, '')
    : [...sayMeets(assessment), ...sayLeadAmong(assessment), ...sayOpen(assessment)];
}

/** "all four requirements", "both requirements", "the requirement" */
const allOf = (asked: number): string =>
  asked === 1
    ? 'the requirement'
    : asked === 2
      ? 'both requirements'
      : `all ${numberWord(asked)} requirements`;

const haveOpen = (count: number): string =>
  `${count} ${count === 1 ? 'has' : 'have'} something open`;

function sayMeets({ model, params, meets }: Answered): TextPart[] {
  const asked = params.mandate.requirements.length;
  const verb = meets === 1 ? 'meets' : 'meet';
  const count = meets === 0 ? 'None' : String(meets);
  return [strong(`${count} of ${model.providers.length} ${verb} ${allOf(asked)}.`), plain(' ')];
}

function sayLeadAmong({ ranked, meets, set }: Answered): TextPart[] {
  if (set === 'together' && meets < ranked.length) {
    return sayLead(
      ranked,
      `among the ${numberWord(ranked.length)} that meet all or have something open`,
    );
  }
  const [only, ...others] = ranked;
  return only !== undefined && others.length === 0
    ? [plain(`${only.shortName} is the only one shown to meet all.`)]
    : sayLead(ranked, 'among them');
}

/** Who leads, and how surely. Of one alone no chance is claimed. */
function sayLead(ranked: readonly RankedProvider[], among: string): TextPart[] {
  const drawn = drawnLead(ranked, among);
  if (drawn !== null) return drawn;
  const leaders = ranked.filter(({ rank }) => rank === 1);
  const names = formatList(leaders.map(({ shortName }) => shortName));
  if (ranked.length === 1) return [plain(`${names} is the only one.`)];
  const place = among === '' ? '' : ` ${among}`;
  return [
    plain(`${names} ${leaders.length === 1 ? 'leads' : 'lead together'}${place} with `),
    strong(formatScore(leaders[0]?.score ?? 0)),
    plain(' points.'),
  ];
}

function sayOpen({ open }: Answered): TextPart[] {
  const best = Math.min(...open.map(({ wouldRank }) => wouldRank));
  const likeliest = open.find(({ wouldRank }) => wouldRank === best);
  return likeliest === undefined ? [] : [plain(` ${sayOpenPlace(likeliest, open.length)}`)];
}

/** "6 have something open; Anchorage would rank third.", "Anchorage has something open and would lead." */
function sayOpenPlace(
  { shortName, wouldRank }: Pick<OpenProvider, 'shortName' | 'wouldRank'>,
  count: number,
): string {
  const would = `would ${wouldRank === 1 ? 'lead' : `rank ${formatOrdinal(wouldRank)}`}`;
  return count === 1
    ? `${shortName} has something open and ${would}.`
    : `${haveOpen(count)}; ${shortName} ${would}.`;
}

/** Fewest open requirements first, then most points: "the shortest way is one answer from Acme" */
function sayShortestWay(ranked: readonly RankedProvider[]): string {
  const [nearest] = ranked.toSorted(
    (a, b) => openOf(a).length - openOf(b).length || a.rank - b.rank,
  );
  if (nearest === undefined) return 'nobody is left to ask';
  const count = openOf(nearest).length;
  const answers = count === 1 ? 'one answer' : `${numberWord(count)} answers`;
  return `the shortest way is ${answers} from ${nearest.shortName}`;
}

/** "For the US and EU with staking from custody", "With no requirement and the published weights" */
export function subjectOf(
  { requirements }: Mandate,
  isPublished: boolean,
  factors: FactorWords,
): TextPart[] {
  const phrases = formatList(withoutRegions(requirements).map((id) => wordsOf(id, factors).phrase));
  const places = listPlaces(regionsOf(requirements));
  if (places.names === '' && phrases === '') {
    return isPublished
      ? [plain('With '), strong('no requirement'), plain(' and the '), strong('published weights')]
      : [plain('With '), strong('no requirement'), plain(' and '), strong('the mandate’s weights')];
  }
  const weights = isPublished ? [] : [plain(' at '), strong('the mandate’s weights')];
  if (places.names === '') return [plain('With '), strong(phrases), ...weights];
  const asked = [places.names, phrases].filter(Boolean).join(' with ');
  return [plain(`For ${places.article}`), strong(asked), ...weights];
}

/** One article serves the places that follow it: "the US, EU and Switzerland". */
function listPlaces(regions: readonly RegionId[]): { article: string; names: string } {
  const places = regions.map((id) => regionPlaces[id]);
  const names = places.map(({ article, name }, index) => {
    const before = places[index - 1];
    return before === undefined || before.article !== '' ? name : `${article}${name}`;
  });
  return { article: places[0]?.article ?? '', names: formatList(names) };
}
