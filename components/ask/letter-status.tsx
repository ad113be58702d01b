import { useId } from 'react';
import { DecisionSteps } from '@/components/decision-steps/decision-steps';
import { keptStatuses, readersDay } from '@/components/questionnaire/kept-private-answers';
import { ChoiceField } from '@/components/ui/choice-field';
import { Details } from '@/components/ui/disclosure';
import { TextField } from '@/components/ui/text-field';
import type { GlyphName } from '@/components/ui/glyph';
import { useKept } from '@/components/ui/kept-store';
import type { AskView } from '@/lib/ask/build-ask';
import { formatCount, formatDate } from '@/lib/format';
import {
  letterStanding,
  type LetterStanding,
  type LetterState,
  letterStateNames,
} from '@/lib/questionnaire/letter-state';
import {
  type QuestionPlan,
  questionStatuses,
  questionStatusNames,
  withPlan,
  withStatus,
} from '@/lib/questionnaire/question-statuses';

const faces: Readonly<Record<LetterState, { glyph: GlyphName | null; colour: string }>> = {
  'not-sent': { glyph: null, colour: 'text-ink2' },
  ready: { glyph: 'dash', colour: 'text-ink' },
  sent: { glyph: 'clock', colour: 'text-ink' },
  answered: { glyph: 'tick', colour: 'text-pass' },
  refused: { glyph: 'cross', colour: 'text-ink' },
  overdue: { glyph: 'delta', colour: 'text-change' },
};

type StateOfLetterProps = {
  slug: string;
  name: string;
  /** Of its questions. */
  ids: readonly string[];
};

/** Where a letter stands, who looks after it and until when: kept in this browser, as its questions are. */
export function StateOfLetter({ slug, name, ids }: StateOfLetterProps) {
  const statuses = useKept(keptStatuses);
  const today = readersDay(new Date());
  const standing = letterStanding(statuses, slug, today);
  const { state } = standing;
  const chosen = state === 'overdue' ? 'sent' : state;
  return (
    <div className="needs-script flex flex-col items-start max-md:w-0 max-md:min-w-full">
      <ChoiceField
        {...faces[state]}
        label={`State of the letter to ${name}`}
        value={chosen}
        look={state === 'not-sent' ? 'plain' : 'decided'}
        options={questionStatuses.map((value) => ({
          value,
          label: value === chosen ? sayStanding(standing) : questionStatusNames[value],
        }))}
        onChoose={(status) =>
          keptStatuses.keep(
            ids.reduce((kept, id) => withStatus(kept, id, status, today), keptStatuses.read()),
          )
        }
      />
      <PlanFields
        name={name}
        standing={standing}
        onChange={(change) => keptStatuses.keep(withPlan(keptStatuses.read(), ids, change, today))}
      />
    </div>
  );
}

/** @example "Sent 24 Nov 2026"; "Overdue since 4 Dec 2026"; "Answered 3 of 16" */
function sayStanding({ state, on, due, answered, of }: LetterStanding): string {
  const word = letterStateNames[state];
  if (state === 'overdue' && due !== undefined) return `${word} since ${formatDate(due)}`;
  if (answered > 0 && state !== 'refused') return `${word}, ${answered} of ${of} back`;
  return on === null ? word : `${word} ${formatDate(on)}`;
}

type PlanFieldsProps = {
  name: string;
  standing: LetterStanding;
  onChange: (change: QuestionPlan) => void;
};

const control = 'target max-w-full rounded-control border border-edge bg-surface px-2 text-dense';

function PlanFields({ name, standing: { owner = '', due = '' }, onChange }: PlanFieldsProps) {
  const id = useId();
  const told = [owner, due && formatDate(due)].filter(Boolean).join(', ');
  return (
    <Details
      look="link"
      summary={
        <span className="text-caption">
          {told || 'Owner, due'}
          <span className="sr-only"> of the letter to {name}</span>
        </span>
      }
    >
      <div className="no-print flex flex-col gap-1 pb-1 text-caption text-ink2">
        <TextField
          label="Owner"
          value={owner}
          onChange={(text) => onChange({ owner: text })}
          most={200}
        />
        <label htmlFor={`${id}-due`}>Due</label>
        <input
          id={`${id}-due`}
          type="date"
          value={due}
          autoComplete="off"
          className={control}
          onChange={(event) => onChange({ due: event.target.value })}
        />
      </div>
    </Details>
  );
}

type AskStepsProps = {
  view: Pick<AskView, 'letters'>;
  /** The link's query, without "?". */
  query: string;
  /** How many providers are on the shortlist. */
  shortlisted: number;
};

/** The steps of the decision, with how many of the letters that are worth one went out. */
export function AskSteps({ view, query, shortlisted }: AskStepsProps) {
  const statuses = useKept(keptStatuses);
  const today = readersDay(new Date());
  const worth = view.letters.filter(({ isWorth }) => isWorth);
  const states = worth.map(({ slug }) => letterStanding(statuses, slug, today).state);
  const sent = states.filter((state) => state !== 'not-sent' && state !== 'ready').length;
  const overdue = states.filter((state) => state === 'overdue').length;
  const told = `${sent} of ${formatCount(worth.length, 'letter')} sent`;
  return (
    <DecisionSteps
      current="ask"
      query={query}
      left={{
        ...(shortlisted > 0 && { shortlist: formatCount(shortlisted, 'provider') }),
        ask:
          worth.length === 0
            ? 'nothing to write'
            : overdue > 0
              ? `${told}, ${overdue} overdue`
              : told,
      }}
      done={shortlisted > 0 ? ['shortlist'] : []}
    />
  );
}
