import { formatList } from '@/lib/format';

/** The bands of a row, in letters: two rows that share one cannot be told apart. */
export function BandLetters({ letters }: { letters: readonly string[] }) {
  if (letters.length === 0) return null;
  return (
    <span className="block pt-1 text-axis tracking-wider text-ink2">
      <span aria-hidden="true">{letters.join('')}</span>
      <span className="sr-only">
        {letters.length === 1 ? 'band' : 'bands'} {formatList(letters)}
      </span>
    </span>
  );
}
