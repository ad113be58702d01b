import type { Criterion, Provider } from '@/lib/catalogue/types';
import { levelWords, standingOf } from '@/lib/evidence-words';
import { capitalise, formatDate, formatLevel, formatList } from '@/lib/format';
import type { FindingGroup, FindingRow } from '@/lib/provider/group-findings';
import { criterionWord } from '@/lib/ranking/criterion-word';
import type { MemoFinding, MemoProvider } from './memo-model';
import { toRefs } from './memo-sources';

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
  { factor, finding }: FindingRow,
  criterion: Criterion,
  { researchedOn }: Pick<Provider, 'researchedOn'>,
): MemoFinding {
  const { low, high, statement, lookedAt } = finding;
  const standing = [levelWords(finding), standingOf(finding)].filter(Boolean).join(', ');
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
