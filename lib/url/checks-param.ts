import { type CheckAnswers, type CheckStatus, checkStatuses } from './check-status';
import type { Notice } from './mandate';
import { repeatedParameter, unreadableAnswers } from './notices';
import { type SearchParams, toRawParams } from './raw-params';

/**
 * The `checks` parameter carries checklist answers into the memo, so that the same link gives the
 * same document: `bitgo:mmw-a-xn,sygnum:--m-----`, one letter per checklist item in the guide's
 * order.
 */
const parameter = 'checks';

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
  return checks === '' ? {} : { checks };
}

/** The same link with these answers in it, in place of those it had. */
export function withChecks(href: string, checks: string): string {
  const [path = '', query = ''] = href.split('?');
  const rest = query.split('&').filter((pair) => pair !== '' && !pair.startsWith(`${parameter}=`));
  const own = checks === '' ? [] : [new URLSearchParams({ checks }).toString()];
  // Commas stay commas, as in every link of the site.
  const pairs = [...own.map((pair) => pair.replaceAll('%2C', ',')), ...rest];
  return pairs.length === 0 ? path : `${path}?${pairs.join('&')}`;
}

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
  const notices = unreadable.length > 0 ? [unreadableAnswers(parameter, unreadable)] : [];
  return { answers, notices };
}

const fieldPrefix = 'check.';

/** The name of the field that answers one check in a plain GET form. */
export function checkField(slug: string, itemId: string): string {
  return `${fieldPrefix}${slug}.${itemId}`;
}

/** The parameters of a link that are read here, for readers that tell about unknown ones. */
export function listCheckParameters(searchParams: SearchParams): string[] {
  return [...toRawParams(searchParams).keys()].filter(
    (name) => name === parameter || name.startsWith(fieldPrefix),
  );
}

/** True for what a plain form sends; `checks` says the same in a link that people share. */
export function hasCheckFields(searchParams: SearchParams): boolean {
  return listCheckParameters(searchParams).some((name) => name !== parameter);
}

/**
 * The answers of a link. Fields of a form come on top of the parameter; an empty one takes an answer
 * back. Never throws.
 */
export function parseChecks(
  searchParams: SearchParams,
  known: KnownChecks,
): { answers: CheckAnswers; notices: Notice[] } {
  const raw = toRawParams(searchParams);
  const given = raw.get(parameter) ?? [];
  const { answers, notices } = parseChecksParam(given.at(-1) ?? '', known);
  if (new Set(given).size > 1) notices.push(repeatedParameter(parameter));

  const merged: Record<string, Record<string, CheckStatus>> = {};
  for (const slug of known.slugs) {
    const own = { ...answers[slug] };
    for (const id of known.itemIds) {
      const field = raw.get(checkField(slug, id))?.at(-1);
      const status = checkStatuses.find((one) => one === field);
      if (field !== undefined) delete own[id];
      if (status) own[id] = status;
    }
    if (Object.keys(own).length > 0) merged[slug] = own;
  }
  return { answers: merged, notices };
}
