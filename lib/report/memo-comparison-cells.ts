import type { Fee, Incident, Source } from '@/lib/catalogue/types';
import type { ComparisonRow, FactorReading, RegionReading } from '@/lib/comparison/comparison-row';
import {
  levelWords,
  qualifiedWords,
  regionStatusWords,
  resolutionWords,
  sayCountedAs,
  stakingWords,
  standingOf,
} from '@/lib/evidence-words';
import {
  capitalise,
  formatCount,
  formatDate,
  formatLevel,
  formatRange,
  formatScore,
} from '@/lib/format';
import { regionCodes } from '@/lib/requirements';
import type { FactorId } from '@/lib/rubric/ids';
import { toCriterionBar } from './memo-bar';
import type { MemoComparisonCell, MemoComparisonLine } from './memo-parts';
import { toRefs } from './memo-findings';

/** The findings that a committee asks for by name; all others count through their criteria. */
const factsInTable: readonly FactorId[] = ['security.audits', 'security.insurance', 'costs.bps'];

/** The cells of a row of the comparison, or null where the memo leaves the row to the sections. */
export function toMemoCells(row: ComparisonRow): MemoComparisonCell[] | null {
  switch (row.kind) {
    case 'criterion':
      return row.cells.map((score) => ({
        bar: toCriterionBar({ ...score, id: row.criterion, name: row.label }),
        lines: [
          lineOf(formatScore(score.score), { strong: true }),
          lineOf(formatRange(score.low, score.high)),
        ],
      }));
    case 'factor':
      return factsInTable.includes(row.factor) ? row.cells.map(findingCell) : null;
    case 'requirements':
      // A note says that the mandate asks for none of them; qualification and findings follow below.
      if (row.note !== null) return null;
      return row.cells.map((gates) =>
        listCell(...gates.map(({ chip, outcome, sources }) => lineOf(chip, { outcome, sources }))),
      );
    case 'regions':
      return row.cells.map(regionsCell);
    case 'staking':
      return row.cells.map((staking) =>
        listCell(
          lineOf(stakingWords(staking), { strong: true }),
          lineOf(staking.note, { sources: staking.sources }),
        ),
      );
    case 'qualified':
      return row.cells.map(({ outcome, reason, note, sources }) =>
        listCell(
          lineOf(qualifiedWords[outcome], { strong: true }),
          lineOf([reason, note].filter(Boolean).join(' '), { sources }),
        ),
      );
    case 'fees':
      return row.cells.map(feesCell);
    case 'incidents':
      return row.cells.map(incidentsCell);
    case 'commission':
    case 'owner':
    case 'change':
    case 'entities':
    case 'dependencies':
    case 'changes':
      return null;
  }
}

function findingCell({ finding, countedAs }: FactorReading): MemoComparisonCell {
  const level = [`Level ${formatLevel(finding)}`, levelWords(finding)].filter(Boolean).join(', ');
  return listCell(
    lineOf(level, { strong: true }),
    lineOf(finding.statement, { sources: finding.sources }),
    lineOf(
      `${capitalise([standingOf(finding), countedAs && sayCountedAs(countedAs)].filter(Boolean).join(', '))}.`,
    ),
  );
}

/** A line for each status that occurs: "Yes: US, EU" */
function regionsCell(regions: readonly RegionReading[]): MemoComparisonCell {
  const statuses = ['yes', 'limited', 'no', 'unknown'] as const;
  return listCell(
    ...statuses.flatMap((status) => {
      const own = regions.filter((region) => region.status === status);
      if (own.length === 0) return [];
      const word = regionStatusWords[status];
      const codes = own.map(({ id }) => regionCodes[id]).join(', ');
      return lineOf(`${capitalise(word)}: ${codes}`, {
        sources: own.flatMap(({ sources }) => sources),
      });
    }),
  );
}

/** The section lists them one by one, with their sources. */
function feesCell(fees: readonly Fee[]): MemoComparisonCell {
  return listCell(
    lineOf(fees.length === 0 ? 'None found' : `${fees.length}, listed in the section`),
  );
}

/** How many, how they ended, and the newest: "3 incidents", "1 not resolved, 2 resolved; newest May 2026" */
function incidentsCell(incidents: readonly Incident[]): MemoComparisonCell {
  const [newest] = incidents;
  if (newest === undefined) return listCell(lineOf('None found'));
  const ends = (['no', 'unknown', 'yes'] as const).flatMap((resolved) => {
    const count = incidents.filter((incident) => incident.resolved === resolved).length;
    return count === 0 ? [] : `${count} ${resolutionWords[resolved]}`;
  });
  return listCell(
    lineOf(formatCount(incidents.length, 'incident'), { strong: true }),
    lineOf(`${ends.join(', ')}; newest ${formatDate(newest.date)}`),
  );
}

type LineOptions = Partial<Pick<MemoComparisonLine, 'outcome' | 'strong'>> & {
  sources?: readonly Pick<Source, 'number'>[];
};

export function lineOf(
  text: string,
  { outcome = null, strong = false, sources = [] }: LineOptions = {},
): MemoComparisonLine {
  return { outcome, text, strong, refs: toRefs(sources) };
}

/** A cell of words alone. */
export function listCell(...lines: MemoComparisonLine[]): MemoComparisonCell {
  return { bar: null, lines };
}
