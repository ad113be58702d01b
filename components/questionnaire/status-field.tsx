import { ChoiceField } from '@/components/ui/choice-field';
import type { GlyphName } from '@/components/ui/glyph';
import { useKept } from '@/components/ui/kept-store';
import { formatDate } from '@/lib/format';
import {
  type QuestionStatus,
  questionStatuses,
  questionStatusNames,
  withStatus,
} from '@/lib/questionnaire/question-statuses';
import { keptStatuses, readersDay } from './kept-private-answers';

const faces: Readonly<Record<QuestionStatus, { glyph: GlyphName | null; colour: string }>> = {
  'not-sent': { glyph: null, colour: 'text-ink2' },
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
        label:
          value === entry?.status
            ? `${questionStatusNames[value]} ${formatDate(entry.on)}`
            : questionStatusNames[value],
      }))}
      onChoose={(chosen) =>
        keptStatuses.keep(withStatus(keptStatuses.read(), id, chosen, readersDay(new Date())))
      }
    />
  );
}
