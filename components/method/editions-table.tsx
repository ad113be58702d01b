import Link from 'next/link';
import { Stacked } from '@/components/ui/table';
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
    <Stacked.Table
      caption="Editions, newest first"
      columns={[
        { name: 'Date of the research', width: 'w-[16%]' },
        { name: 'Edition', width: 'w-[22%]' },
        { name: 'Content hash (SHA-256)' },
        { name: 'Method', width: 'w-20', numeric: true },
        { name: 'Recorded', width: 'w-[14%]' },
      ]}
    >
      <Stacked.Body>
        {editions.map(({ id, hash, date, method, seededAt }) => (
          <Stacked.Row key={id} className="keep-together">
            <Stacked.RowHead>{formatDate(date)}</Stacked.RowHead>
            <Stacked.Cell label="Edition">
              <Link
                href={hrefOf(id)}
                className="target-area font-mono text-dense max-md:inline-block"
              >
                {id}
              </Link>
              {id === present.id && (
                <span className="block text-caption text-ink2">shown here</span>
              )}
            </Stacked.Cell>
            <Stacked.Cell
              label="Content hash (SHA-256)"
              className="font-mono text-caption break-all"
            >
              {hash}
            </Stacked.Cell>
            <Stacked.Cell label="Method" numeric>
              {method}
            </Stacked.Cell>
            <Stacked.Cell label="Recorded">{formatDate(seededAt.slice(0, 10))}</Stacked.Cell>
          </Stacked.Row>
        ))}
      </Stacked.Body>
    </Stacked.Table>
  );
}
