import type { AssessmentModel } from '@/lib/assessment/model';
import { checkScope } from '@/lib/checklist/check-scope';
import { countStatuses, describeCounts } from '@/lib/checklist/count-statuses';
import { type Names, sayAttestedItems, sayRequirementAnswer } from '@/lib/decision/decision-words';
import { type Decision, listAppointed } from '@/lib/decision/read-decision';
import { capitalise, formatLevel, toSentence } from '@/lib/format';
import { wordsOf } from '@/lib/requirements';
import { checkStatusNames } from '@/lib/url/check-status';
import type { BriefEntry } from './brief-model';

/** What counts in a brief beside public evidence: private answers with their documents. */
export function listPrivateAnswers(
  decision: Decision,
  model: Pick<AssessmentModel, 'criteria'>,
  names: Names,
): BriefEntry[] {
  const { base } = decision;
  return [
    ...decision.settled.map(({ provider, requirement, answer }) => ({
      title: `${names.provider(provider)}, ${wordsOf(requirement, model).name}, private`,
      text: `${capitalise(sayRequirementAnswer(answer))}.`,
    })),
    ...decision.answers.flatMap(({ provider, factor, answer }): BriefEntry[] =>
      answer === null
        ? []
        : [
            {
              title: `${names.provider(provider)}, ${names.factor(factor)}: level ${formatLevel(answer)}, private`,
              text: [
                answer.note,
                answer.document == null
                  ? 'No document is named.'
                  : `Document: ${answer.document.name}${answer.document.hash === null ? '' : `, SHA-256 ${answer.document.hash}`}.`,
              ]
                .filter(Boolean)
                .join(' '),
            },
          ],
    ),
    ...base.reliedOn.providers.flatMap(({ slug, name }): BriefEntry[] => {
      const own = decision.attested.filter(({ provider }) => provider === slug);
      return own.length === 0
        ? []
        : [{ title: `${name}, due diligence, private`, text: sayAttestedItems(own) }];
    }),
  ];
}

/** Of each who is named: how many checks are answered with what, and which are not met or have a document. */
export function listChecks(
  { base, proposal, checks }: Decision,
  asked: number,
  names: Names,
): BriefEntry[] {
  const scope = checkScope(base.mandate);
  const named = listAppointed(proposal);
  return named.flatMap((slug): BriefEntry[] => {
    const own = checks.filter((one) => one.provider === slug && one.scope === scope);
    if (own.length === 0) return [];
    const statuses = own.flatMap(({ status }) => status ?? []);
    const of = asked > own.length ? `${own.length} of ${asked} answered: ` : '';
    const told = own.flatMap(({ item, status, document }) => {
      const unmet = status === null || status === 'met' ? '' : checkStatusNames[status];
      const shown = document == null ? '' : `“${document.name}”`;
      const what = [unmet.toLowerCase(), shown].filter(Boolean).join(', ');
      return what === '' ? [] : [`${names.check(item)} (${what})`];
    });
    return [
      {
        title: names.provider(slug),
        text: toSentence(
          [`${of}${describeCounts(countStatuses(statuses))}`, told.join('; ')]
            .filter(Boolean)
            .join('. '),
        ),
      },
    ];
  });
}
