/**
 * The identifiers of the published method. They are part of the public contract: the order of
 * `criterionIds` is the order of the `weights` parameter in every link, and factor ids are keys of
 * the API. The words, weights and levels behind them live in `data/rubric.yaml`.
 */
export const criterionIds = [
  'liquidity',
  'security',
  'coverage',
  'costs',
  'ux',
  'support',
] as const;

export type CriterionId = (typeof criterionIds)[number];

export const factorIds = [
  'liquidity.venues',
  'liquidity.settlement',
  'liquidity.prime',
  'security.keys',
  'security.offline',
  'security.audits',
  'security.insurance',
  'coverage.assets',
  'coverage.staking',
  'coverage.tokenized',
  'costs.billing',
  'costs.bps',
  'costs.network',
  'costs.minimums',
  'ux.console',
  'ux.policy',
  'ux.api',
  'ux.reporting',
  'support.desk',
  'support.sla',
  'support.incident',
  'support.onboarding',
] as const;

export type FactorId = (typeof factorIds)[number];

/** A factor's place on a page; an anchor with a point would be a class to a style sheet. */
export const factorAnchor = (id: FactorId): string => id.replace('.', '-');

export const regionIds = ['us', 'eu', 'uk', 'ch', 'me', 'sg', 'hk', 'apac'] as const;

export type RegionId = (typeof regionIds)[number];

/**
 * Items of due diligence lists, in the order of `data/diligence.yaml`: the company, law, keys,
 * assurance, records, continuity, service, compliance, and what the reader reviews.
 */
export const dueDiligenceIds = [
  'e1',
  'e2',
  'e3',
  'e4',
  'e5',
  'e6',
  'e7',
  'e8',
  'l1',
  'l2',
  'l3',
  'l4',
  'l5',
  'l6',
  'l7',
  'l8',
  'l9',
  'k1',
  'k2',
  'k3',
  'k4',
  'k5',
  'k6',
  'k7',
  'k8',
  'k9',
  'k10',
  'k11',
  'k12',
  'k13',
  'a1',
  'a2',
  'r1',
  'r2',
  'r3',
  'r4',
  'r5',
  'c1',
  'c2',
  'c3',
  'c4',
  'f1',
  'f2',
  'p1',
  'p2',
  'v1',
  'v2',
  'v3',
] as const;

export type DueDiligenceId = (typeof dueDiligenceIds)[number];

/** Why something differs from an earlier edition; see `data/README.md`. */
export const changeKinds = ['world', 'evidence', 'correction', 'age', 'method'] as const;

export type ChangeKind = (typeof changeKinds)[number];
