'use client';

import { ChoiceField } from '@/components/ui/choice-field';
import type { GlyphName } from '@/components/ui/glyph';
import { type CheckStatus, checkStatuses, checkStatusNames } from '@/lib/url/check-status';
import { checkField } from '@/lib/url/checks-param';
import { useCheckAnswers } from './check-answers';

const faces: Readonly<Record<CheckStatus, { glyph: GlyphName; colour: string }>> = {
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
  const suggested = { value: '' as const, label: `${checkStatusNames[suggestion]} (suggested)` };
  return (
    <ChoiceField
      {...faces[given ?? suggestion]}
      name={checkField(slug, itemId)}
      label={label}
      value={given ?? ''}
      look={given === null ? 'suggested' : 'decided'}
      options={[suggested, ...answerOptions]}
      onChoose={(chosen) => answer(slug, itemId, chosen === '' ? null : chosen)}
    />
  );
}
