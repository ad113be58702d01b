import type { Assessment } from '@/lib/assessment/assess';
import {
  type AssessedProvider,
  type OpenProvider,
  openOf,
  type RankedProvider,
} from '@/lib/assessment/assessed-provider';
import { formatList, formatOrdinal, numberWord } from '@/lib/format';

/** Who is ranked, and why these. */
export type SetFacts = Pick<Assessment, 'ranked' | 'set' | 'params'>;

/**
 * The ranking set as a sentence names it after "among" or "of": a chance or a rank says nothing
 * without it.
 *
 * @example "all ten", "the three that meet all", "the nine not ruled out", "the seven that are open"
 */
export function nameSet(facts: SetFacts): string {
  const count = numberWord(facts.ranked.length);
  const which = whichSet(facts);
  return which === '' ? `all ${count}` : `the ${count} ${which}`;
}

/**
 * The field as a sentence names it: whom questions are about.
 *
 * @example "the nine not ruled out", "the three on the shortlist"
 */
export function nameField({ field, params }: Pick<Assessment, 'field' | 'params'>): string {
  const count = numberWord(field.length);
  if (field.length >= 2 && field.every(({ onShortlist }) => onShortlist)) {
    return `the ${count} on the shortlist`;
  }
  return params.mandate.requirements.length === 0 ? `all ${count}` : `the ${count} not ruled out`;
}

/** The ranking set with a figure, for a cell. @example "3 that meet all" */
export function nameSetShort({ ranked, set, params }: SetFacts): string {
  const which = whichSet({ ranked, set, params });
  return which === '' ? String(ranked.length) : `${ranked.length} ${which}`;
}

/** What sets the ranked ones apart: "that meet all"; empty where everyone is ranked. */
function whichSet({ ranked, set, params }: SetFacts): string {
  if (set === 'stand-in') return `that ${ranked.length === 1 ? 'is' : 'are'} open`;
  if (set === 'together') return 'not ruled out';
  if (params.mandate.requirements.length === 0) return '';
  return `that ${ranked.length === 1 ? 'meets' : 'meet'} all`;
}

/**
 * What must be said before any rank where the set is not who meets all; null where it is. With nobody
 * admitted there is no set to explain.
 */
export function saySet({ ranked, set }: Pick<Assessment, 'ranked' | 'set'>): string | null {
  if (set === 'meets' || ranked.length === 0) return null;
  if (set === 'together') {
    return 'Those with open requirements are ranked together with those that meet all, as this link asks.';
  }
  return ranked.length === 1
    ? 'Nobody is shown to meet all requirements; the one that is open stands in.'
    : 'Nobody is shown to meet all requirements; the open ones stand in.';
}

/** One alone has nobody to be ahead of, so nothing is claimed about its chances. */
export const claimsChances = ({ among }: Pick<RankedProvider | OpenProvider, 'among'>): boolean =>
  among > 1;

/** "the only one shown to meet all": in place of the rank of one that is ranked alone. */
export function sayOnly({ set, params }: Omit<SetFacts, 'ranked'>): string {
  if (set === 'stand-in') return 'the only one that is open';
  if (set === 'together') return 'the only one not ruled out';
  return params.mandate.requirements.length === 0
    ? 'the only one'
    : 'the only one shown to meet all';
}

/** What of a mandate is still to be asked: "segregation, insurance"; null where nothing is. */
export function listOpen(provider: Pick<AssessedProvider, 'gates'>): string | null {
  const open = openOf(provider).map(({ labelInSentence }) => labelInSentence);
  return open.length === 0 ? null : open.join(', ');
}

/** @example "open: ask about segregation, insurance"; null where nothing is open */
export function sayOpen(provider: Pick<AssessedProvider, 'gates'>): string | null {
  const open = listOpen(provider);
  return open === null ? null : `open: ask about ${open}`;
}

/** @example "would rank third of 4" */
export const sayWouldRank = ({ wouldRank, among }: Pick<OpenProvider, 'wouldRank' | 'among'>) =>
  `would rank ${formatOrdinal(wouldRank)} of ${among}`;

/** @example "Anchorage (segregation, insurance) and Komainu (insurance)" */
export const nameOpen = (open: readonly Pick<AssessedProvider, 'shortName' | 'gates'>[]): string =>
  formatList(open.map((one) => `${one.shortName} (${listOpen(one) ?? 'nothing'})`));
