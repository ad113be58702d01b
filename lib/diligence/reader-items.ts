import type { ReaderAnswers } from '@/lib/questionnaire/private-answers';
import type { DiligenceItem, DiligenceView, ItemStatus } from './build-diligence';

/** Of an item, what its status for a reader depends on. */
export type ItemToTell = Pick<DiligenceItem, 'id' | 'status' | 'shownBy'>;

/** Of a pack, what its sentence for a reader depends on; small, because it travels to the browser. */
export type PackToTell = Pick<DiligenceView, 'provider' | 'subject'> & {
  readonly items: readonly ItemToTell[];
};

export const toPackToTell = ({ provider, subject, items }: DiligenceView): PackToTell => ({
  provider,
  subject,
  items: items.map(({ id, status, shownBy }) => ({ id, status, shownBy })),
});

/**
 * Where an item stands for a reader who holds private answers.
 *
 * Decided here: an answer to the item itself comes first, and one that says it is not met counts
 * against public evidence too, since nobody argues against himself; what is public stays public; what
 * is to ask is answered by a finding whose private level, shown in a document, reaches the item's, and
 * by a requirement that a document settles. A pack that does not apply is not answered.
 */
export function statusForReader(
  { id, status, shownBy }: ItemToTell,
  provider: string,
  { answers, settled, items }: ReaderAnswers,
): ItemStatus {
  const own = items[provider]?.[id];
  if (status === 'does-not-apply') return status;
  if (own?.outcome === 'not-met') return 'not-met';
  if (status !== 'to-ask') return status;
  if (own !== undefined) return 'answered-privately';
  if (shownBy !== null && 'factor' in shownBy) {
    const level = answers[provider]?.[shownBy.factor];
    const isShown = level !== undefined && level.document !== '' && level.low >= shownBy.level;
    return isShown ? 'answered-privately' : status;
  }
  if (shownBy !== null && 'requirement' in shownBy) {
    const requirement = settled[provider]?.[shownBy.requirement];
    if (requirement === undefined || requirement.document === '') return status;
    return requirement.outcome === 'pass' ? 'answered-privately' : 'not-met';
  }
  return status;
}
