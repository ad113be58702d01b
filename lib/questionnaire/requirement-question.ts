import { regionNames, regionOf } from '@/lib/ranking/requirement-words';
import type { GateId, RequirementId } from '@/lib/rubric/ids';

/** One question for each requirement, as a provider can answer it with a name or a document. */
const questions: Readonly<Record<RequirementId, string>> = {
  staking:
    'Can clients stake from custody today, on which networks, and through which of your entities?',
  qualified:
    'Which of your entities would hold our assets, and on which legal basis is it a qualified custodian?',
  charter:
    'Which of your entities would hold our assets, and is its charter as a bank or trust company granted and in force?',
  segregation:
    'Which document shows that our assets would lie in cold storage, segregated from those of other clients?',
  insurance:
    'Which type of insurance policy covers assets in custody, and which public document names it?',
  audit:
    'Which audit report (SOC 1, SOC 2 or ISO 27001) covers the custody service, and may we cite it by name?',
  enforcement:
    'Is any enforcement action against you still open, and which document shows when and how each one ended?',
};

/**
 * What to ask a provider where evidence leaves a requirement open.
 *
 * @example requirementQuestion('region:eu')
 *   // "Which of your entities would sign for clients in the EU, and under which authorisation?"
 */
export function requirementQuestion(gate: GateId): string {
  const region = regionOf(gate);
  if (region !== null) {
    return `Which of your entities would sign for clients in ${regionNames[region]}, and under which authorisation?`;
  }
  for (const [id, question] of Object.entries(questions)) if (id === gate) return question;
  throw new RangeError(`no question is worded for the requirement "${gate}"`);
}
