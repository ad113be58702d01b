import { ChoiceField } from '@/components/ui/choice-field';
import type { GlyphName } from '@/components/ui/glyph';
import { useKept } from '@/components/ui/kept-store';
import { formatDate } from '@/lib/format';
import {
  isOverdue,
  type QuestionStatus,
  type QuestionStatuses,
  questionStatuses,
  questionStatusNames,
  withStatus,
} from '@/lib/questionnaire/question-statuses';
import { keptStatuses, readersDay } from './kept-private-answers';

const faces: Readonly<Record<QuestionStatus, { glyph: GlyphName | null; colour: string }>> = {
  'not-sent': { glyph: null, colour: 'text-ink2' },
  ready: { glyph: 'dash', colour: 'text-ink' },
  sent: { glyph: 'clock', colour: 'text-ink' },
  answered: { glyph: 'tick', colour: 'text-pass' },
  refused: { glyph: 'cross', colour: 'text-ink' },
};

type StatusFieldProps = {
  /** The id of the question. */
  id: string;
  /** "Status of question 1: Key management, BitGo Custody" */
  label: string;
};

/** @example "Sent 24 Nov 2026"; "Overdue since 4 Dec 2026" */
function sayEntry({ status, on, due }: QuestionStatuses[string]): string {
  const isLate = isOverdue({ status, on, ...(due && { due }) }, readersDay(new Date()));
  return isLate && due !== undefined
    ? `Overdue since ${formatDate(due)}`
    : `${questionStatusNames[status]} ${formatDate(on)}`;
}

/** Where a question stands between the reader and the provider, and since when. */
export function StatusField({ id, label }: StatusFieldProps) {
  const entry = useKept(keptStatuses)[id];
  const status = entry?.status ?? 'not-sent';
  return (
    <ChoiceField
      {...faces[status]}
      label={label}
      value={status}
      look={entry === undefined ? 'plain' : 'decided'}
      options={questionStatuses.map((value) => ({
        value,
        label: value === entry?.status ? sayEntry(entry) : questionStatusNames[value],
      }))}
      onChoose={(chosen) =>
        keptStatuses.keep(withStatus(keptStatuses.read(), id, chosen, readersDay(new Date())))
      }
    />
  );
}

/** Who looks after a question, and until when, as set for its letter. */
export function OwnerAndDue({ id }: { id: string }) {
  const { owner, due } = useKept(keptStatuses)[id] ?? {};
  const told = [owner, due && formatDate(due)].filter(Boolean).join(', ');
  return <span className="text-dense text-ink2">{told || '–'}</span>;
}
