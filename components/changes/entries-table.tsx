import { LevelCells } from '@/components/charts/level-cells';
import { MandateLink } from '@/components/site/mandate-link';
import { Stacked } from '@/components/ui/table';
import type { ChangeEntry } from '@/lib/changes/change-words';
import { findingAnchor } from '@/lib/provider/list-citations';
import { KindMark } from './change-kind';

type EntriesTableProps = {
  caption: string;
  entries: readonly ChangeEntry[];
};

/** One changed finding a row: kind, whose and which, levels before and after, why, and the claim. */
export function EntriesTable({ caption, entries }: EntriesTableProps) {
  return (
    <Stacked.Table
      caption={caption}
      columns={[
        { name: 'Kind', width: 'w-30' },
        { name: 'Finding', width: 'w-[24%]' },
        { name: 'Level', width: 'w-64' },
        { name: 'Why' },
        { name: 'Evidence', width: 'w-20' },
      ]}
    >
      <Stacked.Body>
        {entries.map((entry) => (
          <Stacked.Row key={`${entry.provider} ${entry.factor}`} className="keep-together">
            <Stacked.Cell>
              <KindMark kind={entry.kind} />
            </Stacked.Cell>
            <Stacked.RowHead>
              {entry.name} <span className="font-normal text-ink2">· {entry.factorName}</span>
            </Stacked.RowHead>
            <Stacked.Cell label="Level">
              <span className="inline-flex flex-wrap items-center gap-2">
                {entry.moved && <LevelCells {...entry.from} criterion={entry.criterion} />}
                {entry.moved && <span aria-hidden="true">→</span>}
                <LevelCells {...entry.to} criterion={entry.criterion} />
                <span className="whitespace-nowrap">{entry.levels}</span>
              </span>
            </Stacked.Cell>
            <Stacked.Cell label="Why" className="text-dense">
              {entry.why}
            </Stacked.Cell>
            <Stacked.Cell>
              <MandateLink
                href={`/providers/${entry.provider}#${findingAnchor(entry.factor)}`}
                prefetch={false}
                className="inline-flex target items-center text-dense"
              >
                Claim
                <span className="sr-only">
                  : {entry.name}, {entry.factorName}
                </span>
              </MandateLink>
            </Stacked.Cell>
          </Stacked.Row>
        ))}
      </Stacked.Body>
    </Stacked.Table>
  );
}
