import clsx from 'clsx';
import { Details } from '@/components/ui/disclosure';
import { Blocks } from '@/components/ui/table';
import type { Checklist, CheckRow } from '@/lib/checklist/build-checklist';
import { ResultCount } from './answers';
import { CheckCellContent } from './check-cell';

type ChecklistTableProps = {
  checklist: Checklist;
  /** The page of a provider. */
  providerHref: (slug: string) => string;
};

/**
 * Checks by providers. Roles are written out, because below 720 px rows and cells are blocks, one
 * check after the other with every provider under it, and browsers drop the roles of such tables.
 */
export function ChecklistTable({ checklist, providerHref }: ChecklistTableProps) {
  const { providers, rows } = checklist;
  return (
    <Blocks.Table
      caption="Decision checklist: checks by providers"
      className={clsx(providers.length <= mostAtOnce && 'md:table-fixed')}
    >
      <Blocks.Head>
        <Blocks.ColumnHead className="w-68 min-w-68 md:sticky md:left-0 md:z-10">
          Check
        </Blocks.ColumnHead>
        {providers.map(({ slug, name }) => (
          <Blocks.ColumnHead key={slug}>
            {/* In an automatic layout this keeps a column from being squeezed. */}
            <div className="min-w-48">{name}</div>
          </Blocks.ColumnHead>
        ))}
      </Blocks.Head>
      <Blocks.Body>
        {rows.map((row) => (
          <ChecklistRow key={row.item.id} {...{ row, providers, providerHref }} />
        ))}
      </Blocks.Body>
      {/* On paper a foot would stand on every sheet. */}
      <tfoot role="rowgroup" className="block md:table-footer-group print:table-row-group">
        <Blocks.Row className="border-line2 bg-sunken">
          <Blocks.RowHead className="bg-sunken">Result so far</Blocks.RowHead>
          {providers.map(({ slug, name }) => (
            <Blocks.Cell key={slug} label={name}>
              <ResultCount slug={slug} />
            </Blocks.Cell>
          ))}
        </Blocks.Row>
      </tfoot>
    </Blocks.Table>
  );
}

/** So many providers share the width of the page; beside more the table scrolls in its own box. */
const mostAtOnce = 4;

type ChecklistRowProps = {
  row: CheckRow;
  providers: Checklist['providers'];
  providerHref: ChecklistTableProps['providerHref'];
};

function ChecklistRow({ row: { item, cells }, providers, providerHref }: ChecklistRowProps) {
  return (
    <Blocks.Row className="keep-together border-line first:border-t-0">
      <Blocks.RowHead className="ground-surface">
        {item.name}
        <span className="block text-dense font-normal text-ink2">{item.description}</span>
        <Details
          summary={
            <>
              Red flags<span className="sr-only"> of {item.name}</span>
            </>
          }
          className="no-print -ml-3 font-normal"
        >
          <p className="px-3 text-dense text-ink2">{item.question}</p>
          <ul className="mt-1.5 ml-7 list-disc space-y-1.5 pb-1 text-dense text-ink2">
            {item.redFlags.map((flag) => (
              <li key={flag}>{flag}</li>
            ))}
          </ul>
        </Details>
      </Blocks.RowHead>
      {cells.map((cell, index) => {
        const name = providers[index]?.name ?? cell.provider;
        return (
          <Blocks.Cell key={cell.provider} label={name}>
            <CheckCellContent
              cell={cell}
              itemId={item.id}
              label={`${item.name}, ${name}`}
              href={providerHref(cell.provider)}
            />
          </Blocks.Cell>
        );
      })}
    </Blocks.Row>
  );
}
