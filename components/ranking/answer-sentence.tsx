import type { TextPart } from '@/lib/ranking/text-part';
import { useRested } from './use-rested';

/** The computed answer. It waits until the mandate rests, so that it is read out once. */
export function AnswerSentence({ parts }: { parts: readonly TextPart[] }) {
  const rested = useRested(parts, 400);
  return (
    <p aria-live="polite" className="max-w-[49rem] text-answer">
      {rested.map((part, index) =>
        part.strong ? <strong key={index}>{part.text}</strong> : part.text,
      )}
    </p>
  );
}
