'use client';

import clsx from 'clsx';
import { Glyph, type GlyphName } from '@/components/ui/glyph';
import { type CheckStatus, checkStatuses, checkStatusNames } from '@/lib/checklist/check-status';
import { checkField } from '@/lib/url/checks-param';
import { useCheckAnswers } from './check-answers';
import { useEarlyChoice } from './use-early-choice';

const faces: Readonly<Record<CheckStatus, { glyph: GlyphName; colour: string }>> = {
  'to-ask': { glyph: 'question', colour: 'text-ink' },
  waiting: { glyph: 'clock', colour: 'text-ink' },
  met: { glyph: 'tick', colour: 'text-pass' },
  'not-met': { glyph: 'cross', colour: 'text-fail' },
  'not-needed': { glyph: 'dash', colour: 'text-ink2' },
};

export type AnswerFieldProps = {
  slug: string;
  itemId: string;
  /** "Fees, BitGo Custody" */
  label: string;
  suggestion: CheckStatus;
};

/**
 * The answer to one check. Until a person gives one it shows what evidence suggests and says so, on
 * a dashed edge. It is a field of the plain form around it, so it works without a script.
 */
export function AnswerField({ slug, itemId, label, suggestion }: AnswerFieldProps) {
  const { answers, answer } = useCheckAnswers();
  const given = answers[slug]?.[itemId] ?? null;
  const shown = given ?? suggestion;
  const { glyph, colour } = faces[shown];
  const give = (value: string): void => {
    const chosen = checkStatuses.find((status) => status === value);
    answer(slug, itemId, chosen ?? null);
  };
  const field = useEarlyChoice(give);
  const suggested = `${checkStatusNames[suggestion]} (suggested)`;
  return (
    <>
      <span className="no-print relative inline-flex max-w-full items-center">
        <Glyph
          name={glyph}
          className={clsx('pointer-events-none absolute left-2.5 size-3', colour)}
        />
        <select
          ref={field}
          name={checkField(slug, itemId)}
          autoComplete="off"
          aria-label={label}
          value={given ?? ''}
          onChange={(event) => give(event.target.value)}
          className={clsx(
            'field-sizing-content target max-w-full rounded-control border bg-surface py-1 pr-1 pl-7.5 text-dense hover:bg-sunken',
            given === null ? 'border-dashed border-edge text-ink2' : 'border-edge font-semibold',
            given !== null && colour,
          )}
        >
          <option value="">{suggested}</option>
          {checkStatuses.map((status) => (
            <option key={status} value={status}>
              {checkStatusNames[status]}
            </option>
          ))}
        </select>
      </span>
      <span
        className={clsx('print-only', given === null ? 'text-ink2' : ['font-semibold', colour])}
      >
        {given === null ? suggested : checkStatusNames[given]}
      </span>
    </>
  );
}
