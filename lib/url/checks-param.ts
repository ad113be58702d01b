import { type CheckAnswers, type CheckStatus, checkStatuses } from '@/lib/checklist/check-status';
import type { Notice } from './mandate';

/**
 * The `checks` parameter carries checklist answers into the memo, so that the same link gives the
 * same document: `bitgo:mmw-a-xn,sygnum:--m-----`, one letter per checklist item in the guide's
 * order.
 */
const letters: Record<CheckStatus, string> = {
  'to-ask': 'a',
  waiting: 'w',
  met: 'm',
  'not-met': 'n',
  'not-needed': 'x',
};

const unanswered = '-';

const statusOfLetter = new Map(checkStatuses.map((status) => [letters[status], status]));

/** Canonical text of the answers; providers without an answer are left out, '' when none has one. */
export function toChecksParam(
  answers: CheckAnswers,
  slugs: readonly string[],
  itemIds: readonly string[],
): string {
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

/** Reads the parameter tolerantly: what does not fit is dropped and told. Never throws. */
export function parseChecksParam(
  text: string,
  slugs: readonly string[],
  itemIds: readonly string[],
): { answers: CheckAnswers; notices: Notice[] } {
  const answers: Record<string, Record<string, CheckStatus>> = {};
  const notices: Notice[] = [];
  const drop = (part: string): void => {
    notices.push({
      parameter: 'checks',
      message: `The link holds checklist answers “${part.slice(0, 60)}”, which cannot be read. They were left out.`,
    });
  };

  for (const part of text.split(',').filter(Boolean)) {
    const [slug = '', code = ''] = part.split(':');
    const known = slugs.includes(slug) && code.length === itemIds.length;
    const readable = [...code].every(
      (letter) => letter === unanswered || statusOfLetter.has(letter),
    );
    if (!known || !readable) {
      drop(part);
      continue;
    }
    const given: Record<string, CheckStatus> = {};
    itemIds.forEach((id, index) => {
      const status = statusOfLetter.get(code[index] ?? unanswered);
      if (status) given[id] = status;
    });
    answers[slug] = given;
  }
  return { answers, notices };
}
