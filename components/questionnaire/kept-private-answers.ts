import { useMemo } from 'react';
import { createKeptStore, useKept } from '@/components/ui/kept-store';
import {
  withoutItemAnswer,
  withoutPrivateAnswer,
  withoutRequirementAnswer,
} from '@/lib/questionnaire/change-private-answers';
import {
  parseItemAnswers,
  parsePrivateAnswers,
  parseRequirementAnswers,
  type ReaderAnswers,
  noReaderAnswers,
} from '@/lib/questionnaire/private-answers';
import {
  findingQuestionId,
  itemQuestionId,
  requirementQuestionId,
} from '@/lib/questionnaire/question-id';
import { parseQuestionStatuses, withoutFileStatuses } from '@/lib/questionnaire/question-statuses';
import type { OutcomeId } from '@/lib/requirements';
import type { DueDiligenceId, FactorId } from '@/lib/rubric/ids';
import { privateKeys } from './has-private-answers';

/**
 * What providers answered to this reader. It stays in this browser: no link, file or request holds
 * it, because such answers are often given under a promise to keep them.
 */
export const keptPrivateAnswers = createKeptStore(privateKeys.findings, parsePrivateAnswers, {
  what: 'private answers',
});

/** What providers answered about requirements, kept as the others are. */
export const keptRequirementAnswers = createKeptStore(
  privateKeys.requirements,
  parseRequirementAnswers,
  { what: 'private answers' },
);

/** What providers answered to items of due diligence, kept as the others are. */
export const keptItemAnswers = createKeptStore('item-answers', parseItemAnswers, {
  what: 'private answers',
});

/** All that this browser keeps of what providers answered. */
export const readReaderAnswers = (): ReaderAnswers => ({
  answers: keptPrivateAnswers.read(),
  settled: keptRequirementAnswers.read(),
  items: keptItemAnswers.read(),
});

export function keepReaderAnswers({ answers, settled, items }: ReaderAnswers): void {
  keptPrivateAnswers.keep(answers);
  keptRequirementAnswers.keep(settled);
  keptItemAnswers.keep(items);
}

/** The same while it is shown; the very same object as long as nothing of it changes. */
export function useReaderAnswers(): ReaderAnswers {
  const answers = useKept(keptPrivateAnswers);
  const settled = useKept(keptRequirementAnswers);
  const items = useKept(keptItemAnswers);
  return useMemo(() => ({ answers, settled, items }), [answers, settled, items]);
}

/** Where questions stand, in this browser, for every mandate alike: a letter is sent once. */
export const keptStatuses = createKeptStore('questions', parseQuestionStatuses, {
  what: 'the state of letters',
});

/**
 * Forgets everything that files brought: the answers, and the statuses of questions, those without an
 * answer included. A status that the reader chose on the page stays.
 */
export function forgetPrivateAnswers(): void {
  keptStatuses.keep(withoutFileStatuses(keptStatuses.read()));
  keepReaderAnswers(noReaderAnswers);
}

/** Forgets one answer, and with it the status that its file gave the question. */
export function forgetPrivateAnswer(slug: string, factor: FactorId): void {
  const id = findingQuestionId(slug, factor);
  keptStatuses.keep(withoutFileStatuses(keptStatuses.read(), id));
  keptPrivateAnswers.keep(withoutPrivateAnswer(keptPrivateAnswers.read(), slug, factor));
}

/** Forgets what one requirement was answered with, and the status that came with it. */
export function forgetRequirementAnswer(slug: string, requirement: OutcomeId): void {
  const id = requirementQuestionId(slug, requirement);
  keptStatuses.keep(withoutFileStatuses(keptStatuses.read(), id));
  keptRequirementAnswers.keep(
    withoutRequirementAnswer(keptRequirementAnswers.read(), slug, requirement),
  );
}

/** Forgets what one item was answered with, and the status that came with it. */
export function forgetItemAnswer(slug: string, item: DueDiligenceId): void {
  keptStatuses.keep(withoutFileStatuses(keptStatuses.read(), itemQuestionId(slug, item)));
  keptItemAnswers.keep(withoutItemAnswer(keptItemAnswers.read(), slug, item));
}

/** The reader's own day, YYYY-MM-DD, which at night is not that of the server. */
export function readersDay(date: Date): string {
  const [month, day] = [date.getMonth() + 1, date.getDate()].map((part) =>
    String(part).padStart(2, '0'),
  );
  return `${date.getFullYear()}-${month}-${day}`;
}
