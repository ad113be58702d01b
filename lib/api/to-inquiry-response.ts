import type { Catalogue } from '@/lib/catalogue/types';
import { disclaimer } from '@/lib/disclaimer';
import type { Inquiry } from '@/lib/inquiry/inquiry-run';
import { type FactorId, factorIds } from '@/lib/rubric/ids';
import { drawDefaults } from '@/lib/scoring';
import type { Mandate, Notice } from '@/lib/url/mandate';
import type { InquiryResponse } from './schemas/inquiry';
import { toEditionResource } from './to-edition-resource';
import { toMandateResource } from './to-mandate-resource';

type InquiryInput = {
  catalogue: Pick<Catalogue, 'edition' | 'rubric'>;
  mandate: Mandate;
  inquiry: Inquiry;
  notices: Notice[];
};

/**
 * What to ask, and whom, as the API gives it.
 *
 * @throws RangeError for a factor that the rubric does not have.
 */
export function toInquiryResponse({
  catalogue: { edition, rubric },
  mandate,
  inquiry,
  notices,
}: InquiryInput): InquiryResponse {
  const factors = rubric.criteria.flatMap((criterion) => criterion.factors);
  const questionOf = (id: FactorId): string => {
    const factor = factors.find((one) => one.id === id);
    if (factor === undefined) throw new RangeError(`the rubric has no factor "${id}"`);
    return factor.question;
  };
  return {
    edition: toEditionResource(edition),
    disclaimer,
    mandate: toMandateResource(mandate),
    samples: drawDefaults.samples,
    seed: drawDefaults.seed,
    field: [...inquiry.field],
    leader: inquiry.leader,
    pRight: inquiry.pRight,
    expectedLoss: inquiry.expectedLoss,
    ceiling: inquiry.ceiling,
    questions: inquiry.questions.map(({ provider, factor, share, width }) => {
      const id = toFactorId(factor);
      return { provider, factor: id, share, width, question: questionOf(id) };
    }),
    plan: inquiry.plan.map(({ provider, factor, pRight, expectedLoss }) => ({
      provider,
      factor: toFactorId(factor),
      pRight,
      expectedLoss,
    })),
    letters: inquiry.letters.map(({ providers, questions, pRight, expectedLoss }) => ({
      providers: [...providers],
      questions,
      pRight,
      expectedLoss,
    })),
    flips: inquiry.flips.map(({ provider, answers }) => ({ provider, answers })),
    understudy: inquiry.understudy.map(({ provider, pFirst }) => ({ provider, pFirst })),
    stop: inquiry.stop,
    notices,
  };
}

function toFactorId(id: string): FactorId {
  const known = factorIds.find((one) => one === id);
  if (known === undefined) throw new RangeError(`the rubric has no factor "${id}"`);
  return known;
}
