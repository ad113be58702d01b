import { type FactorWords, requirementIds, wordsOf } from '@/lib/requirements';
import { quote } from '@/lib/url/notices';
import { looksLikeId, type QuestionSubject } from '../question-id';
import { cellProblem } from './file-problem';
import { type ComparedColumn, comparedColumns, readColumns } from './find-head';
import type { QuestionRow } from './find-questions';
import type { KnownQuestions } from './known-questions';
import type { Tell } from './read-reply';

/** Tells of cells that show a mistake, and of texts that swallowed other rows. */
export function checkCells(row: QuestionRow, { problem }: Tell): void {
  for (const column of readColumns) {
    const flaw = row.flawOf(column);
    if (flaw !== null) problem(cellProblem(row.cellOf(column), `the cell ${flaw}`));
    const id = findSwallowedId(row.textOf(column));
    if (id !== undefined) {
      const text = `the text goes over several lines and holds the id of a question, ${quote(id)}: a quotation mark opened it and was not closed in its own row. Save the file again from a spreadsheet, or double the mark.`;
      problem(cellProblem(row.cellOf(column), text));
    }
  }
}

const findSwallowedId = (text: string): string | undefined =>
  text.includes('\n') ? text.split(/[\s,;"]+/).find(looksLikeQuestion) : undefined;

/** "and/or" is built like an id; a factor or a requirement is not written so by chance. */
const looksLikeQuestion = (text: string): boolean => looksLikeId(text) && /\/.*[.:]/.test(text);

/**
 * Tells where a row says itself that it is about something else than its id: a column that was sorted
 * or moved alone gives every answer to the wrong question.
 *
 * Decided here: the name of another provider or factor refuses the file. A name that nobody has does
 * too, but not in a file of another edition, where a name may since have changed.
 */
export function checkNames(
  row: QuestionRow,
  subject: QuestionSubject,
  known: KnownQuestions,
  tell: Tell,
): void {
  const edition = row.textOf('edition').toLowerCase();
  const isOther = edition !== '' && edition !== known.edition.id;
  for (const column of comparedColumns) {
    const text = row.textOf(column);
    const names = listNames(column, subject, known);
    if (text === '' || names.some((name) => isSame(name, text))) continue;
    const isKnown = listAllNames(column, known).some((name) => isSame(name, text));
    // An edition without items of diligence knows no name of one.
    const isNamed =
      column === 'provider' || ((column === 'factor' || column === 'subject') && names.length > 0);
    if (!isKnown && !isNamed) continue;
    const message = `the row is about ${quote(text)} here, and its id in ${row.cellOf('id')} is ${quote(row.textOf('id'))}. Sort and move whole rows, and bring the two together again.`;
    if (isKnown || !isOther) tell.problem(cellProblem(row.cellOf(column), message));
    else {
      tell.notice(
        `${row.cellOf(column)}: the edition of the file calls this ${quote(text)}, and this one ${quote(names[0] ?? '')}.`,
      );
    }
  }
}

/** Letters and figures alone, because dashes and quotation marks change on their way. */
const isSame = (a: string, b: string): boolean => toLetters(a) === toLetters(b);
const toLetters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** What a column of the row may say of its question. */
function listNames(
  column: ComparedColumn,
  subject: QuestionSubject,
  { providers, texts, items }: KnownQuestions,
): string[] {
  if (column === 'provider') {
    return providers
      .filter(({ slug }) => slug === subject.provider)
      .flatMap(({ slug, name, shortName }) => [name, shortName, slug]);
  }
  if (subject.kind === 'requirement') {
    const { gate } = subject;
    if (column === 'criterion') return ['Requirement'];
    return column === 'factor' || column === 'subject'
      ? [wordsOf(gate, factorWords(texts)).name, gate]
      : [wordsOf(gate, factorWords(texts)).question];
  }
  if (subject.kind === 'item') {
    return items
      .filter(({ id }) => id === subject.item)
      .map(({ name, question }) => (column === 'question' ? question : name));
  }
  return texts
    .filter(({ factor }) => factor === subject.factor)
    .flatMap(({ factor, factorName, criterion, criterionName, question }) => {
      if (column === 'criterion') return [criterionName, criterion];
      return column === 'question' ? [question] : [factorName, factor];
    });
}

const factorWords = (texts: KnownQuestions['texts']): FactorWords => ({
  criteria: [
    {
      factors: texts.map(({ factor: id, factorName: name, question }) => ({ id, name, question })),
    },
  ],
});

function listAllNames(column: ComparedColumn, known: KnownQuestions): string[] {
  const subjects: QuestionSubject[] = [
    ...known.providers.map(({ slug }): QuestionSubject => ({
      kind: 'requirement',
      provider: slug,
      gate: 'staking',
    })),
    ...requirementIds.map((gate): QuestionSubject => ({ kind: 'requirement', provider: '', gate })),
    ...known.items.map(({ id: item }): QuestionSubject => ({ kind: 'item', provider: '', item })),
    ...known.texts.map(({ factor }): QuestionSubject => ({
      kind: 'finding',
      provider: '',
      factor,
    })),
  ];
  return subjects.flatMap((subject) => listNames(column, subject, known));
}
