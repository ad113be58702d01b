import type { Criterion, Provider, Source } from '@/lib/catalogue/types';
import { levelWords, sayCountedAs, standingOf } from '@/lib/evidence-words';
import { capitalise, formatDate, formatLevel } from '@/lib/format';
import type { FindingGroup, FindingRow } from '@/lib/provider/group-findings';
import { criterionWord } from '@/lib/words/criterion-word';
import type { MemoFinding, MemoProvider } from './memo-model';

/** Every finding of the rubric in its order, under its criteria. */
export function toMemoFindings(
  groups: readonly FindingGroup[],
  provider: Pick<Provider, 'researchedOn'>,
): MemoProvider['groups'] {
  return groups.map(({ criterion, rows }) => ({
    title: capitalise(criterionWord(criterion)),
    findings: rows.map((row) => toMemoFinding(row, criterion, provider)),
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
  return {
    name: factor.name,
    criterion: criterion.id,
    low,
    high,
    level: formatLevel(finding),
    levelText: low === high ? `Level ${low} of 4` : `Level ${low} to ${high} of 4`,
    statement,
    qualifier: `${capitalise(standing)}.`,
    looked:
      lookedAt.length > 0
        ? `Looked at on ${formatDate(researchedOn)}: ${lookedAt.join('; ')}.`
        : '',
    refs: toRefs(finding.sources),
  };
}

/** The numbers that a statement prints; the provider's own, until the whole document is numbered. */
export function toRefs(sources: readonly Pick<Source, 'number'>[]): number[] {
  return [...new Set(sources.map(({ number }) => number))].toSorted((a, b) => a - b);
}
