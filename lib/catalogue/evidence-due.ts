import { factorIds, type FactorId } from '@/lib/rubric/ids';
import { gradeOf } from './grade';
import { readDataFiles } from './read-data-files';
import type { ProviderFile } from './schema/provider-file';

/** Why a finding is due to be read again. */
const dueReasons = {
  old: 'newest source older than two years',
  undated: 'no dated source',
  'third-party': 'rests on third parties',
  'read-once': 'not recorded as read twice',
} as const;

type DueReason = keyof typeof dueReasons;

type DueFinding = {
  readonly provider: string;
  readonly factor: FactorId;
  /** The newest date among its sources, as exact as it is known; null where none is dated. */
  readonly newest: string | null;
  readonly reasons: readonly DueReason[];
};

/** A source of a year or a month counts as of its last day, so that nothing is due too early. */
const oldAfterYears = 2;

/**
 * The findings of a provider that are due to be read again, the oldest evidence first, undated ones
 * before dated ones. A finding without a source says where one looked, which is as old as the research.
 *
 * @param today YYYY-MM-DD.
 */
export function listDueFindings(provider: ProviderFile, today: string): DueFinding[] {
  const limit = `${Number(today.slice(0, 4)) - oldAfterYears}${today.slice(4)}`;
  return factorIds
    .map((factor): DueFinding => {
      const { sources: ids, readers } = provider.findings[factor];
      const sources = ids.flatMap((id) => provider.sources[id] ?? []);
      const dates = sources.flatMap(({ published }) => published ?? []).sort();
      const newest = sources.length === 0 ? provider.researchedOn : (dates.at(-1) ?? null);
      const holds: Readonly<Record<DueReason, boolean>> = {
        old: newest !== null && lastDayOf(newest) < limit,
        undated: newest === null,
        'third-party': gradeOf({ sources }) === 'third-party',
        'read-once': readers !== 2,
      };
      const reasons: DueReason[] = ['old', 'undated', 'third-party', 'read-once'];
      return {
        provider: provider.slug,
        factor,
        newest,
        reasons: reasons.filter((reason) => holds[reason]),
      };
    })
    .filter(({ reasons }) => reasons.length > 0)
    .toSorted((a, b) => ((a.newest ?? '') < (b.newest ?? '') ? -1 : 1));
}

/** @example lastDayOf('2024-12') // "2024-12-31"; no comparison minds that some months have no 31st */
const lastDayOf = (date: string): string =>
  `${date}${['', '-12-31', '-31', ''][date.split('-').length] ?? ''}`;

/** As lines for a person: the counts by reason, then a line for each finding. */
export function tellDue(due: readonly DueFinding[]): string[] {
  const reasons: DueReason[] = ['old', 'undated', 'third-party', 'read-once'];
  const counts = reasons.map(
    (reason) =>
      `${due.filter((finding) => finding.reasons.includes(reason)).length} ${dueReasons[reason]}`,
  );
  return [
    `${due.length} findings are due: ${counts.join(', ')}.`,
    ...due.map(
      (finding) =>
        `${finding.newest ?? 'undated'}  ${finding.provider}  ${finding.factor}  ${finding.reasons.map((reason) => dueReasons[reason]).join(', ')}`,
    ),
  ];
}

/** Script: `npm run evidence:due`, for people; with `-- --json` for programs. */
if (process.argv[1]?.endsWith('evidence-due.ts')) {
  const today = new Date().toISOString().slice(0, 10);
  const due = readDataFiles()
    .providers.flatMap((provider) => listDueFindings(provider, today))
    .toSorted((a, b) => ((a.newest ?? '') < (b.newest ?? '') ? -1 : 1));
  console.log(
    process.argv.includes('--json') ? JSON.stringify(due, null, 2) : tellDue(due).join('\n'),
  );
}
