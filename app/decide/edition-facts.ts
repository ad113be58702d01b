import type { EditionFacts } from '@/components/decision/decision-props';
import { toAssessmentModel } from '@/lib/assessment/to-assessment-model';
import type { Catalogue } from '@/lib/catalogue/types';
import { toReliedOn } from '@/lib/decision/relied-on';

/** What a decision or a ballot needs of an edition, and no more: it travels to the browser. */
export const toEditionFacts = (catalogue: Catalogue): EditionFacts => ({
  edition: catalogue.edition,
  facts: toReliedOn(toAssessmentModel(catalogue, 'none')),
});
