import type { ModelProvider } from '@/lib/assessment/model';
import { formatLevel } from '@/lib/format';
import type { AnswerVerdict } from '@/lib/questionnaire/answer-drafts';
import { itemOutcomes } from '@/lib/questionnaire/private-answers';

/** How a control of an answer looks. */
export const control =
  'target max-w-full rounded-control border border-edge bg-surface px-2 py-1 text-dense';

type LevelChoiceProps = {
  label: string;
  verdict: AnswerVerdict & { about: 'finding' };
  words: Readonly<Record<string, string>>;
  onJudge: (verdict: AnswerVerdict) => void;
};

/** Levels as a provider’s file may give them: one, or two ends. */
export function LevelChoice({ label, verdict, words, onJudge }: LevelChoiceProps) {
  const { levels } = verdict;
  const single = Object.keys(words).toSorted();
  const chosen = levels === null ? '' : formatLevel(levels);
  const given = chosen === '' || single.includes(chosen) ? [] : [chosen];
  return (
    <>
      <select
        aria-label={label}
        value={chosen}
        className={control}
        onChange={({ target: { value } }) => {
          const level = Number(value);
          if (given.includes(value)) return;
          onJudge({ ...verdict, levels: value === '' ? null : { low: level, high: level } });
        }}
      >
        <option value="">Not judged yet</option>
        {given.map((text) => (
          <option key={text} value={text}>
            {text}, as the file says
          </option>
        ))}
        {single.map((level) => (
          <option key={level} value={level}>
            {level}: {words[level]}
          </option>
        ))}
      </select>
      {words[chosen] !== undefined && (
        <p className="text-caption text-ink2 md:hidden">
          Level {chosen}: {words[chosen]}
        </p>
      )}
    </>
  );
}

type OutcomeChoiceProps = {
  verdict: AnswerVerdict & { about: 'requirement' };
  companies: ModelProvider['entities'];
  labelOf: (field: string) => string;
  onJudge: (verdict: AnswerVerdict) => void;
};

const outcomes = { pass: 'Met', fail: 'Not met' } as const;

/** Whether the answer meets the requirement, and for which company. */
export function OutcomeChoice({ verdict, companies, labelOf, onJudge }: OutcomeChoiceProps) {
  return (
    <div className="flex flex-wrap gap-3">
      <select
        aria-label={labelOf('Outcome')}
        value={verdict.outcome ?? ''}
        className={control}
        onChange={({ target: { value } }) =>
          onJudge({ ...verdict, outcome: value === 'pass' || value === 'fail' ? value : null })
        }
      >
        <option value="">Not judged yet</option>
        {Object.entries(outcomes).map(([value, text]) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
      <select
        aria-label={labelOf('Company')}
        value={verdict.entity}
        className={control}
        onChange={({ target: { value } }) => onJudge({ ...verdict, entity: value })}
      >
        <option value="">No company named</option>
        {companies.map(({ id, name }) => (
          <option key={id} value={name}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}

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
