'use client';

import { useState } from 'react';
import { useTypedText } from '@/components/decision-steps/typed-text';
import { Button } from '@/components/ui/button';
import { ChoiceField } from '@/components/ui/choice-field';
import type { GlyphName } from '@/components/ui/glyph';
import { Notice } from '@/components/ui/notice';
import { TextField } from '@/components/ui/text-field';
import { useFocusHandover } from '@/components/ui/use-focus-handover';
import { hasAnswers } from '@/lib/checklist/change-answers';
import {
  countStatuses,
  describeCounts,
  describeMet,
  type StatusCounts,
} from '@/lib/checklist/count-statuses';
import { mostNameLetters, sayElsewhere } from '@/lib/checklist/kept-checks';
import { type CheckStatus, checkStatuses, checkStatusNames } from '@/lib/url/check-status';
import type { KnownChecks } from '@/lib/url/checks-param';
import { useCheckAnswers } from './check-answers';
import { CheckProofFields } from './check-proof';

const answerFaces: Readonly<Record<CheckStatus, { glyph: GlyphName; colour: string }>> = {
  'to-ask': { glyph: 'question', colour: 'text-ink' },
  waiting: { glyph: 'clock', colour: 'text-ink' },
  met: { glyph: 'tick', colour: 'text-pass' },
  'not-met': { glyph: 'cross', colour: 'text-fail' },
  'not-needed': { glyph: 'dash', colour: 'text-ink2' },
};

const answerOptions = checkStatuses.map((status) => ({
  value: status,
  label: checkStatusNames[status],
}));

type AnswerFieldProps = {
  slug: string;
  itemId: string;
  /** "Fees, BitGo Custody" */
  label: string;
  suggestion: CheckStatus;
};

/**
 * The answer to one check. Until a person gives one it shows what evidence suggests and says so, on
 * a dashed edge. It is a field of no form: an answer is about a provider and stays in the browser.
 */
export function AnswerField({ slug, itemId, label, suggestion }: AnswerFieldProps) {
  const { answers, answer, elsewhere } = useCheckAnswers();
  const given = answers[slug]?.[itemId] ?? null;
  const other = given === null ? elsewhere(slug, itemId) : null;
  const suggested = { value: '' as const, label: `${checkStatusNames[suggestion]} (suggested)` };
  return (
    <>
      <ChoiceField
        {...answerFaces[given ?? suggestion]}
        label={label}
        value={given ?? ''}
        look={given === null ? 'suggested' : 'decided'}
        options={[suggested, ...answerOptions]}
        onChoose={(chosen) => answer(slug, itemId, chosen === '' ? null : chosen)}
      />
      {given !== null && <CheckProofFields {...{ slug, itemId, label }} />}
      {other && (
        <p className="no-print mt-1.5 text-dense text-change">
          {sayElsewhere(other)}{' '}
          <button
            type="button"
            className="target-line text-link underline underline-offset-3"
            onClick={() => answer(slug, itemId, other.status)}
          >
            Keep<span className="sr-only"> the answer to {label}</span>
          </button>
          , or answer anew.
        </p>
      )}
    </>
  );
}

/** What a person answered, else what evidence suggests. */
const statusesOf = (
  given: Readonly<Record<string, CheckStatus>> = {},
  suggested: Readonly<Record<string, CheckStatus>> = {},
  { itemIds }: Pick<KnownChecks, 'itemIds'>,
): CheckStatus[] =>
  itemIds.flatMap((id) => {
    const status = given[id] ?? suggested[id];
    return status ? [status] : [];
  });

type Result = { counts: StatusCounts; answered: number; checks: number };

function useResult(slug: string): Result {
  const { answers, suggestions, known } = useCheckAnswers();
  const given = answers[slug] ?? {};
  return {
    counts: countStatuses(statusesOf(given, suggestions[slug], known)),
    answered: known.itemIds.filter((id) => given[id] !== undefined).length,
    checks: known.itemIds.length,
  };
}

