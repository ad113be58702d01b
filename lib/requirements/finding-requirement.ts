import type { GateDecision, GateFacts, GateOutcome } from './gate-types';

/**
 * Gates decided by the level interval of one finding: `low` at the bar passes, `high` below it fails,
 * anything else is open.
 */

type FindingGate = {
  readonly factor: keyof GateFacts<never>['findings'];
  /** The lowest level, 0 to 4, that satisfies the gate. */
  readonly bar: number;
  readonly reasons: Readonly<Record<GateOutcome, string>>;
};

const findingGates = {
  segregation: {
    factor: 'security.offline',
    bar: 3,
    reasons: {
      pass: 'Evidence shows cold storage that is segregated per client.',
      fail: 'Evidence shows less than cold storage segregated per client.',
      open: 'Evidence does not settle whether cold storage is segregated per client.',
    },
  },
  insurance: {
    factor: 'security.insurance',
    bar: 2,
    reasons: {
      pass: 'The type of insurance policy is disclosed.',
      fail: 'The type of insurance policy is not disclosed.',
      open: 'Evidence does not settle whether the type of insurance policy is disclosed.',
    },
  },
  audit: {
    factor: 'security.audits',
    bar: 2,
    reasons: {
      pass: 'At least one audit report (SOC 1, SOC 2 or ISO 27001) is named.',
      fail: 'No audit report (SOC 1, SOC 2 or ISO 27001) is named.',
      open: 'Evidence does not settle whether an audit report (SOC 1, SOC 2 or ISO 27001) exists.',
    },
  },
} satisfies Record<string, FindingGate>;

/** The gates that a finding's level decides. */
export type FindingGateKey = keyof typeof findingGates;

export const findingGateKeys: readonly FindingGateKey[] = ['segregation', 'insurance', 'audit'];

/** The factor whose finding decides a gate. */
export function gateFactor(gate: FindingGateKey): FindingGate['factor'] {
  return findingGates[gate].factor;
}

export function decideFinding<S>(
  gate: FindingGateKey,
  { findings }: Pick<GateFacts<S>, 'findings'>,
): GateDecision<S> {
  const { factor, bar, reasons }: FindingGate = findingGates[gate];
  const { low, high, statement, sources } = findings[factor];
  const outcome = low >= bar ? 'pass' : high < bar ? 'fail' : 'open';
  return { outcome, limited: false, reason: reasons[outcome], note: statement, sources };
}
