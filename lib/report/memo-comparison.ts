import type {
  AssessedProvider,
  OpenProvider,
  RankedProvider,
} from '@/lib/assessment/assessed-provider';
import type { ComparisonView } from '@/lib/comparison/build-comparison';
import type { ComparedProvider } from '@/lib/comparison/compared-provider';
import type { ComparisonRow } from '@/lib/comparison/comparison-row';
import { sayCostKinds, type CostsView, sayCostPart } from '@/lib/costs/build-costs';
import { formatMoney, formatMoneyRange } from '@/lib/costs/money-words';
import {
  capitalise,
  formatCount,
  formatFirstOfSimulations,
  formatRange,
  formatRank,
  formatRanks,
  formatScore,
  toSentence,
} from '@/lib/format';
import {
  claimsChances,
  listOpen,
  nameSetShort,
  sayOnly,
  type SetFacts,
} from '@/lib/words/set-words';
import { required } from '@/lib/scoring';
import { toScoreBar } from './memo-bar';
import { lineOf, listCell, toMemoCells } from './memo-comparison-cells';
import type {
  MemoComparison,
  MemoComparisonCell,
  MemoComparisonLine,
  MemoComparisonTable,
} from './memo-parts';
import { listRequirements } from './memo-ranking';

/** A fifth column would leave a statement three words to a line. */
const columnsPerTable = 4;

type Row = MemoComparisonTable['rows'][number];

/**
 * The rows of the comparison's page that a committee asks for, in its words and with its references;
 * findings that no row names stand in the sections. Providers keep the order of their sections.
 */
export function toMemoComparison(
  { providers, sections }: Pick<ComparisonView, 'providers' | 'sections'>,
  set: SetFacts,
  costs: Pick<CostsView, 'inputs' | 'groups'>,
): MemoComparison {
  const rows: Row[] = [
    ...standingRows(providers, sections, set),
    ...byKind(sections, (row) => row.kind === 'criterion'),
    ...byKind(sections, (row) => row.kind !== 'criterion'),
    costsRow(providers, costs),
  ];
  const count = Math.ceil(providers.length / columnsPerTable);
  const bounds = Array.from({ length: count + 1 }, (_, index) =>
    Math.round((index * providers.length) / count),
  );
  return {
    title: providers.length === 1 ? 'Key facts' : 'The shortlist side by side',
    note: 'Bars: solid is proven, hatched is left open, the needle is the score. Small numbers are sources, listed at the end.',
    tables: bounds.slice(1).map((end, index) => {
      const start = bounds[index] ?? 0;
      return {
        columns: providers
          .slice(start, end)
          .map(({ name }, place) => ({ section: start + place + 1, name })),
        rows: rows.map(({ label, cells }) => ({ label, cells: cells.slice(start, end) })),
      };
    }),
  };
}

function standingRows(
  providers: readonly ComparedProvider[],
  sections: ComparisonView['sections'],
  set: SetFacts,
): Row[] {
  const criteria = sections.flatMap(({ rows }) => rows.filter((row) => row.kind === 'criterion'));
  return [
    {
      label: 'Score',
      cells: providers.map((provider, place): MemoComparisonCell => {
        const parts = criteria.flatMap(({ label, criterion, cells }) => {
          const cell = cells[place];
          return cell ? [{ ...cell, id: criterion, name: label }] : [];
        });
        return {
          bar: toScoreBar(provider, parts),
          lines: [
            lineOf(formatScore(provider.score), { strong: true }),
            lineOf(formatRange(provider.low, provider.high)),
          ],
        };
      }),
    },
    {
      label: 'Rank',
      cells: providers.map((provider) => listCell(...rankLines(provider, set))),
    },
  ];
}

function rankLines(provider: AssessedProvider, set: SetFacts): MemoComparisonLine[] {
  if (provider.group === 'ruled-out') {
    return [lineOf('not ranked', { strong: true }), lineOf(listRequirements(provider.failed))];
  }
  const open = listOpen(provider);
  return [
    lineOf(sayPlace(provider, set), { strong: true }),
    ...(claimsChances(provider) ? [lineOf(sayChances(provider))] : []),
    ...(open === null ? [] : [lineOf(`Ask: ${open}`, { outcome: 'open' })]),
  ];
}

/** @example "1 of the 3 that meet all", "open, would rank 3 of 4" */
function sayPlace(provider: RankedProvider | OpenProvider, set: SetFacts): string {
  if (provider.place === 'apart') {
    return `open, would rank ${provider.wouldRank} of ${provider.among}`;
  }
  return claimsChances(provider)
    ? `${formatRank(provider.rank, provider.tied)} of ${nameSetShort(set)}`
    : capitalise(sayOnly(set));
}

function sayChances({ slug, chances }: RankedProvider | OpenProvider): string {
  const { likelyBest, likelyWorst, pFirst } = required(chances, `the chances of ${slug}`);
  return `likely ${formatRanks(likelyBest, likelyWorst)}, ${formatFirstOfSimulations(pFirst)}`;
}

function byKind(
  sections: ComparisonView['sections'],
  isWanted: (row: ComparisonRow) => boolean,
): Row[] {
  const rows = sections.flatMap((section) => section.rows.filter(isWanted));
  return rows.flatMap((row) => {
    const cells = toMemoCells(row);
    return cells === null ? [] : [{ label: row.label, cells }];
  });
}

/** What is public of a year's price. It decides no order: what is not public is no cheap part. */
function costsRow(
  providers: readonly ComparedProvider[],
  { inputs, groups }: Pick<CostsView, 'inputs' | 'groups'>,
): Row {
  const { amount, currency, staked, withdrawals } = inputs;
  const priced = groups.flatMap(({ rows }) => rows);
  const beside = [
    ...(staked > 0 ? ['with staking'] : []),
    ...(withdrawals > 0 ? [formatCount(withdrawals, 'withdrawal')] : []),
  ];
  return {
    label: [`A year for ${formatMoney(amount, currency)}`, ...beside].join(', '),
    cells: providers.map(({ slug }) => {
      const { year, parts, unknown } = required(
        priced.find((one) => one.slug === slug),
        `the costs of "${slug}"`,
      );
      return listCell(
        lineOf(
          year === null
            ? 'No amount is public'
            : `${formatMoneyRange(year.low, year.high, currency)} known`,
          { strong: true },
        ),
        ...parts.map((part) =>
          lineOf(toSentence(sayCostPart(part, currency)), { sources: part.fee.sources }),
        ),
        ...(unknown.length === 0
          ? []
          : [lineOf(`Ask: ${sayCostKinds(unknown)}`, { outcome: 'open' })]),
      );
    }),
  };
}
