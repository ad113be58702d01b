import type { RankedProvider } from '@/lib/assessment/assessed-provider';
import { formatCount, formatList, formatNumber, formatRange, formatScore } from '@/lib/format';
import {
  type FactorWords,
  regionNames,
  regionsOf,
  withoutRegions,
  wordsOf,
} from '@/lib/requirements';
import { drawnLead } from './drawn-lead';
import { roundScore } from '@/lib/scoring';
import type { Mandate } from '@/lib/url/mandate';
import { defaultDoubt, isSameWeights, type PublishedWeights } from '@/lib/url/mandate-defaults';
import { plain, strong, type TextPart } from './text-part';

/**
 * The answer in a sentence: for whom, who leads, what is still open.
 *
 * Decided here: no one ranked, one ranked, one leader, several on the same score. Whether a lead is
 * firm is for the draws to say. Without draws, which last no longer than a moment in a browser,
 * ranges of ranks say how far open evidence could move it.
 *
 * @param rows the ranked providers, in any order.
 * @param samples how many draws the chances of the rows rest on.
 */
export function answerSentence(
  rows: readonly RankedProvider[],
  mandate: Mandate,
  publishedWeights: PublishedWeights,
  factors: FactorWords,
  samples = 0,
): TextPart[] {
  const [leader, ...others] = rows.filter(({ rank }) => rank === 1);
  const subject = subjectOf(mandate, isSameWeights(mandate.weights, publishedWeights), factors);
  if (leader === undefined) {
    return [...subject, plain(', no provider meets every requirement.')];
  }
  const lead = drawnLead([leader, ...others], rows, samples);
  if (lead !== null) {
    return [
      ...subject,
      ...lead,
      plain(` ${openEvidenceOf([leader, ...others])}`),
      ...(others.length === 0 ? requirementsOf(leader) : []),
    ];
  }
  const points = [strong(formatScore(leader.score)), plain(` points${atDoubt(mandate)}.`)];
  if (others.length > 0) {
    const leaders = [leader, ...others];
    const names = formatList(leaders.map(({ name }) => name));
    return [
      ...subject,
      plain(`, ${names} lead together with `),
      ...points,
      plain(` ${openEvidenceOf(leaders)}`),
    ];
  }
  const leads =
    rows.length === 1
      ? `, ${leader.name} is the only one not ruled out, with `
      : `, ${leader.name} leads with `;
  return [
    ...subject,
    plain(leads),
    ...points,
    plain(` ${evidenceOf(leader, rows.length)}`),
    ...requirementsOf(leader),
  ];
}

/** "For the US and EU with staking from custody", "With no requirement and the published weights" */
export function subjectOf(
  { requirements }: Mandate,
  isPublished: boolean,
  factors: FactorWords,
): TextPart[] {
  const phrases = formatList(withoutRegions(requirements).map((id) => wordsOf(id, factors).phrase));
  const places = listPlaces(regionsOf(requirements).map((id) => regionNames[id]));
  if (places === '' && phrases === '') {
    return isPublished
      ? [plain('With '), strong('no requirement'), plain(' and the '), strong('published weights')]
      : [plain('With '), strong('no requirement'), plain(' and '), strong('your weights')];
  }
  const weights = isPublished ? [] : [plain(' at '), strong('your weights')];
  if (places === '') return [plain('With '), strong(phrases), ...weights];
  const article = places.startsWith('the ') ? 'the ' : '';
  const asked = [places.slice(article.length), phrases].filter(Boolean).join(' with ');
  return [plain(`For ${article}`), strong(asked), ...weights];
}

/** One article serves the places that follow it: "the US, EU and Switzerland". */
function listPlaces(names: readonly string[]): string {
  return formatList(
    names.map((name, index) =>
      names[index - 1]?.startsWith('the ') ? name.replace(/^the /, '') : name,
    ),
  );
}

const atDoubt = ({ doubt }: Mandate): string =>
  doubt === defaultDoubt ? '' : ` at doubt ${formatNumber(doubt)}`;

/** How much of the points of those who lead is still open. */
function openEvidenceOf(leaders: readonly RankedProvider[]): string {
  const [{ shortName, low, high } = { shortName: '', low: 0, high: 0 }, ...others] = leaders;
  if (others.length > 0) {
    const open = leaders.map((row) => row.high - row.low);
    const range = formatRange(Math.min(...open), Math.max(...open));
    return `Public evidence still leaves ${range} of each one’s 100 points open.`;
  }
  return roundScore(high - low) === 0
    ? `Public evidence leaves none of ${shortName}’s 100 points open.`
    : `Public evidence still leaves ${formatScore(high - low)} of ${shortName}’s 100 points open.`;
}

function evidenceOf(leader: RankedProvider, count: number): string {
  const { low, high, bestRank, worstRank } = leader;
  const open = openEvidenceOf([leader]);
  if (roundScore(high - low) === 0 || count === 1) return open;
  return open.replace(
    /\.$/,
    bestRank === worstRank
      ? '; no answer could take the lead from it.'
      : `; from intervals alone it could rank ${bestRank} to ${worstRank}.`,
  );
}

function requirementsOf({ gates }: RankedProvider): TextPart[] {
  const open = gates.filter(({ outcome }) => outcome === 'open');
  const names = formatList(open.map(({ labelInSentence }) => labelInSentence));
  if (open.length === 0) return [];
  return [
    plain(
      open.length === 1
        ? ` Whether it meets the ${names} requirement is still open.`
        : ` ${formatCount(open.length, 'requirement')} are still open: ${names}.`,
    ),
  ];
}
