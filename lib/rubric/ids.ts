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

export const regionIds = ['us', 'eu', 'uk', 'ch', 'me', 'sg', 'hk', 'apac'] as const;

export type RegionId = (typeof regionIds)[number];
