import { formatLevel, formatList } from '@/lib/format';
import type { CheckStatus } from '@/lib/url/check-status';

/** A finding that informs a check: its name and level interval (0 to 4). */
type InformingLevel = { name: string; low: number; high: number };

/** A gate that informs a check: its short name, outcome and the sentence that decided it. */
type InformingGate = { name: string; outcome: 'pass' | 'fail' | 'open'; sentence: string };

export type Suggestion = {
  status: Extract<CheckStatus, 'met' | 'not-met' | 'to-ask'>;
  /** What decided it, in a few words for a table cell. */
  note: string;
};

/** Level 3 is the first level of the rubric that asks for documentation instead of a claim. */
const documented = 3;
/** At level 1 or below there is a claim at most. */
const claim = 1;

/**
 * Suggests an answer from public evidence. A suggestion is not an answer: it stays marked as
 * suggested until a person confirms it.
 *
 * - `not-met` when a gate fails or a finding cannot be more than a claim (high level 1 or less);
 * - `met` when every gate passes and every finding is documented (low level 3 or more);
 * - `to-ask` otherwise, also when nothing informs the check.
 *
 * The note names what decided: of several open findings all, so that one knows what to ask.
 */
export function suggestStatus(
  levels: readonly InformingLevel[],
  gates: readonly InformingGate[],
): Suggestion {
  const failed = gates.filter(({ outcome }) => outcome === 'fail');
  const claimed = levels.filter(({ high }) => high <= claim);
  if (failed.length > 0 || claimed.length > 0) {
    return { status: 'not-met', note: describe(failed, claimed) };
  }

  const open = gates.filter(({ outcome }) => outcome === 'open');
  const undocumented = levels.filter(({ low }) => low < documented);
  if (open.length > 0 || undocumented.length > 0) {
    return { status: 'to-ask', note: describe(open, undocumented) };
  }

  if (levels.length === 0 && gates.length === 0) {
    return { status: 'to-ask', note: 'The mandate sets no requirement that would decide this.' };
  }
  const passed = gates.length > 0 ? [`Meets ${formatList(gates.map(({ name }) => name))}`] : [];
  return { status: 'met', note: [...passed, ...listLevels(levels)].join('; ') };
}

function describe(gates: readonly InformingGate[], levels: readonly InformingLevel[]): string {
  return [...gates.map(({ sentence }) => sentence), ...listLevels(levels)].join(' ');
}

function listLevels(levels: readonly InformingLevel[]): string[] {
  if (levels.length === 0) return [];
  return [levels.map((level) => `${level.name} ${formatLevel(level)}`).join(', ')];
}
