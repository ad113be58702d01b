import { useMemo } from 'react';
import { useRanking } from '@/components/link/link-context';
import { TermHelp } from '@/components/glossary/term';
import { RadioRow } from '@/components/ui/toggle';
import type { AssessmentModel } from '@/lib/assessment/model';
import { capitalise } from '@/lib/format';
import { strictnessWords } from '@/lib/words/mandate-summary';
import { countGroups } from '@/lib/ranking/requirement-counts';
import { strictnesses } from '@/lib/url/mandate';

/** Which evidence counts, each choice with what it would come to before one clicks. */
export function EvidenceFields({ model }: { model: AssessmentModel }) {
  const { params, choose } = useRanking();
  const { requirements, evidence } = params.mandate;
  const choices = useMemo(
    () =>
      strictnesses.map((strictness) => ({
        strictness,
        meets: countGroups(model, requirements, strictness).meets,
      })),
    [model, requirements],
  );
  return (
    <fieldset>
      <legend className="float-start me-2 text-dense font-semibold">Evidence that counts</legend>
      <TermHelp id="evidence" />
      <div className="clear-both flex flex-col gap-1 pt-2">
        {choices.map(({ strictness, meets }) => (
          <RadioRow
            key={strictness}
            name="evidence"
            value={strictness}
            checked={evidence === strictness}
            onChange={() =>
              choose({ ...params, mandate: { ...params.mandate, evidence: strictness } })
            }
            label={capitalise(strictnessWords[strictness])}
            // Without a requirement everybody meets all, whoever says what.
            after={requirements.length > 0 && `${meets} ${meets === 1 ? 'meets' : 'meet'} all`}
          />
        ))}
      </div>
    </fieldset>
  );
}
