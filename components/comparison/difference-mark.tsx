import { Glyph } from '@/components/ui/glyph';

/** ≠ in an ink square where a row differs, = outlined where it is the same; the words for all. */
export function DifferenceMark({ differs }: { differs: boolean }) {
  return (
    <>
      <DifferenceSign differs={differs} />
      <span className="sr-only">{differs ? 'Differs: ' : 'The same: '}</span>
    </>
  );
}

/** The sign alone, beside words that say it. */
export function DifferenceSign({ differs }: { differs: boolean }) {
  return (
    <span
      aria-hidden="true"
      className={
        differs
          ? 'inline-flex size-5 shrink-0 items-center justify-center rounded-mark border border-ink bg-ink text-surface'
          : 'inline-flex size-5 shrink-0 items-center justify-center rounded-mark border border-edge text-ink2'
      }
    >
      <Glyph name={differs ? 'unequal' : 'equal'} className="size-3" />
    </span>
  );
}
