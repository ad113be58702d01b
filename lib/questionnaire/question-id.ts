import { type OutcomeId, parseOutcomeId } from '@/lib/requirements';
import { type DueDiligenceId, dueDiligenceIds, type FactorId, factorIds } from '@/lib/rubric/ids';

/**
 * The name of a question on the page, in the workbook and in what a browser keeps. It depends on
 * whom and what is asked, never on the mandate.
 */

/** @example findingQuestionId('bitgo', 'security.keys') // "bitgo/security.keys" */
export const findingQuestionId = (provider: string, factor: FactorId): string =>
  `${provider}/${factor}`;

/** @example requirementQuestionId('bitgo', 'region:eu') // "bitgo/gate:region:eu" */
export const requirementQuestionId = (provider: string, gate: OutcomeId): string =>
  `${provider}/gate:${gate}`;

/** @example itemQuestionId('bitgo', 'l4') // "bitgo/item:l4" */
export const itemQuestionId = (provider: string, item: DueDiligenceId): string =>
  `${provider}/item:${item}`;

/** What a question is about: an open finding, an open requirement, or an item of a diligence pack. */
export type QuestionSubject =
  | { readonly kind: 'finding'; readonly provider: string; readonly factor: FactorId }
  | { readonly kind: 'requirement'; readonly provider: string; readonly gate: OutcomeId }
  | { readonly kind: 'item'; readonly provider: string; readonly item: DueDiligenceId };

/**
 * Reads the id of a question, in any case and with blanks around it, as spreadsheets and people leave
 * it. Null for one that names a provider, factor, requirement or item that is not known.
 *
 * @example parseQuestionId('acme/security.keys', ['acme'])
 *   // { kind: 'finding', provider: 'acme', factor: 'security.keys' }
 */
export function parseQuestionId(id: string, slugs: readonly string[]): QuestionSubject | null {
  const [slug = '', subject = '', ...more] = id.trim().toLowerCase().split('/');
  const provider = slugs.find((known) => known === slug);
  if (provider === undefined || more.length > 0) return null;
  const factor = factorIds.find((known) => known === subject);
  if (factor !== undefined) return { kind: 'finding', provider, factor };
  const gate = subject.startsWith('gate:') ? parseOutcomeId(subject.slice('gate:'.length)) : null;
  if (gate !== null) return { kind: 'requirement', provider, gate };
  const item = dueDiligenceIds.find((known) => `item:${known}` === subject);
  return item === undefined ? null : { kind: 'item', provider, item };
}

/** The id of a question about a subject, the inverse of `parseQuestionId`. */
export function toQuestionId(subject: QuestionSubject): string {
  switch (subject.kind) {
    case 'finding':
      return findingQuestionId(subject.provider, subject.factor);
    case 'requirement':
      return requirementQuestionId(subject.provider, subject.gate);
    case 'item':
      return itemQuestionId(subject.provider, subject.item);
  }
}

/** Whether a text is built as an id is, known or not. @example looksLikeId('pluto/security.moons') // true */
export const looksLikeId = (text: string): boolean => /^[a-z0-9-]+\/[a-z0-9.:-]+$/i.test(text);
