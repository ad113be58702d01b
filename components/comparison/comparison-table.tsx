import clsx from 'clsx';
import Link from 'next/link';
import { CriterionSwatch } from '@/components/charts/keys';
import type { ReactNode } from 'react';
import { Glyph } from '@/components/ui/glyph';
import { Pairs } from '@/components/ui/table';
import type { ComparisonSection, ComparisonView } from '@/lib/comparison/build-comparison';
import type { ComparedProvider } from '@/lib/comparison/compared-provider';
import type { ColumnMenu } from '@/lib/comparison/comparison-links';
import type { ComparisonRow } from '@/lib/comparison/comparison-row';
import { formatList, formatWeight } from '@/lib/format';
import { CellFold } from './cell-parts';
import { columnClass, ColumnHeads, PaperScores } from './column-heads';
import { briefCells, rowCells } from './row-cells';
import { DifferenceMark } from './signs';

type ComparisonTableProps = Pick<ComparisonView, 'providers' | 'scoresDiffer'> & {
  /** Those that are shown. */
  sections: readonly ComparisonSection[];
  providerHref: (slug: string) => string;
  menus: readonly ColumnMenu[];
  opening: Opening;
};

/** What is open, and the links that open and close. */
export type Opening = {
  isOpen: (part: string, group?: string) => boolean;
  /** The same comparison with a part opened or closed. */
  toggleHref: (part: string) => string;
};

export function ComparisonTable({
  providers,
  scoresDiffer,
  sections,
  providerHref,
  menus,
  opening,
}: ComparisonTableProps) {
  const names = providers.map(({ shortName }) => shortName);
  return (
    <div className="group/comparison rounded-table border border-line2 ground-surface narrow:-mx-4 narrow:rounded-none narrow:border-x-0">
      <ColumnSteps providers={providers} />
      <Pairs.Table caption={`${formatList(names)} side by side, a row for each question`}>
        <colgroup>
          <col className="w-50 print:w-42" />
        </colgroup>
        <ColumnHeads {...{ providers, scoresDiffer, providerHref }} />
        <PaperScores {...{ providers, scoresDiffer }} />
        <ColumnMenus menus={menus} />
        {sections.map((section) => (
          <Pairs.Body key={section.id}>
            {section.title && (
              <SectionTitle title={section.title} columns={providers.length}>
                {section.id === 'record' && (
                  <OpenGroup group="record" name={section.title} {...opening} />
                )}
              </SectionTitle>
            )}
            {section.rows.map((row) => (
              <Row key={row.id} row={row} names={names} group={groupOf(section)} {...opening} />
            ))}
          </Pairs.Body>
        ))}
      </Pairs.Table>
    </div>
  );
}

/** A criterion opens with all its factors; so does the record. */
const groupOf = ({ id }: ComparisonSection): string => id.replace('criterion-', '');

type SectionTitleProps = { title: string; columns: number; children: ReactNode };

function SectionTitle({ title, columns, children }: SectionTitleProps) {
  return (
    <tr role="row" className="narrow:block">
      <th
        role="rowheader"
        scope="rowgroup"
        colSpan={columns + 1}
        className="border-t border-line2 ground-page px-4 pt-6 pb-2.5 text-h2 narrow:block"
      >
        {title} {children}
      </th>
    </tr>
  );
}

type OpenGroupProps = Opening & { group: string; name: string };

/** Opens all rows of a group, or closes those that were opened with it. */
function OpenGroup({ group, name, isOpen, toggleHref }: OpenGroupProps) {
  if (isOpen('all')) return null;
  return (
    <Link
      href={toggleHref(group)}
      scroll={false}
      prefetch={false}
      className="no-print ms-2 inline-flex target items-center text-caption font-normal"
    >
      {isOpen(group) ? 'close' : 'open all'}
      <span className="sr-only"> of {name}</span>
    </Link>
  );
}

type RowProps = Opening & { row: ComparisonRow; names: readonly string[]; group: string };

