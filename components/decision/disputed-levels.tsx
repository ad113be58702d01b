import { useTypedText } from '@/components/decision-steps/typed-text';
import { Button } from '@/components/ui/button';
import { TextField } from '@/components/ui/text-field';
import type { DecisionRecord } from '@/lib/decision/decision-schema';
import type { Names } from '@/lib/decision/decision-words';
import type { Decision, Round } from '@/lib/decision/read-decision';
import { mostNoteLetters } from '@/lib/decision/values';
import type { FactorId } from '@/lib/rubric/ids';
import { SelectField } from './fields';
import { decisionStore } from './use-decisions';

type DisputedLevelsProps = {
  round: Round;
  record: DecisionRecord;
  decision: Decision;
  names: Names;
};

/** Levels that members were asked for, and the one that is agreed. Digits stay those of the evidence. */
export function DisputedLevels({ round, record, decision, names }: DisputedLevelsProps) {
  const read = round.ballots.flatMap(({ levels }) => levels);
  const subjects = read.filter(
    (one, index) =>
      read.findIndex((other) => other.provider === one.provider && other.factor === one.factor) ===
      index,
  );
  if (subjects.length === 0) return null;
  return (
    <section aria-label="Levels that ballots read">
      <h4 className="text-h3">Levels in dispute</h4>
      <p className="mb-2 text-dense text-ink2">
        An agreed level is recorded with its deciding point. The digits stay those of the evidence
        and of the answers.
      </p>
      <ul className="divide-y divide-line rounded-table border border-line ground-surface">
        {subjects.map(({ provider, factor }) => (
          <li key={`${provider} ${factor}`} className="p-3">
            <p className="text-body">
              <strong>
                {names.provider(provider)} · {names.factor(factor)}
              </strong>
              :{' '}
              {round.ballots
                .flatMap(({ name, levels }) =>
                  levels
                    .filter((one) => one.provider === provider && one.factor === factor)
                    .map(({ level, why }) => `${name} ${level}${why === '' ? '' : ` (${why})`}`),
                )
                .toSorted()
                .join(', ')}
            </p>
            <Agree provider={provider} factor={factor} record={record} decision={decision} />
          </li>
        ))}
      </ul>
    </section>
  );
}

type AgreeProps = {
  provider: string;
  factor: FactorId;
  record: DecisionRecord;
  decision: Decision;
};

function Agree({ provider, factor, record, decision }: AgreeProps) {
  const key = `agree:${record.id}:${provider}:${factor}`;
  const [point, setPoint] = useTypedText(key);
  const [level, setLevel] = useTypedText(`${key}:level`);
  const agreed = decision.agreed.find((one) => one.provider === provider && one.factor === factor);
  const levels =
    decision.base.reliedOn.criteria
      .flatMap(({ factors }) => factors)
      .find(({ id }) => id === factor)?.levels ?? [];
  return (
    <>
      {agreed && (
        <p className="mt-1 text-dense">
          <strong>Agreed: {agreed.level}.</strong> {agreed.point}
        </p>
      )}
      <form
        className="mt-2 grid items-end gap-2 md:grid-cols-[16rem_minmax(0,1fr)_auto]"
        onSubmit={(event) => {
          event.preventDefault();
          void decisionStore
            .append(record.id, {
              type: 'agreed',
              at: new Date().toISOString(),
              by: '',
              provider,
              factor,
              level: Number(level),
              point: point.trim(),
            })
            .then(() => {
              setPoint('');
              setLevel('');
            });
        }}
      >
        <SelectField
          label="Agreed level"
          value={level}
          none="not yet agreed"
          options={levels.map((one) => ({
            value: String(one.level),
            label: `${one.level}: ${one.words}`,
          }))}
          onChange={setLevel}
        />
        <TextField
          label="Deciding point"
          value={point}
          onChange={setPoint}
          most={mostNoteLetters}
        />
        <Button
          type="submit"
          disabled={level === '' || point.trim() === '' || point.length > mostNoteLetters}
        >
          {agreed ? 'Agree anew' : 'Agree'}
        </Button>
      </form>
    </>
  );
}
