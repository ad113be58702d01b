import type { Assessment } from '@/lib/assessment/assess';
import {
  type AssessedProvider,
  type OpenProvider,
  openOf,
  type RankedProvider,
} from '@/lib/assessment/assessed-provider';
import type { ModelCriterion } from '@/lib/assessment/model';
import type { Edition } from '@/lib/catalogue/types';
import { disclaimer } from '@/lib/disclaimer';
import { listShown } from '@/lib/ranking/build-ranking';
import { type FactorWords, type OutcomeId, regionCodes, wordsOf } from '@/lib/requirements';
import { regionIds } from '@/lib/rubric/ids';
import type { Notice } from '@/lib/url/mandate';

/**
 * How the values of a column are to be read, so that each kind of file can show them its own way: a
 * workbook gives them number formats, CSV writes them plainly. A share is 0 to 1; a date may be as
 * short as its year.
 */
export type ColumnKind = 'text' | 'whole' | 'decimal' | 'share' | 'flag' | 'date' | 'link';

export type ExportColumn = {
  /** The name for programs, as in the API. */
  readonly key: string;
  /** The name for people. */
  readonly label: string;
  readonly kind: ColumnKind;
};

/** Unrounded; null where a row has no value in a column. */
export type ExportValue = string | number | boolean | null;

export type ExportTable = {
  readonly columns: readonly ExportColumn[];
  /** One value for each column, in their order. */
  readonly rows: readonly (readonly ExportValue[])[];
};

/**
 * The ranking as plain rows of unrounded values, for every kind of file that is a table.
 *
 * The table stands for itself: edition, link, notices and disclaimer are columns at its end, because a
 * heading above a table is in the way of programs, and a note beside it is lost as soon as rows are
 * copied.
 */
export function toRankingTable(assessment: Assessment, context: RankingTableContext): ExportTable {
  const columns = listRankingColumns(context);
  const { ranked, open, ruledOut } = listShown(assessment);
  return {
    columns: columns.map(({ key, label, kind }) => ({ key, label, kind })),
    rows: [...ranked, ...open, ...ruledOut].map((row) =>
      columns.map((column) => column.valueOf(row)),
    ),
  };
}

/** A column and where its values come from. */
type RankingColumn = ExportColumn & {
  readonly valueOf: (row: AssessedProvider) => ExportValue;
};

export type RankingTableContext = {
  readonly criteria: readonly Pick<ModelCriterion, 'id' | 'name' | 'factors'>[];
  /** Requirements that have columns of their own, whether or not the mandate asks for them. */
  readonly gates: readonly OutcomeId[];
  readonly edition: Pick<Edition, 'id' | 'date'>;
  /** The canonical link of the ranking with its edition and origin. */
  readonly link: string;
  /** What the link asked for and did not get. */
  readonly notices: readonly Pick<Notice, 'message'>[];
};

/**
 * The columns of the ranking. Keys are those of the API's ranking; what belongs to a criterion, a
 * requirement or a region has its id before a dot. A provider that is ruled out has no rank, and its
 * score is what it would score.
 */
function listRankingColumns({
  criteria,
  gates,
  edition,
  link,
  notices,
}: RankingTableContext): RankingColumn[] {
  return [
    column('status', 'Status', 'text', ({ place }) => statusOf[place]),
    column('group', 'Group', 'text', ({ group }) => group),
    rankedColumn('rank', 'Rank', 'whole', ({ rank }) => rank),
    column('wouldRank', 'Would rank', 'whole', (row) =>
      row.place === 'apart' ? row.wouldRank : null,
    ),
    rankedColumn('tied', 'Tied', 'flag', ({ tied }) => tied),
    column('name', 'Provider', 'text', (row) => row.name),
    column('slug', 'Slug', 'text', (row) => row.slug),
    column('legalLine', 'Legal form', 'text', (row) => row.legalLine),
    column('score', 'Score', 'decimal', (row) => row.score),
    column('low', 'Proven', 'decimal', (row) => row.low),
    column('high', 'With all that is open', 'decimal', (row) => row.high),
    ...rankColumns,
    column('articleRank', 'Rank in the September 2025 list', 'whole', (row) => row.articleRank),
    ...criteria.flatMap(criterionColumns),
    ...gates.map((id) => gateColumn(id, { criteria })),
    column('open', 'Open: ask', 'text', sayOpen),
    column('ruledOutBecause', 'Ruled out because', 'text', reasonOf),
    ...regionColumns,
    column('changedOn', 'Changed on', 'date', (row) => row.change?.date ?? null),
    column('change', 'Change', 'text', (row) => row.change?.headline ?? null),
    column('onShortlist', 'On the shortlist', 'flag', (row) => row.onShortlist),
    column('edition', 'Edition', 'text', () => edition.id),
    column('editionDate', 'Evidence as of', 'date', () => edition.date),
    column('link', 'Link', 'link', () => link),
    column('notices', 'Notices', 'text', () => joinNotices(notices)),
    column('disclaimer', 'Disclaimer', 'text', () => disclaimer),
  ];
}

