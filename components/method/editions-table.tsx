import Link from 'next/link';
import {
  ReflowBody,
  ReflowCell,
  ReflowRow,
  ReflowRowHead,
  ReflowTable,
} from '@/components/reading/reflow-table';
import type { Edition } from '@/lib/catalogue/types';
import { formatDate } from '@/lib/format';

export type EditionsTableProps = {
  /** Newest first; `seededAt` is the moment at which the edition was recorded, in ISO form. */
  editions: readonly (Edition & { seededAt: string })[];
  /** The edition being read. */
  present: Edition;
  hrefOf: (edition: string) => string;
};

/** Every edition that can still be opened; none ever changes. */
export function EditionsTable({ editions, present, hrefOf }: EditionsTableProps) {
  return (
    <ReflowTable
      caption="Editions, newest first"
      columns={[
        { name: 'Date of the research', width: 'w-[16%]' },
        { name: 'Edition', width: 'w-[22%]' },
        { name: 'Content hash (SHA-256)' },
        { name: 'Method', width: 'w-20', numeric: true },
        { name: 'Recorded', width: 'w-[14%]' },
      ]}
    >
      <ReflowBody>
        {editions.map(({ id, hash, date, method, seededAt }) => (
          <ReflowRow key={id} className="keep-together">
            <ReflowRowHead>{formatDate(date)}</ReflowRowHead>
            <ReflowCell label="Edition">
              <Link
                href={hrefOf(id)}
                className="target-area font-mono text-dense max-md:inline-block"
              >
                {id}
              </Link>
              {id === present.id && (
                <span className="block text-caption text-ink2">shown here</span>
              )}
            </ReflowCell>
            <ReflowCell label="Content hash (SHA-256)" className="font-mono text-caption break-all">
              {hash}
            </ReflowCell>
            <ReflowCell label="Method" numeric>
              {method}
            </ReflowCell>
            <ReflowCell label="Recorded">{formatDate(seededAt.slice(0, 10))}</ReflowCell>
          </ReflowRow>
        ))}
      </ReflowBody>
    </ReflowTable>
  );
}
