import { Section } from '@/components/reading/section';
import { Details } from '@/components/ui/disclosure';
import { firstQuestions } from '@/lib/questionnaire/first-questions';
import type { Questionnaire } from '@/lib/questionnaire/build-questionnaire';
import { QuestionTable, type QuestionTableProps } from './question-table';

export type QuestionsFirstProps = Pick<QuestionTableProps, 'providerHref'> & {
  questionnaire: Pick<Questionnaire, 'asked' | 'findings'>;
};

/** The section of questions: those whose answers are worth most, and all others behind them. */
export function QuestionsFirst({ questionnaire, providerHref }: QuestionsFirstProps) {
  const { first, others } = firstQuestions(questionnaire);
  if (first.length === 0) {
    return (
      <Section id={sectionId} title={title}>
        <p>{sayNothing(questionnaire.asked.length)}</p>
      </Section>
    );
  }
  return (
    <Section id={sectionId} title={title} note={order}>
      <QuestionTable caption="Questions to ask first" questions={first} {...{ providerHref }} />
      {others.length > 0 && (
        <Details
          look="link"
          className="mt-2"
          summary={
            others.length === 1
              ? 'Show the other question'
              : `Show the other ${others.length} questions`
          }
        >
          <div className="mt-2">
            <QuestionTable caption="All other questions" questions={others} {...{ providerHref }} />
          </div>
        </Details>
      )}
      <p className="needs-script no-print mt-3 text-dense text-ink2">
        The status of a question is kept in this browser, for every mandate. No link takes it along.
      </p>
    </Section>
  );
}

const sectionId = 'questions';
const title = 'Ask these first';
const order =
  'Sorted by what an answer is worth to you: how much surer it makes who leads, then the gain in the best score, then the chance that the first three change, then the points of uncertainty it removes.';

function sayNothing(asked: number): string {
  return asked === 0
    ? 'Your mandate rules out everyone on the shortlist, and no answer would bring them back. There is nothing to ask.'
    : 'Every finding about the shortlist is settled. No answer would change a score.';
}
