import type { Assessment } from '@/lib/assessment/assess';
import type { AssessedProvider } from '@/lib/assessment/assessed-provider';
import { formatOf100, formatOrdinal } from '@/lib/format';
import { sayRequirements } from '@/lib/ranking/ranking-groups';
import { claimsChances, listOpen, nameSet, sayOnly } from '@/lib/words/set-words';

export type Verdict = {
  readonly tone: 'pass' | 'open' | 'fail' | 'none';
  /** One sentence. */
  readonly text: string;
};

/**
 * What a provider is to a mandate: meets all, open and what to ask, or ruled out and by what. A rank and
 * a chance name the set that they are among.
 *
 * @example "Open: ask about segregation, insurance. If all of it is met it would rank third of 4, first in 9 of 100 simulations."
 */
export function sayVerdict(
  standing: AssessedProvider,
  assessment: Pick<Assessment, 'ranked' | 'set' | 'params'>,
): Verdict {
  const { requirements } = assessment.params.mandate;
  if (standing.place === 'none') {
    const [first] = standing.failed;
    const others = standing.failed.length - 1;
    const more = others === 0 ? '' : ` (and ${others} more)`;
    return {
      tone: 'fail',
      text: `Ruled out by ${first?.labelInSentence ?? 'your mandate'}${more}: ${first?.sentence ?? ''}`,
    };
  }
  const rank =
    standing.place === 'apart'
      ? `If all of it is met it would rank ${formatOrdinal(standing.wouldRank)} of ${standing.among}${sayFirst(standing)}.`
      : claimsChances(standing)
        ? `It ranks ${formatOrdinal(standing.rank)} of ${nameSet(assessment)}${sayFirst(standing)}.`
        : `It is ${sayOnly(assessment)}.`;
  if (requirements.length === 0) return { tone: 'none', text: `No requirement is set. ${rank}` };
  const open = listOpen(standing);
  return open === null
    ? { tone: 'pass', text: `${sayMet(standing)} ${rank}` }
    : { tone: 'open', text: `Open: ask about ${open}. ${rank}` };
}

/** @example "Meets your mandate: all four met.", of one requirement "Meets your mandate." */
function sayMet({ gates }: AssessedProvider): string {
  const asked = gates.filter(({ id }) => id !== 'company');
  if (asked.length > 1) return `Meets your mandate: ${sayRequirements(gates)}.`;
  return `Meets your mandate${asked.some(({ limited }) => limited) ? ', with limits' : ''}.`;
}

/** Nothing for one alone, or before the simulations are made. */
const sayFirst = ({ chances, among }: Exclude<AssessedProvider, { place: 'none' }>): string =>
  chances === null || !claimsChances({ among })
    ? ''
    : chances.pFirst === 0
      ? ', never first in simulations'
      : `, first in ${formatOf100(chances.pFirst)} simulations`;
