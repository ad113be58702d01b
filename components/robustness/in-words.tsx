import type { TextPart } from '@/lib/ranking/text-part';
import { TextParts } from './text-parts';

/** What a picture says, beside it. */
export function InWords({ words }: { words: readonly (readonly TextPart[])[] }) {
  return (
    <aside className="keep-together flex flex-col gap-2.5 border-t-2 border-ink pt-3 text-body text-ink2 [&_strong]:text-ink">
      <h3 className="text-h3 text-ink">In words</h3>
      {words.map((parts, index) => (
        <p key={index}>
          <TextParts parts={parts} />
        </p>
      ))}
    </aside>
  );
}
