import { CriterionSwatch } from '@/components/charts/keys';
import { LevelCells } from '@/components/charts/level-cells';
import { OwnerAndDue, StatusField } from '@/components/questionnaire/status-field';
import { Details } from '@/components/ui/disclosure';
import { Stacked } from '@/components/ui/table';
import type { AskQuestion } from '@/lib/ask/ask-questions';
import { formatCount, formatLevel, formatList } from '@/lib/format';
import { ShareBar } from './letters-table';

type AskTableProps = {
  questions: readonly AskQuestion[];
  /** What a question rests on today. */
  knownHref: (question: AskQuestion) => string;
};

/** As many as a screen holds; the rest stays at hand. */
const firstCount = 8;

/** Questions in the order of asking, each with what it is worth and its status. */
export function AskTable({ questions, knownHref }: AskTableProps) {
  const first = questions.slice(0, firstCount);
  const rest = questions.slice(firstCount);
  return (
    <>
      <Rows caption="Questions to ask first" questions={first} from={1} knownHref={knownHref} />
      {rest.length > 0 && (
        <Details
          look="link"
          className="mt-2"
          summary={`Show the other ${formatCount(rest.length, 'question')}`}
        >
          <div className="mt-2">
            <Rows
              caption="All other questions"
              questions={rest}
              from={firstCount + 1}
              knownHref={knownHref}
            />
          </div>
        </Details>
      )}
    </>
  );
}

/** A status is kept by a script; without one the column would offer what it cannot do. */
const scriptOnly = 'noscript:hidden!';

type RowsProps = AskTableProps & { caption: string; from: number };

function Rows({ caption, questions, from, knownHref }: RowsProps) {
  return (
    <Stacked.Table
      caption={caption}
      columns={[
        { name: 'Question' },
        { name: 'Public today', width: 'w-40' },
        { name: 'Share of doubt', width: 'w-44' },
        { name: 'What an answer does', width: 'w-[18%]' },
        { name: 'Owner, due', width: `w-28 ${scriptOnly}` },
        { name: 'Status', width: `w-44 ${scriptOnly}` },
      ]}
    >
      <Stacked.Body>
        {questions.map((question, index) => (
          <Row
            key={question.id}
            question={question}
            number={from + index}
            href={knownHref(question)}
          />
        ))}
      </Stacked.Body>
    </Stacked.Table>
  );
}

type RowProps = { question: AskQuestion; number: number; href: string };

function Row({ question, number, href }: RowProps) {
  const { id, shortName, subject, settles, effect } = question;
  return (
    <Stacked.Row className="keep-together">
      <Stacked.RowHead>
        <span className="grid grid-cols-[1.75rem_minmax(0,1fr)]">
          <span className="text-name-serif">{number}</span>
          <span>
            {question.question}
            <span className="mt-0.5 block text-dense font-normal text-ink2">
              {question.kind === 'finding' && (
                <CriterionSwatch id={question.criterion} className="mr-2 size-2.5" />
              )}
              {shortName} ·{' '}
              <a href={href} className="inline-flex target items-center text-ink2">
                {subject}
              </a>
            </span>
          </span>
        </span>
      </Stacked.RowHead>
      <Stacked.Cell label="Public today">
        {question.kind === 'finding' ? (
          <span className="flex items-center gap-2">
            <LevelCells criterion={question.criterion} {...question.levels} />
            <strong>{formatLevel(question.levels)}</strong>
          </span>
        ) : (
          <span className="text-dense text-ink2">open</span>
        )}
      </Stacked.Cell>
      <Stacked.Cell label="Share of doubt">
        {settles.length > 0 && (
          <strong className="block text-dense">
            Settles{' '}
            {settles.length === 1 ? 'a requirement' : formatCount(settles.length, 'requirement')}
            <span className="sr-only">: {formatList(settles)}</span>
          </strong>
        )}
        {question.kind === 'finding' && <ShareBar share={question.share} />}
      </Stacked.Cell>
      <Stacked.Cell label="What an answer does">
        <span className="text-dense">{effect}</span>
      </Stacked.Cell>
      <Stacked.Cell label="Owner, due" className={scriptOnly}>
        <OwnerAndDue id={id} />
      </Stacked.Cell>
      <Stacked.Cell label="Status" className={scriptOnly}>
        <StatusField id={id} label={`Status of question ${number}: ${subject}, ${shortName}`} />
      </Stacked.Cell>
    </Stacked.Row>
  );
}
