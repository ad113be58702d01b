import clsx from 'clsx';
import Link from 'next/link';
import { CriterionSwatch } from '@/components/charts/keys';
import { Pairs } from '@/components/ui/table';
import type { ComparisonSection, ComparisonView } from '@/lib/comparison/build-comparison';
import type { ComparedProvider } from '@/lib/comparison/compared-provider';
import type { ColumnMenu } from '@/lib/comparison/comparison-links';
import type { ComparisonRow } from '@/lib/comparison/comparison-row';
import { formatList, formatWeight } from '@/lib/format';
import { CellFold } from './cell-parts';
import { columnClass, ColumnHeads, PaperScores } from './column-heads';
import { rowCells } from './row-cells';
import { DifferenceMark } from './signs';

type ComparisonTableProps = Pick<ComparisonView, 'providers' | 'scoresDiffer'> & {
  /** Those that are shown. */
  sections: readonly ComparisonSection[];
  providerHref: (slug: string) => string;
  menus: readonly ColumnMenu[];
};

export function ComparisonTable({
  providers,
  scoresDiffer,
  sections,
  providerHref,
  menus,
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
            {section.title && <SectionTitle title={section.title} columns={providers.length} />}
            {section.rows.map((row) => (
              <Row key={row.id} row={row} names={names} />
            ))}
          </Pairs.Body>
        ))}
      </Pairs.Table>
    </div>
  );
}

function SectionTitle({ title, columns }: { title: string; columns: number }) {
  return (
    <tr role="row" className="narrow:block">
      <th
        role="rowheader"
        scope="rowgroup"
        colSpan={columns + 1}
        className="border-t border-line2 ground-page px-4 pt-6 pb-2.5 text-h2 narrow:block"
      >
        {title}
      </th>
    </tr>
  );
}

function Row({ row, names }: { row: ComparisonRow; names: readonly string[] }) {
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
            {row.label}
            {row.kind === 'criterion' && (
              <span className="font-normal text-ink2"> {formatWeight(row.weight)}</span>
            )}
            {row.note && (
              <span className="block text-caption font-normal text-ink3">{row.note}</span>
            )}
          </span>
        </span>
      </Pairs.RowHead>
      {rowCells(row, names).map((content, column) => (
        <Pairs.Cell key={column} className={columnClass(column)}>
          {content}
        </Pairs.Cell>
      ))}
    </Pairs.Row>
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
