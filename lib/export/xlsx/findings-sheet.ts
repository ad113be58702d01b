import type { Finding, Provider, Rubric, Source } from '@/lib/catalogue/types';
import { findingStateWords, publishedOn, sourceKindWords } from '@/lib/evidence-words';
import { formatDate } from '@/lib/format';
import { otherSheetNames } from '@/lib/questionnaire/questionnaire-columns';
import { linkCell, numberCell, type SheetCell, type SheetModel, textCell } from './sheet-model';
import type { Look } from './looks';
import { type TableColumn, toTableSheet } from './table-sheet';

const columns: readonly TableColumn[] = [
  { label: 'Provider', width: 26 },
  { label: 'Criterion', width: 12 },
  { label: 'Factor', width: 24 },
  { label: 'Level low', width: 7, isNumeric: true },
  { label: 'Level high', width: 7, isNumeric: true },
  { label: 'State', width: 15 },
  { label: 'Confidence', width: 12 },
  { label: 'Finding', width: 70 },
  { label: 'Row of finding', width: 9, isNumeric: true },
  { label: 'Source no.', width: 8, isNumeric: true },
  { label: 'Source', width: 44 },
  { label: 'Publisher', width: 26 },
  { label: 'Kind', width: 14 },
  { label: 'Published', width: 13 },
  { label: 'Read', width: 13 },
  { label: 'Where one looked', width: 44 },
];

const howToFilter =
  'One row for each source of a finding; one without sources has one row. Filter “Row of finding” to 1 to see every finding once.';

type FindingsSheetInput = {
  readonly providers: readonly Provider[];
  readonly rubric: Pick<Rubric, 'criteria'>;
  readonly note: string;
};

/** Everything that scores rest on, in rows that can be filtered by source as well as by finding. */
export function toFindingsSheet({ providers, rubric, note }: FindingsSheetInput): SheetModel {
  const rows = providers.flatMap((provider) =>
    rubric.criteria.flatMap((criterion) =>
      criterion.factors.flatMap((factor) => {
        const finding = provider.findings[factor.id];
        const names = [provider.name, criterion.name, factor.name].map((name) => textCell(name));
        return sourceRows(finding).map((cells, index) => {
          const look = index === 0 ? 'text' : 'again';
          return [
            ...names,
            ...findingCells(finding, look),
            ...cells,
            textCell(finding.lookedAt.join(', '), look),
          ];
        });
      }),
    ),
  );
  return toTableSheet({
    name: otherSheetNames.findings,
    title: 'Findings and sources',
    notes: [howToFilter, note],
    columns,
    rows,
    frozenColumns: 3,
    pagesWide: 2,
  });
}

const findingCells = (
  { low, high, state, confidence, statement }: Finding,
  look: Look,
): SheetCell[] => [
  numberCell(low, 'whole'),
  numberCell(high, 'whole'),
  textCell(findingStateWords[state]),
  textCell(confidence),
  textCell(statement, look),
];

/** A finding names a source once, however often its data does. */
function sourceRows({ sources }: Pick<Finding, 'sources'>): SheetCell[][] {
  const once = sources.filter(
    (source, index) => sources.findIndex(({ id }) => id === source.id) === index,
  );
  if (once.length === 0) {
    return [[numberCell(1, 'whole'), ...Array.from({ length: 6 }, () => textCell(null))]];
  }
  return once.map((source, index) => [numberCell(index + 1, 'whole'), ...sourceCells(source)]);
}

const sourceCells = (source: Source): SheetCell[] => [
  numberCell(source.number, 'whole'),
  linkCell(source.title, source.url),
  textCell(source.publisher),
  textCell(sourceKindWords[source.kind]),
  textCell(publishedOn(source)),
  textCell(formatDate(source.retrieved)),
];
