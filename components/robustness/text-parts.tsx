import type { TextPart } from '@/lib/ranking/text-part';

/** A computed sentence; its strong stretches carry the answer. */
export function TextParts({ parts }: { parts: readonly TextPart[] }) {
  return (
    <>
      {parts.map(({ text, strong }, index) =>
        strong ? <strong key={index}>{text}</strong> : text,
      )}
    </>
  );
}
