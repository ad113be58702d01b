import Link from 'next/link';
import { CriterionSwatch } from '@/components/charts/keys';
import { LevelReading } from '@/components/evidence/level-reading';
import { SourceChips } from '@/components/evidence/sources';
import { Section } from '@/components/reading/section';
import { Details } from '@/components/ui/disclosure';
import { Stacked } from '@/components/ui/table';
import { capitalise } from '@/lib/format';
import { findingAnchor } from '@/lib/provider/list-citations';
import { firstQuestions, type Questionnaire } from '@/lib/questionnaire/build-questionnaire';
import type { FindingQuestion } from '@/lib/questionnaire/questionnaire-row';
import type { QuestionEffect } from '@/lib/questions/question-effect';
import { StatusField } from './status-field';

type QuestionsSectionProps = Pick<QuestionTableProps, 'providerHref'> & {
  questionnaire: Pick<Questionnaire, 'asked' | 'findings'>;
};

/** The section of questions: those whose answers are worth most, and all others behind them. */
export function QuestionsSection({ questionnaire, providerHref }: QuestionsSectionProps) {
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

type QuestionTableProps = {
  caption: string;
  questions: readonly FindingQuestion[];
  /** The page of a provider, at one of its anchors. */
  providerHref: (slug: string, anchor: string) => string;
};

/** Questions in their order, with what is public today and what an answer does. */
function QuestionTable({ caption, questions, providerHref }: QuestionTableProps) {
  return (
    <Stacked.Table
      caption={caption}
      columns={[
        { name: 'Question', width: 'w-[33%] print:w-[28%]' },
        { name: 'What is public today' },
        { name: 'What an answer does', width: 'w-[20%] print:w-[18%]' },
        { name: 'Status', width: `w-54 print:w-[12%] ${scriptOnly}` },
      ]}
    >
      <Stacked.Body>
        {questions.map((question) => (
          <QuestionRow
            key={question.id}
            question={question}
            href={providerHref(question.provider, findingAnchor(question.factor))}
          />
        ))}
      </Stacked.Body>
    </Stacked.Table>
  );
}

/** A status is kept by a script; without one the column would offer what it cannot do. */
const scriptOnly = 'noscript:hidden!';

function QuestionRow({ question, href }: { question: FindingQuestion; href: string }) {
  const { id, number, subject, providerName, criterion, statement, sources } = question;
  return (
    <Stacked.Row className="keep-together">
      <Stacked.RowHead>
        <span className="grid grid-cols-[1.75rem_minmax(0,1fr)]">
          <span className="text-name-serif">{number}</span>
          <span>
            {question.question}
            <span className="mt-0.5 block text-dense font-normal text-ink2">
              <CriterionSwatch id={criterion} className="mr-2 size-2.5" />
              {providerName} ·{' '}
              <Link
                href={href}
                prefetch={false}
                className="inline-flex target items-center text-ink2"
              >
                {subject}
              </Link>
            </span>
          </span>
        </span>
      </Stacked.RowHead>
      <Stacked.Cell label="What is public today">
        <LevelReading {...question} {...question.levels} />
        <p className="mt-1 text-dense text-ink2">
          {statement} <SourceChips sources={sources} form="number" />
        </p>
      </Stacked.Cell>
      <Stacked.Cell label="What an answer does">
        <Effect effect={question.effect} />
      </Stacked.Cell>
      <Stacked.Cell label="Status" className={scriptOnly}>
        <StatusField id={id} label={`Status of question ${number}: ${subject}, ${providerName}`} />
      </Stacked.Cell>
    </Stacked.Row>
  );
}

/** The strongest effect first; where there is none, only what is settled. */
function Effect({ effect: { main, rest } }: { effect: QuestionEffect }) {
  if (main === null) {
    return <p className="text-dense text-ink2">{capitalise(rest)}</p>;
  }
  return (
    <p className="text-dense">
      <strong>{main}</strong> <span className="block text-ink2">{rest}</span>
    </p>
  );
}
