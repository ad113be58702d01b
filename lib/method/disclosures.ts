import readings from '@/data/readings.json' with { type: 'json' };
import { gradeOf } from '@/lib/catalogue/grade';
import type { Catalogue } from '@/lib/catalogue/types';
import { type Grade, grades } from '@/lib/rubric/grades';

/** A round of second readings: what was read again, and what came of it. */
type ReadingRound = {
  readonly date: string;
  readonly read: string;
  readonly result: string;
};

/** What an edition says about itself: how much is open, how it was read, and on what it rests. */
export type Disclosures = {
  readonly findings: number;
  /** Evidence leaves more than one level open. */
  readonly open: number;
  /** Nothing was found at all. */
  readonly notFound: number;
  /** By how many people read their sources; unknown in editions that did not record it. */
  readonly readOnce: number;
  readonly readTwice: number;
  readonly sources: number;
  readonly undated: number;
  /** Sources by grade, the strongest first. */
  readonly grades: readonly { readonly grade: Grade; readonly count: number }[];
  readonly rounds: readonly ReadingRound[];
};

/** Counts what is known of the evidence of an edition; rounds of reading are those of today. */
export function buildDisclosures({ providers }: Pick<Catalogue, 'providers'>): Disclosures {
  const findings = providers.flatMap((provider) => Object.values(provider.findings));
  const sources = providers.flatMap((provider) => provider.sources);
  const countOf = (isCounted: (finding: (typeof findings)[number]) => boolean): number =>
    findings.filter(isCounted).length;
  return {
    findings: findings.length,
    open: countOf(({ low, high }) => low < high),
    notFound: countOf(({ state }) => state === 'not-disclosed'),
    readOnce: countOf(({ readers }) => readers === 1),
    readTwice: countOf(({ readers }) => readers === 2),
    sources: sources.length,
    undated: sources.filter(({ published }) => published === null).length,
    grades: grades.map((grade) => ({
      grade,
      count: sources.filter((source) => gradeOf(source) === grade).length,
    })),
    rounds: readings.rounds,
  };
}
