import type { AnswerVerdict } from '@/lib/questionnaire/answer-drafts';
import { itemOutcomes } from '@/lib/questionnaire/private-answers';

const control =
  'target max-w-full rounded-control border border-edge bg-surface px-2 py-1 text-dense';

type ItemChoiceProps = {
  label: string;
  verdict: AnswerVerdict & { about: 'item' };
  onJudge: (verdict: AnswerVerdict) => void;
};

const itemOutcomeNames = { answered: 'Answers the item', 'not-met': 'Not met' } as const;

/** An item of a pack has no level: it is answered, or the answer says that it is not met. */
export function ItemChoice({ label, verdict, onJudge }: ItemChoiceProps) {
  return (
    <>
      <select
        aria-label={label}
        value={verdict.outcome ?? ''}
        className={control}
        onChange={({ target: { value } }) =>
          onJudge({ ...verdict, outcome: itemOutcomes.find((one) => one === value) ?? null })
        }
      >
        <option value="">Not judged yet</option>
        {itemOutcomes.map((outcome) => (
          <option key={outcome} value={outcome}>
            {itemOutcomeNames[outcome]}
          </option>
        ))}
      </select>
      <p className="text-caption text-ink2">
        Asked by a diligence pack; it changes no score and no group.
      </p>
    </>
  );
}
