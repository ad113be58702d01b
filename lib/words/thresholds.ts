import { aheadShare, likelyShare } from '@/lib/scoring';

/**
 * Shares of simulations at which a sentence changes. No other file compares a share with a number of
 * its own, so that two pages cannot disagree about who leads.
 */
export const thresholds = {
  /** From here a leader simply leads; below, it leads "but not decisively". */
  firmLead: 0.6,
  /** Two whose shares of first places differ by no more than this lead together. */
  together: 0.05,
  /** From here the order of two counts as settled. */
  settledOrder: aheadShare,
  /** What a run of likely ranks holds at least. */
  likelyRun: likelyShare,
  /** Below this a chance prints as less than 1% and tells nobody from the rest. */
  told: 0.005,
  /** An outsider of the first three is named when it is among them this often. */
  outsider: 0.2,
  /** A letter that holds less of the doubt than this buys too little. */
  letter: 0.05,
  /** Chances of naming the right leader at which a reader may stop asking, the usual one first. */
  enough: [0.9, 0.95],
} as const;

/**
 * Whether a share reaches a bar. Shares are sums of ten thousand credits and carry noise near 1e-12,
 * which must not decide a sentence.
 *
 * @example atLeast(0.6, thresholds.firmLead) // true
 */
export const atLeast = (share: number, bar: number): boolean => share >= bar - 1e-9;
