import { Glyph } from '@/components/ui/glyph';
import { formatCount } from '@/lib/format';

/** Beside anything that private answers changed: a lock, a dashed edge and the word. */
export function PrivateTag({ count }: { count?: number }) {
  return (
    <span className="inline-flex items-center gap-1 rounded-control border border-dashed border-ink px-1.5 text-caption text-ink">
      <Glyph name="lock" />
      {count === undefined ? 'Private' : formatCount(count, 'private answer')}
    </span>
  );
}
