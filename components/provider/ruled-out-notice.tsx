import Link from 'next/link';
import { SourceChips } from '@/components/evidence/source-chips';
import { Tag } from '@/components/ui/outcome';
import type { FailedRequirement } from '@/lib/ranking/ruled-out-row';

export type RuledOutNoticeProps = {
  failed: readonly FailedRequirement[];
  /** This page with a mandate that does without the requirement. */
  hrefOf: (params: FailedRequirement['dropParams']) => string;
};

/** Why the mandate leaves the provider out, and the way to do without each requirement. */
export function RuledOutNotice({ failed, hrefOf }: RuledOutNoticeProps) {
  return (
    <section
      aria-labelledby="ruled-out"
      className="keep-together mt-5 border-l-4 border-fail ground-surface px-4 py-3.5"
    >
      <h2 id="ruled-out" className="text-name">
        Ruled out by your mandate
      </h2>
      <ul className="mt-2 flex flex-col gap-3">
        {failed.map((gate) => (
          <li key={gate.id} className="flex flex-wrap items-baseline gap-x-4 gap-y-1">
            <Tag tone="fail">{gate.requirement}</Tag>
            <p className="max-w-[56rem] min-w-0 flex-1 basis-64">
              {gate.sentence} <SourceChips sources={gate.sources} form="number" />
            </p>
            <Link
              href={hrefOf(gate.dropParams)}
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
