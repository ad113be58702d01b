import Link from 'next/link';
import { SourceChips } from '@/components/evidence/source-chips';
import { Tag } from '@/components/ui/outcome';
import type { ComparedProvider } from '@/lib/comparison/compared-provider';
import type { FailedRequirement } from '@/lib/ranking/ruled-out-row';

export type RuledOutNotesProps = {
  providers: readonly ComparedProvider[];
  /** The same comparison under another mandate. */
  hereWith: (params: FailedRequirement['dropParams']) => string;
};

/** Those whom the mandate rules out are compared all the same; here is why it does. */
export function RuledOutNotes({ providers, hereWith }: RuledOutNotesProps) {
  const notes = providers.flatMap(({ slug, name, standing }) =>
    standing.kind === 'ruled-out' ? standing.failed.map((gate) => ({ slug, name, gate })) : [],
  );
  if (notes.length === 0) return null;
  return (
    <section
      aria-labelledby="ruled-out"
      className="keep-together mt-5 border-l-4 border-fail ground-surface px-4 py-3"
    >
      <h2 id="ruled-out" className="text-name">
        Ruled out by your mandate, compared all the same
      </h2>
      <ul className="mt-2 flex flex-col gap-3">
        {notes.map(({ slug, name, gate }) => (
          <li key={`${slug} ${gate.id}`} className="flex flex-wrap items-baseline gap-x-4 gap-y-1">
            <strong>{name}</strong>
            <Tag tone="fail">{gate.requirement}</Tag>
            <p className="min-w-0 flex-1 basis-64">
              {gate.sentence} <SourceChips sources={gate.sources} form="number" />
            </p>
            <Link
              href={hereWith(gate.dropParams)}
              scroll={false}
              className="no-print inline-flex target items-center text-dense"
            >
              {gate.dropText}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
