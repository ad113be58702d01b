import { capitalise, formatCount, formatDate, formatPercent, numberWord } from '@/lib/format';
import {
  firstQuestions,
  listRows,
  type Questionnaire,
} from '@/lib/questionnaire/build-questionnaire';
import type { QuestionnaireRow } from '@/lib/questionnaire/questionnaire-row';
import type { Assessment } from '@/lib/assessment/assess';
import { nameField } from '@/lib/words/set-words';
import type { MemoProvider } from './memo-model';
import type { MemoQuestion, MemoQuestionnaire, MemoQuestions } from './memo-parts';
import { toRefs } from './memo-findings';

/** In a section; the questionnaire has them all. */
const questionsPerSection = 3;

/** @param slugs the providers of the memo in the order of their sections */
export function toMemoQuestions(
  questionnaire: Questionnaire,
  slugs: readonly string[],
  assessment: Pick<Assessment, 'field' | 'params'>,
): MemoQuestions {
  const { asked, requirements, pRightLeader } = questionnaire;
  const { first } = firstQuestions(questionnaire);
  const rows = [...requirements, ...first];
  const chance = `As things stand, the chance of naming the right leader among ${nameField(assessment)} is ${formatPercent(pRightLeader)}.`;
  return {
    title: 'Questions to ask first',
    note:
      asked.length === 0
        ? 'The mandate rules out everyone on the shortlist. No answer below would bring them back, so there is nothing to ask.'
        : rows.length === 0
          ? 'Every requirement and every finding of the shortlist is settled, so there is nothing to ask.'
          : `${chance} What decides a requirement comes first, then the larger share of the doubt about who leads.`,
    rows: rows.map((row) => toMemoQuestion(row, slugs)),
  };
}

/** One for each provider that is asked anything, in the order of their sections. */
export function toMemoQuestionnaires(
  questionnaire: Questionnaire,
  slugs: readonly string[],
  editionDate: string,
): MemoQuestionnaire[] {
  const rows = listRows(questionnaire);
  return slugs.flatMap((slug, index): MemoQuestionnaire[] => {
    const own = rows.filter(({ provider }) => provider === slug);
    const [first] = own;
    if (first === undefined) return [];
    return [
      {
        section: index + 1,
        heading: `Questionnaire: ${first.providerName}`,
        note: `Public evidence as of ${formatDate(editionDate)} leaves ${own.length === 1 ? 'this point' : `these ${own.length} points`} open. Please answer each one and name a document that shows it, one that may be cited where there is one. What decides a requirement of the mandate comes first, then the larger share of the doubt about who leads; numbers count through all questions of the memo.`,
        rows: own.map((row) => toMemoQuestion(row, slugs)),
      },
    ];
  });
}

/** The first questions to one provider, as its section shows them. */
export function toSectionQuestions(
  questionnaire: MemoQuestionnaire | undefined,
  isRuledOut: boolean,
): MemoProvider['questions'] {
  if (isRuledOut) {
    return { note: 'The mandate rules this provider out, so it is asked nothing.', rows: [] };
  }
  if (questionnaire === undefined) {
    return { note: 'Every requirement and every finding is settled.', rows: [] };
  }
  const { rows } = questionnaire;
  const shown = rows.slice(0, questionsPerSection);
  return {
    note:
      rows.length > shown.length
        ? `The first ${numberWord(shown.length)} of ${formatCount(rows.length, 'question')}; all stand in the questionnaire.`
        : 'The questionnaire has room for the answers.',
    rows: shown,
  };
}

function toMemoQuestion(row: QuestionnaireRow, slugs: readonly string[]): MemoQuestion {
  const { number, provider, providerName, subject, question, statement, sources, effect } = row;
  const text = [effect.main, effect.rest].filter(Boolean).join('; ');
  return {
    number,
    provider: providerName,
    section: slugs.indexOf(provider) + 1,
    subject,
    question,
    known: statement,
    refs: toRefs(sources),
    effect: `${capitalise(text)}.`,
  };
}