function column(
  key: string,
  label: string,
  kind: ColumnKind,
  valueOf: RankingColumn['valueOf'],
): RankingColumn {
  return { key, label, kind, valueOf };
}

/** Empty for who is not ranked. */
function rankedColumn(
  key: string,
  label: string,
  kind: ColumnKind,
  valueOf: (row: RankedProvider) => ExportValue,
): RankingColumn {
  return column(key, label, kind, (row) => (row.place === 'ranked' ? valueOf(row) : null));
}

/** Empty for who is ruled out, and where no draws were made. */
function admittedColumn(
  key: string,
  label: string,
  kind: ColumnKind,
  valueOf: (row: RankedProvider | OpenProvider) => ExportValue | undefined,
): RankingColumn {
  return column(key, label, kind, (row) => (row.place === 'none' ? null : (valueOf(row) ?? null)));
}

/** What ranges and draws say about ranks: of an open one, among the ranked ones and itself. */
const rankColumns: readonly RankingColumn[] = [
  admittedColumn('bestRank', 'Best possible rank', 'whole', ({ bestRank }) => bestRank),
  admittedColumn('worstRank', 'Worst possible rank', 'whole', ({ worstRank }) => worstRank),
  admittedColumn('likelyBest', 'Best likely rank', 'whole', ({ chances }) => chances?.likelyBest),
  admittedColumn(
    'likelyWorst',
    'Worst likely rank',
    'whole',
    ({ chances }) => chances?.likelyWorst,
  ),
  admittedColumn('pFirst', 'First in', 'share', ({ chances }) => chances?.pFirst),
  admittedColumn(
    'pTopThree',
    'In the first three in',
    'share',
    ({ chances }) => chances?.pTopThree,
  ),
  admittedColumn('expectedRank', 'Mean rank', 'decimal', ({ chances }) => chances?.expectedRank),
];

function criterionColumns({ id, name }: RankingTableContext['criteria'][number]): RankingColumn[] {
  const part = ({ criteria }: AssessedProvider) =>
    criteria.find((criterion) => criterion.id === id);
  return [
    admittedColumn(`${id}.weight`, `${name}: weight`, 'share', (row) => part(row)?.weight),
    admittedColumn(`${id}.score`, `${name}: score`, 'decimal', (row) => part(row)?.score),
    admittedColumn(`${id}.low`, `${name}: proven`, 'decimal', (row) => part(row)?.low),
    admittedColumn(
      `${id}.high`,
      `${name}: with all that is open`,
      'decimal',
      (row) => part(row)?.high,
    ),
  ];
}

/** `pass`, `fail` or `open`, and `limited` for what passes with limits; empty where it is not asked. */
function gateColumn(id: OutcomeId, factors: FactorWords): RankingColumn {
  return column(`gate.${id}`, `${wordsOf(id, factors).label} required`, 'text', (row) => {
    const gate = row.gates.find((one) => one.id === id);
    return gate === undefined ? null : gate.limited ? 'limited' : gate.outcome;
  });
}

/** Where the service is available, whatever the mandate asks. */
const regionColumns: readonly RankingColumn[] = regionIds.map((id) =>
  column(
    `availability.${id}`,
    `Available: ${regionCodes[id]}`,
    'text',
    (row) => row.regions.find((region) => region.id === id)?.status ?? null,
  ),
);

/** As it was before there were groups; files that read it go on. */
const statusOf = { ranked: 'ranked', apart: 'open', none: 'ruled-out' } as const;

/** @example "segregation, insurance" */
const sayOpen = (row: AssessedProvider): string | null =>
  row.group === 'open'
    ? openOf(row)
        .map((gate) => gate.labelInSentence)
        .join(', ')
    : null;

/** @example "EU required. A plan approved on 4 February 2026 winds down the EU." */
function reasonOf(row: AssessedProvider): string | null {
  if (row.place !== 'none') return null;
  return row.failed.map(({ requirement, sentence }) => `${requirement}. ${sentence}`).join(' ');
}

const joinNotices = (notices: RankingTableContext['notices']): string | null =>
  notices.length === 0 ? null : notices.map(({ message }) => message).join(' ');
