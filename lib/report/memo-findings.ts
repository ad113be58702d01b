import type { Criterion, Provider, Source } from '@/lib/catalogue/types';
import {
  levelWords,
  publishedOn,
  sayCountedAs,
  sourceKindWords,
  standingOf,
} from '@/lib/evidence-words';
import { capitalise, formatDate, formatLevel, formatList } from '@/lib/format';
import type { FindingGroup, FindingRow } from '@/lib/provider/group-findings';
import { criterionWord } from '@/lib/ranking/criterion-word';
import type { MemoFinding, MemoProvider } from './memo-model';

/** Criteria that share a table; six tables of three rows would be mostly headings. */
const criteriaPerTable = 2;

/** Every finding of the rubric, in its order. */
export function toMemoFindings(
  groups: readonly FindingGroup[],
  provider: Pick<Provider, 'researchedOn'>,
): MemoProvider['groups'] {
  const tables: FindingGroup[][] = [];
  for (let start = 0; start < groups.length; start += criteriaPerTable) {
    tables.push(groups.slice(start, start + criteriaPerTable));
  }
  return tables.map((table) => ({
    title: `Findings: ${formatList(table.map(({ criterion }) => criterionWord(criterion)))}`,
    findings: table.flatMap(({ criterion, rows }) =>
      rows.map((row) => toMemoFinding(row, criterion, provider)),
    ),
  }));
}

function toMemoFinding(
  { factor, finding, countedAs }: FindingRow,
  criterion: Criterion,
  { researchedOn }: Pick<Provider, 'researchedOn'>,
): MemoFinding {
  const { low, high, statement, lookedAt } = finding;
  const counted = countedAs === null ? null : sayCountedAs(countedAs);
  const standing = [levelWords(finding), standingOf(finding), counted].filter(Boolean).join(', ');
  const looked =
    lookedAt.length > 0 ? ` Looked at on ${formatDate(researchedOn)}: ${lookedAt.join('; ')}.` : '';
  return {
    name: factor.name,
    criterion: criterion.id,
    low,
    high,
    level: formatLevel(finding),
    levelText: low === high ? `Level ${low} of 4` : `Level ${low} to ${high} of 4`,
    statement,
    qualifier: `${capitalise(standing)}.${looked}`,
    refs: toRefs(finding.sources),
  };
}

/** The numbers that a statement prints; they are those of the provider's list everywhere. */
export function toRefs(sources: readonly Pick<Source, 'number'>[]): number[] {
  return [...new Set(sources.map(({ number }) => number))].toSorted((a, b) => a - b);
}

/**
 * The sources that a section refers to, by number; one that nothing there cites is left out. The day
 * on which most were read is said once, and beside a source only where it differs.
 */
export function toMemoSources(
  { sources }: Pick<Provider, 'sources'>,
  refs: readonly number[],
): MemoProvider['sources'] {
  const cited = sources.filter(({ number }) => refs.includes(number));
  const usual = mostFrequent(cited.map(({ retrieved }) => retrieved));
  return {
    note: usual === null ? '' : `Read on ${formatDate(usual)} unless another day is given.`,
    rows: cited.map((source) => ({
      number: source.number,
      text: describe(source, usual),
      url: source.url,
    })),
  };
}

/** @example "SEC: Form 8-K (filing, 4 Feb 2026)." */
function describe(source: Source, usualDay: string | null): string {
  const { publisher, title, kind, retrieved } = source;
  const read = retrieved === usualDay ? '' : `; read ${formatDate(retrieved)}`;
  return `${publisher}: ${title} (${sourceKindWords[kind]}, ${publishedOn(source)}${read}).`;
}

/** The latest of equally frequent days; null where there is none. */
function mostFrequent(days: readonly string[]): string | null {
  const count = (wanted: string): number => days.filter((day) => day === wanted).length;
  return days.toSorted((a, b) => count(b) - count(a) || (a < b ? 1 : -1))[0] ?? null;
}