function Row({ row, names, group, ...opening }: RowProps) {
  const isOpen = opening.isOpen(row.id, group);
  return (
    <Pairs.Row
      id={`row-${row.id}`}
      // A record may be longer than a page.
      className={clsx(
        row.kind === 'criterion' && 'ground-page',
        isRecord(row) && 'break-inside-auto!',
      )}
    >
      <Pairs.RowHead>
        <span className="flex items-start gap-2.5">
          <DifferenceMark differs={row.differs} />
          <span>
            {row.kind === 'criterion' && (
              <CriterionSwatch id={row.criterion} className="mr-2 size-2.5" />
            )}
            <RowLabel {...{ row, group }} {...opening} />
            {row.kind === 'criterion' && (
              <>
                <span className="font-normal text-ink2"> {formatWeight(row.weight)}</span>
                <OpenGroup group={group} name={row.label} {...opening} />
              </>
            )}
            {row.note && (
              <span className="block text-caption font-normal text-ink3">{row.note}</span>
            )}
          </span>
        </span>
      </Pairs.RowHead>
      {(isOpen ? rowCells : briefCells)(row, names).map((content, column) => (
        <Pairs.Cell
          key={column}
          className={clsx(columnClass(column), !isOpen && row.kind !== 'criterion' && 'md:py-2!')}
        >
          {content}
        </Pairs.Cell>
      ))}
    </Pairs.Row>
  );
}

/** The label of a row that opens is the link that does so; one that opened with its group is plain. */
function RowLabel({ row, group, isOpen, toggleHref }: Omit<RowProps, 'names'>) {
  const opensAlone = !isOpen('all') && !isOpen(group);
  if (row.kind === 'criterion' || row.kind === 'change' || !opensAlone) return <>{row.label}</>;
  const open = isOpen(row.id);
  return (
    <Link
      href={toggleHref(row.id)}
      scroll={false}
      prefetch={false}
      aria-expanded={open}
      className="target-line text-ink no-underline hover:underline"
    >
      {row.label}
      <Glyph name={open ? 'up' : 'down'} className="no-print ms-1.5 inline size-2.5 text-link" />
    </Link>
  );
}

const isRecord = ({ kind }: ComparisonRow): boolean =>
  kind === 'entities' ||
  kind === 'dependencies' ||
  kind === 'fees' ||
  kind === 'incidents' ||
  kind === 'changes';

type ColumnStepsProps = {
  providers: readonly Pick<ComparedProvider, 'slug' | 'shortName'>[];
};

/**
 * Which provider stands beside the first where two columns are all that a screen can show. Plain
 * radio buttons that the style sheet reads: no script, no round trip, and the place on the page is
 * kept. With two providers there is nothing to choose.
 */
function ColumnSteps({ providers }: ColumnStepsProps) {
  const [first, ...others] = providers;
  if (!first || others.length < 2) return null;
  return (
    <fieldset className="no-print sticky top-0 z-20 hidden h-13 items-center gap-2 overflow-x-auto border-b border-line ground-surface px-4 narrow:flex">
      <legend className="sr-only">Beside {first.shortName}</legend>
      {others.map(({ slug, shortName }, index) => (
        <label
          key={slug}
          className="relative inline-flex min-h-11 min-w-0 flex-1 items-center justify-center rounded-control border border-edge px-1.5 text-center text-caption leading-4 has-checked:border-act has-checked:bg-act has-checked:font-semibold has-checked:text-on-act has-focus-visible:outline-3 has-focus-visible:-outline-offset-3 has-focus-visible:outline-focus"
        >
          <input
            type="radio"
            name="beside"
            value={slug}
            defaultChecked={index === 0}
            data-column={index + 1}
            autoComplete="off"
            className="absolute inset-0 m-0 size-full cursor-pointer opacity-0"
          />
          {shortName}
        </label>
      ))}
    </fieldset>
  );
}

type ColumnMenusProps = { menus: readonly ColumnMenu[] };

/** What can be done with each column; every choice is a link. */
function ColumnMenus({ menus }: ColumnMenusProps) {
  return (
    <Pairs.Body>
      <Pairs.Row className="no-print">
        <Pairs.RowHead className="py-1! font-normal! text-ink2 narrow:sr-only">
          <span className="flex min-h-8 items-center text-dense">Columns</span>
        </Pairs.RowHead>
        {menus.map(({ slug, shortName, removeHref, replacements }, column) => (
          <Pairs.Cell key={slug} className={clsx(columnClass(column), 'py-1!')}>
            <CellFold summary="Replace or remove" about={shortName}>
              <ul>
                <li>
                  <Link
                    href={removeHref}
                    scroll={false}
                    className="inline-flex target items-center"
                  >
                    Remove {shortName}
                  </Link>
                </li>
                {replacements.map(({ name, href }) => (
                  <li key={href}>
                    <Link href={href} scroll={false} className="inline-flex target items-center">
                      Replace with {name}
                    </Link>
                  </li>
                ))}
              </ul>
            </CellFold>
          </Pairs.Cell>
        ))}
      </Pairs.Row>
    </Pairs.Body>
  );
}
