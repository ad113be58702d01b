import { Details } from '@/components/ui/disclosure';
import { firstQuestions } from '@/lib/questionnaire/first-questions';
import type { Questionnaire } from '@/lib/questionnaire/build-questionnaire';
import { QuestionTable, type QuestionTableProps } from './question-table';

export type QuestionsFirstProps = Pick<QuestionTableProps, 'providerHref'> & {
  questionnaire: Pick<Questionnaire, 'asked' | 'findings'>;
};

/** The questions whose answers are worth most, and all others behind them. */
export function QuestionsFirst({ questionnaire, providerHref }: QuestionsFirstProps) {
  const { first, others } = firstQuestions(questionnaire);
  if (first.length === 0) return <p>{sayNothing(questionnaire.asked.length)}</p>;
  return (
    <>
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
    </>
  );
}

function sayNothing(asked: number): string {
  return asked === 0
    ? 'Your mandate rules out everyone on the shortlist. No answer below would bring them back, so there is nothing to ask.'
    : 'Every finding about the shortlist is settled. No answer would change a score.';
}
