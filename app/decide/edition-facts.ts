import type { EditionFacts } from '@/components/decision/decision-props';
import { toAssessmentModel } from '@/lib/assessment/to-assessment-model';
import type { Catalogue } from '@/lib/catalogue/types';
import { toReliedOn } from '@/lib/decision/relied-on';

/**
 * What a decision or a ballot needs of an edition, and no more: it travels to the browser.
 *
 * @param cited those whose sources come along, because a record lists them
 */
export const toEditionFacts = (
  catalogue: Catalogue,
  cited: readonly string[] = [],
): EditionFacts => ({
  edition: catalogue.edition,
  facts: toReliedOn(toAssessmentModel(catalogue, { of: cited }), catalogue.guide.checklist),
});
