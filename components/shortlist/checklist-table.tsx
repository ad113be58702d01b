import clsx from 'clsx';
import { Details } from '@/components/ui/disclosure';
import type { CheckRow, Checklist } from '@/lib/checklist/build-checklist';
import { ResultCount } from './answer-counts';
import { CheckCellContent } from './check-cell';

export type ChecklistTableProps = {
  checklist: Checklist;
  /** The page of a provider, at one of its anchors. */
  providerHref: (slug: string, anchor: string) => string;
};

/**
 * Checks by providers. Roles are written out, because below 720 px rows and cells are blocks, one
 * check after the other with every provider under it, and browsers drop the roles of such tables.
 */
export function ChecklistTable({ checklist, providerHref }: ChecklistTableProps) {
  const { providers, rows } = checklist;
  const caption = 'Decision checklist: checks by providers';
  return (
    <div
      role="region"
      aria-label={caption}
      tabIndex={0}
      className="scroll-box rounded-table border border-line2 ground-surface md:overflow-x-auto"
    >
      <table
        role="table"
        className={clsx(
          'block w-full border-collapse text-body md:table',
          providers.length <= mostAtOnce && 'md:table-fixed',
        )}
      >
        <caption className="sr-only">{caption}</caption>
        <thead role="rowgroup" className="max-md:sr-only">
          <tr role="row">
            <th
              role="columnheader"
              scope="col"
              className={clsx(headClass, stickyClass, 'w-68 min-w-68 bg-sunken')}
            >
              Check
            </th>
            {providers.map(({ slug, name }) => (
              <th key={slug} role="columnheader" scope="col" className={headClass}>
                {/* In an automatic layout this keeps a column from being squeezed. */}
                <div className="min-w-48">{name}</div>
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup" className="block md:table-row-group">
          {rows.map((row) => (
            <ChecklistRow key={row.item.id} {...{ row, providers, providerHref }} />
          ))}
        </tbody>
        {/* On paper a foot would stand on every sheet. */}
        <tfoot role="rowgroup" className="block md:table-footer-group print:table-row-group">
          <tr role="row" className="block border-t border-line2 bg-sunken md:table-row">
            <th
              role="rowheader"
              scope="row"
              className={clsx(rowHeadClass, stickyClass, 'bg-sunken')}
            >
              Result so far
            </th>
            {providers.map(({ slug, name }) => (
              <td key={slug} role="cell" className={cellClass}>
                <ProviderLabel name={name} />
                <ResultCount slug={slug} />
              </td>
            ))}
          </tr>
        </tfoot>
      </table>
    </div>
  );
}

/** So many providers share the width of the page; beside more the table scrolls in its own box. */
const mostAtOnce = 4;

const headClass = 'border-b border-line2 bg-sunken px-4 py-2 text-caption font-medium text-ink2';
const rowHeadClass = 'block px-4 py-3 align-top font-semibold md:table-cell';
const cellClass = 'block px-4 pt-1 pb-3 align-top md:table-cell md:border-l md:border-line md:pt-3';
/** The check stays in view while providers scroll past it. */
const stickyClass = 'md:sticky md:left-0 md:z-10';

type ChecklistRowProps = {
  row: CheckRow;
  providers: Checklist['providers'];
  providerHref: ChecklistTableProps['providerHref'];
};

function ChecklistRow({ row: { item, cells }, providers, providerHref }: ChecklistRowProps) {
  return (
    <tr
      role="row"
      className="keep-together block border-t border-line first:border-t-0 md:table-row"
    >
      <th
        role="rowheader"
        scope="row"
        className={clsx(rowHeadClass, stickyClass, 'ground-surface')}
      >
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
      </th>
      {cells.map((cell, index) => {
        const name = providers[index]?.name ?? cell.provider;
        return (
          <td key={cell.provider} role="cell" className={cellClass}>
            <ProviderLabel name={name} />
            <CheckCellContent
              cell={cell}
              item={item}
              label={`${item.name}, ${name}`}
              hrefOf={(anchor) => providerHref(cell.provider, anchor)}
            />
          </td>
        );
      })}
    </tr>
  );
}

/** Takes the place of the column's head where there are no columns. */
const ProviderLabel = ({ name }: { name: string }) => (
  <span aria-hidden="true" className="mb-1 block text-caption font-medium text-ink2 md:hidden">
    {name}
  </span>
);
