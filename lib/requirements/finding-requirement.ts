import type { FactorId } from '@/lib/rubric/ids';
import { required } from '@/lib/scoring';
import type { RequirementFacts } from './facts';
import {
  decided,
  type RequirementDecision,
  type Outcome,
  type Requirement,
  type Rule,
} from './requirement';

/** A requirement that the level interval of one finding decides. */
type FindingRequirement = {
  readonly factor: FactorId;
  /** The lowest level, 0 to 4, that satisfies it. */
  readonly bar: number;
  /** What the finding is about, in the middle of a sentence. */
  readonly subject: string;
  readonly reasons: Readonly<Record<Outcome, string>>;
};

/**
 * The rule of such a requirement and what it decides: `low` at the bar passes, `high` below it fails,
 * anything else is open.
 */
export function decideByFinding({ factor, bar, subject, reasons }: FindingRequirement): Pick<
  Requirement,
  'decide' | 'finding'
> & {
  readonly rule: Omit<Rule, 'about'>;
} {
  return {
    finding: { factor, bar },
    rule: {
      pass: `The finding on ${subject} is proven at level ${bar} or higher.`,
      fail: `Its highest open level is below ${bar}.`,
      open: `Level ${bar} lies inside what is left open.`,
    },
    decide: (facts) => decideAt(facts, { factor, bar }, reasons),
  };
}

/** Decides by the interval of a finding: `low` at the bar passes, `high` below it fails, else open. */
export function decideAt(
  { levels, findings }: RequirementFacts,
  { factor, bar }: Pick<FindingRequirement, 'factor' | 'bar'>,
  reasons: Readonly<Record<Outcome, string>>,
): RequirementDecision {
  const { low, high } = required(levels[factor], `the levels of "${factor}"`);
  const { statement, sources } = required(findings[factor], `the finding on "${factor}"`);
  const outcome = low >= bar ? 'pass' : high < bar ? 'fail' : 'open';
  return decided(outcome, reasons[outcome], statement, sources);
}
