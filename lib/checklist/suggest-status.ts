import type { CheckStatus } from './check-status';

/** A finding that informs a check: its name and level interval (0 to 4). */
export type InformingLevel = { name: string; low: number; high: number };

/** A gate that informs a check: its short name, outcome and reason. */
export type InformingGate = { name: string; outcome: 'pass' | 'fail' | 'open'; reason: string };

export type Suggestion = {
  status: Extract<CheckStatus, 'met' | 'not-met' | 'to-ask'>;
  /** What decided it, in a few words for a table cell. */
  note: string;
};

/** Level 3 is the first level of the rubric that asks for documentation instead of a claim. */
const DOCUMENTED = 3;
/** At level 1 or below there is a claim at most. */
const CLAIM = 1;

/**
 * Suggests an answer from public evidence. A suggestion is not an answer: it stays marked as
 * suggested until a person confirms it.
 *
 * - `not-met` when a gate fails or a finding cannot be more than a claim (high level 1 or less);
 * - `met` when every gate passes and every finding is documented (low level 3 or more);
 * - `to-ask` otherwise, also when nothing informs the check.
 *
 * @param describeLevel prints a level interval, so that this rule holds no formatting.
 */
export function suggestStatus(
  levels: readonly InformingLevel[],
  gates: readonly InformingGate[],
  describeLevel: (level: InformingLevel) => string,
): Suggestion {
  const failedGate = gates.find((gate) => gate.outcome === 'fail');
  if (failedGate) return { status: 'not-met', note: failedGate.reason };

  const atMostClaimed = levels.filter((level) => level.high <= CLAIM);
  if (atMostClaimed.length > 0) {
    return { status: 'not-met', note: listLevels(atMostClaimed, describeLevel) };
  }

  const openGate = gates.find((gate) => gate.outcome === 'open');
  if (openGate) return { status: 'to-ask', note: openGate.reason };

  const undocumented = levels.filter((level) => level.low < DOCUMENTED);
  if (undocumented.length > 0) {
    return { status: 'to-ask', note: listLevels(undocumented, describeLevel) };
  }

  if (levels.length === 0 && gates.length === 0) {
    return { status: 'to-ask', note: 'No requirement of the mandate decides this.' };
  }
  return {
    status: 'met',
    note:
      levels.length > 0
        ? listLevels(levels, describeLevel)
        : gates.map((gate) => gate.name).join(', '),
  };
}

function listLevels(
  levels: readonly InformingLevel[],
  describeLevel: (level: InformingLevel) => string,
): string {
  return levels.map((level) => `${level.name} ${describeLevel(level)}`).join(', ');
}
