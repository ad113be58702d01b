import { outcomeWords } from '@/lib/evidence-words';
import type { DrawnAssessment } from '@/lib/assessment/assess';
import type { AssessedProvider } from '@/lib/assessment/assessed-provider';
import { formatChance, formatRange, formatScore } from '@/lib/format';
import { claimsChances } from '@/lib/words/set-words';
import type { BriefModel, BriefRow } from './brief-model';
import { toScoreBar } from './memo-bar';

/** Who meets what: those that meet all, the open ones, those ruled out; empty groups are left out. */
export function listGroups(assessment: DrawnAssessment): BriefModel['groups'] {
  const { ranked, open, ruledOut } = assessment;
  const meets = ranked.filter(({ group }) => group === 'meets');
  const isOpen = [...ranked.filter(({ group }) => group === 'open'), ...open];
  const all = ranked.length + open.length + ruledOut.length;
  const asked = assessment.params.mandate.requirements.length > 0;
  return [
    { title: asked ? 'Meets all' : 'All providers', rows: meets },
    { title: 'Open: ask first', rows: isOpen },
    { title: 'Ruled out', rows: ruledOut },
  ]
    .filter(({ rows }) => rows.length > 0)
    .map(({ title, rows }) => ({
      title: `${title} · ${rows.length} of ${all}`,
      rows: rows.map((row) => toRow(row, assessment)),
    }));
}

function toRow(row: AssessedProvider, { params }: DrawnAssessment): BriefRow {
  return {
    rank: row.place === 'ranked' ? String(row.rank) : '',
    name: row.name,
    marks: params.mandate.requirements.map((asked) => {
      const outcome = row.gates.find(({ id }) => id === asked)?.outcome ?? 'open';
      return { outcome, word: outcomeWords[outcome] };
    }),
    score: formatScore(row.score),
    range: formatRange(row.low, row.high),
    bar: toScoreBar(row, row.criteria),
    first: sayFirst(row),
    shortlisted: row.onShortlist,
  };
}

function sayFirst(row: AssessedProvider): string {
  if (row.place === 'none') return 'out';
  if (row.place === 'apart') return 'open';
  return row.chances === null || !claimsChances(row)
    ? 'the only one'
    : `${formatChance(row.chances.pFirst)} in 100`;
}
