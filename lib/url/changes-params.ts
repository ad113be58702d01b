import { findEdition } from '@/lib/catalogue/find-edition';
import type { Notice, RankingParams } from './mandate';
import type { PublishedWeights } from './mandate-defaults';
import { quote } from './notices';
import { toHref } from './ranking-query';
import { type SearchParams, toRawParams } from './raw-params';
import { readChoice, readLast, type TellNotice } from './read-values';

/** Parameters that the page of changes reads beside a mandate. */
export const changesParameters = ['from', 'to', 'show'] as const;

/** Editions are compared by id; the first one of the list is the newest. */
type ChangesParams = { readonly from: string; readonly to: string };

/**
 * Which two editions a link compares, tolerantly: `to` is the newest unless it names one, or the
 * edition that the rest of the link is about, and `from` is the one before `to`. What is not known is
 * told and left out. Where there is only one edition it is both. `show=all` asks for every finding.
 *
 * @param editions ids, the newest first; at least one.
 */
export function parseChangesParams(
  searchParams: SearchParams,
  editions: readonly [string, ...string[]],
  about: string,
): { changes: ChangesParams; showsAll: boolean; notices: Notice[] } {
  const raw = toRawParams(searchParams);
  const notices: Notice[] = [];
  const tell: TellNotice = (notice) => void notices.push(notice);
  const known = editions.map((id) => ({ id }));
  const read = (parameter: 'from' | 'to', instead: string, words: string): string => {
    const given = readLast(raw, parameter, tell).toLowerCase();
    if (given === '') return instead;
    const found = findEdition(known, given);
    if (found === null) {
      const message = `The link asked for edition ${quote(given)}, which is not known. ${words} is compared.`;
      tell({ parameter, message });
    }
    return found?.id ?? instead;
  };
  const to = read('to', about, 'The newest');
  const before = editions[editions.indexOf(to) + 1] ?? to;
  const changes = { from: read('from', before, 'The one before'), to };
  const showsAll = readChoice(raw, 'show', ['some', 'all'], tell) === 'all';
  return { changes, showsAll, notices };
}

/** The address of a comparison of two editions under a mandate. */
export const toChangesHref = (
  { from, to }: ChangesParams,
  params: RankingParams,
  publishedWeights: PublishedWeights,
): string =>
  toHref('/changes', { ...params, edition: null, q: '', sort: 'score' }, publishedWeights, {
    from,
    to,
  });
