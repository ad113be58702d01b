import { CriterionSwatch } from '@/components/charts/keys';
import type { ComparisonSection, ComparisonView } from '@/lib/comparison/build-comparison';
import type { ColumnMenu } from '@/lib/comparison/comparison-links';
import type { ComparisonRow } from '@/lib/comparison/comparison-row';
import { formatList, formatWeight } from '@/lib/format';
import { ColumnHeads, PaperScores } from './column-heads';
import { ColumnMenus } from './column-menus';
import { ColumnSteps } from './column-steps';
import { ComparisonGrid, GridBody, GridCell, GridRow, GridRowHead } from './comparison-cells';
import { DifferenceMark } from './difference-mark';
import { rowCells } from './row-cells';

export type ComparisonTableProps = Pick<ComparisonView, 'providers' | 'scoresDiffer'> & {
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
      <ComparisonGrid>
        <caption className="sr-only">
          {formatList(names)} side by side, a row for each question
        </caption>
        <colgroup>
          <col className="w-50 print:w-42" />
        </colgroup>
        <ColumnHeads {...{ providers, scoresDiffer, providerHref }} />
        <PaperScores {...{ providers, scoresDiffer }} />
        <ColumnMenus menus={menus} />
        {sections.map((section) => (
          <GridBody key={section.id}>
            {section.title && <SectionTitle title={section.title} columns={providers.length} />}
            {section.rows.map((row) => (
              <Row key={row.id} row={row} names={names} />
            ))}
          </GridBody>
        ))}
      </ComparisonGrid>
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
    <GridRow
      id={`row-${row.id}`}
      ground={row.kind === 'criterion' ? 'head' : 'plain'}
      // A record may be longer than a page.
      className={isRecord(row) ? 'break-inside-auto!' : undefined}
    >
      <GridRowHead>
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
      </GridRowHead>
      {rowCells(row, names).map((content, column) => (
        <GridCell key={column} column={column}>
          {content}
        </GridCell>
      ))}
    </GridRow>
  );
}

const isRecord = ({ kind }: ComparisonRow): boolean =>
  kind === 'entities' || kind === 'fees' || kind === 'incidents' || kind === 'changes';
