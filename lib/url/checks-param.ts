import { type CheckAnswers, type CheckStatus, checkStatuses } from './check-status';
import type { Notice } from './mandate';
import { repeatedParameter, unreadableAnswers } from './notices';
import { type SearchParams, toRawParams } from './raw-params';

/**
 * `checks` holds the answers to the checklist: `bitgo:mmw-a-xn,sygnum:--m-----`, one letter per item
 * in the guide's order.
 *
 * Decided here: a link that is copied has them after its "#", which a browser keeps to itself. In the
 * query, where the first version had them, they are only read, because a query reaches servers and
 * their logs.
 */
export const checksParameter = 'checks';

const letters: Record<CheckStatus, string> = {
  'to-ask': 'a',
  waiting: 'w',
  met: 'm',
  'not-met': 'n',
  'not-needed': 'x',
};

const unanswered = '-';

const statusOfLetter = new Map(checkStatuses.map((status) => [letters[status], status]));

/** What answers can be about. */
export type KnownChecks = { slugs: readonly string[]; itemIds: readonly string[] };

/** Canonical text of the answers; providers without an answer are left out, '' when none has one. */
export function toChecksParam(answers: CheckAnswers, { slugs, itemIds }: KnownChecks): string {
  return slugs
    .flatMap((slug) => {
      const given = answers[slug] ?? {};
      const code = itemIds
        .map((id) => {
          const status = given[id];
          return status ? letters[status] : unanswered;
        })
        .join('');
      return code === unanswered.repeat(itemIds.length) ? [] : [`${slug}:${code}`];
    })
    .join(',');
}

/** The parameter for a link: nothing at all where nothing was answered. */
export function toChecksEntry(answers: CheckAnswers, known: KnownChecks): { checks?: string } {
  const checks = toChecksParam(answers, known);
  return checks === '' ? {} : { [checksParameter]: checks };
}

/**
 * The same link with these answers after its "#", in place of those it had there or in its query.
 *
 * @example withChecks('/check?region=eu', 'acme:m--') // "/check?region=eu#checks=acme:m--"
 */
export function withChecks(href: string, checks: string): string {
  const [address = '', fragment = ''] = href.split('#');
  const [path = '', query = ''] = address.split('?');
  const own = `${checksParameter}=`;
  const rest = query.split('&').filter((pair) => pair !== '' && !pair.startsWith(own));
  const after = checks !== '' ? own + checks : fragment.startsWith(own) ? '' : fragment;
  return `${path}${rest.length === 0 ? '' : `?${rest.join('&')}`}${after === '' ? '' : `#${after}`}`;
}

/** The answers that a link holds after its "#", as `location.hash` gives it. Never throws. */
export const parseChecksHash = (hash: string, known: KnownChecks) =>
  parseChecksParam(new URLSearchParams(hash.replace(/^#/, '')).get(checksParameter) ?? '', known);

/** Reads the text of the parameter tolerantly: what does not fit is dropped and told. */
export function parseChecksParam(
  text: string,
  { slugs, itemIds }: KnownChecks,
): { answers: CheckAnswers; notices: Notice[] } {
  const answers: Record<string, Record<string, CheckStatus>> = {};
  const unreadable: string[] = [];
  for (const part of text.split(',').filter(Boolean)) {
    const [slug = '', code = ''] = part.split(':');
    const known = slugs.includes(slug) && code.length === itemIds.length;
    const readable = [...code].every(
      (letter) => letter === unanswered || statusOfLetter.has(letter),
    );
    if (!known || !readable) {
      unreadable.push(part);
      continue;
    }
    const given: Record<string, CheckStatus> = {};
    itemIds.forEach((id, index) => {
      const status = statusOfLetter.get(code[index] ?? unanswered);
      if (status) given[id] = status;
    });
    answers[slug] = given;
  }
  const notices = unreadable.length > 0 ? [unreadableAnswers(checksParameter, unreadable)] : [];
  return { answers, notices };
}

/** The answers in the query of an older link. Never throws. */
export function parseChecks(
  searchParams: SearchParams,
  known: KnownChecks,
): { answers: CheckAnswers; notices: Notice[] } {
  const given = toRawParams(searchParams).get(checksParameter) ?? [];
  const { answers, notices } = parseChecksParam(given.at(-1) ?? '', known);
  if (new Set(given).size > 1) notices.push(repeatedParameter(checksParameter));
  return { answers, notices };
}
