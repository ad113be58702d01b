import type { FactorId, GateId } from '@/lib/rubric/ids';

/**
 * The name of a question on the page, in the workbook and in what a browser keeps. It depends on
 * whom and what is asked, never on the mandate.
 */

/** @example findingQuestionId('bitgo', 'security.keys') // "bitgo/security.keys" */
export const findingQuestionId = (provider: string, factor: FactorId): string =>
  `${provider}/${factor}`;

/** @example requirementQuestionId('bitgo', 'region:eu') // "bitgo/gate:region:eu" */
export const requirementQuestionId = (provider: string, gate: GateId): string =>
  `${provider}/gate:${gate}`;
