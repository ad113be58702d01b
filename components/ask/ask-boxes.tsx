import { type ReactNode, useId } from 'react';
import { Panel } from '@/components/ui/panel';
import type { AskView } from '@/lib/ask/build-ask';
import { formatCount, formatNumber } from '@/lib/format';
import type { StopRule } from '@/lib/scoring/asking';
import { thresholds } from '@/lib/words/thresholds';

type AskBoxesProps = {
  view: AskView;
  /** Null while it is being simulated. */
  stop: StopRule | null;
  /** The chance at which asking stops, 0 to 1. */
  stopAt: number;
  onStopAt: (chance: number) => void;
  /** How many findings rest on a private answer. */
  answered: number;
  /** What stands in place of the stop rule until it is there. */
  waiting: ReactNode;
};

/** When to stop, what could still overturn the leader, and what is answered so far. */
export function AskBoxes({ view, stop, stopAt, onStopAt, answered, waiting }: AskBoxesProps) {
  return (
    <div className="mt-4 grid gap-4 md:grid-cols-3 print:block">
      <Box title="When to stop">
        <StopChoice chosen={stopAt} onChoose={onStopAt} />
        {stop === null ? (
          <p role="status">
            {waiting}
            <span className="hidden noscript:inline">
              How many answers that takes is simulated by a script.
            </span>
          </p>
        ) : (
          <p>{sayStop(stop)}</p>
        )}
      </Box>
      <Box title="What could still overturn it">
        <p>{view.overturn}</p>
        {view.flips.length > 0 && (
          <>
            <p>Extreme answers needed to draw level:</p>
            <ul className="flex flex-wrap gap-x-4">
              {view.flips.map(({ shortName, answers }) => (
                <li key={shortName}>
                  <strong>{answers}</strong> {shortName}
                </li>
              ))}
            </ul>
          </>
        )}
      </Box>
      <Box title="Answers so far">
        <p>
          {answered === 0
            ? 'None is in yet.'
            : `${formatCount(answered, 'private answer')} ${answered === 1 ? 'counts' : 'count'}, ${formatCount(view.questions.length, 'question is', 'questions are')} still open.`}{' '}
          An answer without a document counts from the proven level up to the claim.
        </p>
        <p className="needs-script border-l-4 border-edge ps-2 text-ink2">
          Kept in this browser. Nothing is sent to us.
        </p>
      </Box>
    </div>
  );
}

function Box({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Panel className="keep-together p-4">
      <h2 className="text-h3">{title}</h2>
      <div className="mt-2 flex flex-col gap-2 text-dense">{children}</div>
    </Panel>
  );
}

/** @example "Usually after 4 answers, 7.4 on average." */
function sayStop({ median, mean }: StopRule): string {
  if (mean === 0) return 'That is reached already: asking could stop now.';
  const usual = median === 0 ? 'Usually no answer is needed' : `Usually after ${sayMedian(median)}`;
  return `${usual}, ${formatNumber(mean)} on average, asked one at a time in the best order.`;
}

const sayMedian = (median: number): string =>
  `${formatNumber(median)} ${median === 1 ? 'answer' : 'answers'}`;

type StopChoiceProps = { chosen: number; onChoose: (chance: number) => void };

function StopChoice({ chosen, onChoose }: StopChoiceProps) {
  const name = useId();
  return (
    <fieldset className="flex flex-wrap items-center gap-2">
      <legend className="sr-only">Stop when one leads in</legend>
      <span aria-hidden="true">Stop when one leads in</span>
      <span className="needs-script no-print inline-flex rounded-control border border-act">
        {thresholds.enough.map((chance) => (
          <label
            key={chance}
            className="relative flex target items-center px-3 font-medium has-checked:bg-act has-checked:text-on-act has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-focus"
          >
            <input
              type="radio"
              name={name}
              value={chance}
              checked={chance === chosen}
              onChange={() => onChoose(chance)}
              className="absolute inset-0 m-0 size-full cursor-pointer opacity-0"
            />
            {chance * 100}
          </label>
        ))}
      </span>
      <strong className="hidden print:inline noscript:inline">{chosen * 100}</strong>
      <span aria-hidden="true">of 100</span>
    </fieldset>
  );
}
