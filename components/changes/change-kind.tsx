import clsx from 'clsx';
import { kindWords, scoringWords } from '@/lib/changes/change-words';
import type { SplitPart } from '@/lib/changes/split-score';
import type { ChangeKind } from '@/lib/rubric/ids';

/** Kinds differ by letter and edge, never by colour alone. */
const edges: Readonly<Record<ChangeKind, string>> = {
  world: 'border-ink bg-ink text-page',
  evidence: 'border-ink',
  correction: 'border-ink outline outline-1 -outline-offset-4 outline-ink/60',
  age: 'border-ink border-dashed',
  method: 'border-ink rounded-full',
};

/** Why something changed: a letter in an edge of its own, and the word. */
export function KindMark({ kind }: { kind: ChangeKind }) {
  const { letter, word } = kindWords[kind];
  return (
    <span className="inline-flex items-center gap-1.5 text-caption whitespace-nowrap">
      <span
        aria-hidden="true"
        className={clsx(
          'inline-flex size-5 shrink-0 items-center justify-center rounded-[3px] border text-[0.65rem] font-semibold print:border',
          edges[kind],
        )}
      >
        {letter}
      </span>
      {word}
    </span>
  );
}

/** @example partWord('formula') // "Formula" */
export const partWord = (part: SplitPart): string =>
  part === 'formula' || part === 'weights' ? scoringWords[part] : kindWords[part].word;

export function PartMark({ part }: { part: SplitPart }) {
  if (part === 'formula' || part === 'weights') {
    return <span className="text-caption">{scoringWords[part]}</span>;
  }
  return <KindMark kind={part} />;
}

/** The five kinds with their counts; zeros are shown, because that nothing of a kind happened counts. */
export function KindCounts({
  kinds,
}: {
  kinds: readonly { readonly kind: ChangeKind; readonly count: number }[];
}) {
  return (
    <ul
      aria-label="Changes by kind"
      className="mt-5 grid rounded-panel border border-line ground-surface md:grid-cols-5"
    >
      {kinds.map(({ kind, count }) => (
        <li
          key={kind}
          className="flex items-center justify-between gap-3 border-line px-4 py-3 not-first:border-t md:not-first:border-t-0 md:not-first:border-l"
        >
          <span>
            <strong className="block text-h2">{count}</strong>
            <span className="text-caption text-ink2">{kindWords[kind].meaning}</span>
          </span>
          <KindMark kind={kind} />
        </li>
      ))}
    </ul>
  );
}