/** "5 of 8 checks met" */
export function MetCount({ slug }: { slug: string }) {
  const { counts, answered } = useResult(slug);
  return (
    <span>
      {describeMet(counts)}
      {answered === 0 && ', as evidence suggests'}
    </span>
  );
}

/** "5 met, 1 waiting, 2 to ask, 0 not met", and how many of them a person decided. */
export function ResultCount({ slug }: { slug: string }) {
  const { counts, answered, checks } = useResult(slug);
  const [met = '', ...rest] = describeCounts(counts).split(', ');
  return (
    <>
      <strong>{met}</strong>, {rest.join(', ')}
      <span className="block text-caption text-ink2">{sayAnswered(answered, checks)}</span>
    </>
  );
}

function sayAnswered(answered: number, checks: number): string {
  if (answered === 0) return 'none answered yet, all suggested';
  const rest = checks - answered;
  return rest === 0 ? 'all answered' : `${answered} answered, ${rest} suggested`;
}

/** How the checks of all providers on the page stand. */
export function AllCounts() {
  const { answers, suggestions, known } = useCheckAnswers();
  const statuses = known.slugs.flatMap((slug) =>
    statusesOf(answers[slug], suggestions[slug], known),
  );
  const answered = known.slugs.reduce(
    (sum, slug) => sum + known.itemIds.filter((id) => answers[slug]?.[id] !== undefined).length,
    0,
  );
  return (
    <>
      <strong>{describeCounts(countStatuses(statuses))}</strong>;{' '}
      {sayAnswered(answered, statuses.length)}.
    </>
  );
}

/** Whose answers are given from here on; it goes along with each. */
export function WhoAnswers() {
  const { origin } = useCheckAnswers();
  const [name, setName] = useTypedText('name');
  return (
    origin === 'browser' && (
      <TextField
        label="Who answers"
        value={name}
        onChange={setName}
        most={mostNameLetters}
        className="needs-script no-print mb-4 max-w-72"
      />
    )
  );
}

/** Says where answers are kept, and clears them, with a way back. */
export function AnswerTools() {
  const { answers, origin, clear, known } = useCheckAnswers();
  const [undo, setUndo] = useState<{ readonly run: () => void } | null>(null);
  const answered = hasAnswers(answers, known.slugs);
  const undoable = answered ? null : undo;
  return (
    <div className="needs-script no-print mt-3 flex flex-wrap items-center gap-x-4 gap-y-2 text-dense text-ink2">
      <p role="status" className="empty:hidden">
        {undoable && 'The answers were cleared.'}
        {answered &&
          origin === 'browser' &&
          'Your answers are kept in this browser, for this mandate. A link that you copy here takes them along after its “#”, without notes and documents; the record of a decision takes those too.'}
      </p>
      {/* One button, so that focus stays where it is. */}
      {(answered || undoable) && (
        <Button
          onClick={() => {
            if (undoable === null) setUndo({ run: clear() });
            else undoable.run();
          }}
        >
          {undoable ? 'Bring them back' : 'Clear answers'}
        </Button>
      )}
    </div>
  );
}

/** Whose answers these are, when they came with a link; nobody's own are overwritten unasked. */
export function LinkAnswersNotice() {
  const { origin, unread } = useCheckAnswers();
  return (
    <>
      {unread.map(({ message }) => (
        <div key={message} className="mb-4">
          <Notice tone="change">{message}</Notice>
        </div>
      ))}
      {origin === 'link' && <LinkAnswerWays />}
    </>
  );
}

function LinkAnswerWays() {
  const { keepLinkAnswers, showKeptAnswers } = useCheckAnswers();
  const leaving = useFocusHandover<HTMLDivElement>({});
  return (
    <div {...leaving} className="no-print mb-4">
      <Notice tone="neutral">
        These answers came with the link, and changes stay in it.
        <span className="needs-script mt-2 flex flex-wrap gap-2">
          <Button onClick={keepLinkAnswers}>Keep them in this browser</Button>
          {showKeptAnswers && (
            <Button onClick={showKeptAnswers}>Show this browser’s answers</Button>
          )}
        </span>
      </Notice>
    </div>
  );
}
