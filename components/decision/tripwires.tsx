import { useMemo } from 'react';
import { Term } from '@/components/glossary/term';
import { Button } from '@/components/ui/button';
import { assessDecision } from '@/lib/decision/assess-record';
import type { Tripwire } from '@/lib/decision/proposal-schema';
import { checkTripwire, suggestTripwires } from '@/lib/decision/decision-words';
import { wordsOf } from '@/lib/requirements';
import { ListField, NumberField, SelectField } from './fields';
import type { ProposalFormProps, ProviderOptions } from './decision-props';

const kinds = [
  { value: 'requirement', label: 'a requirement is no longer met' },
  { value: 'level', label: 'a finding falls below a level' },
  { value: 'chance', label: 'the chance to lead falls below' },
  { value: 'company', label: 'a company changes its status' },
] as const;

/** What reopens the decision, each with its value today. They are held against every newer edition. */
export function Tripwires({
  decision,
  proposal,
  names,
  isReady,
  onChange,
  options,
}: ProposalFormProps & { options: ProviderOptions }) {
  const assessment = useMemo(
    () => (isReady ? assessDecision(decision) : null),
    [decision, isReady],
  );
  if (assessment === null) return null;
  const { criteria } = decision.base.reliedOn;
  const factors = criteria.flatMap((criterion) => criterion.factors);
  const asked = decision.base.mandate.requirements;
  const first = proposal.primary ?? options[0]?.value ?? '';
  const entitiesOf = (slug: string) =>
    assessment.model.providers.find((one) => one.slug === slug)?.entities ?? [];

  const makeOf = (kind: Tripwire['kind'], provider: string): Tripwire => {
    const [entity] = entitiesOf(provider);
    const [requirement] = asked;
    if (kind === 'requirement' && requirement !== undefined) return { kind, provider, requirement };
    if (kind === 'level') return { kind, provider, factor: 'security.keys', below: 2 };
    if (kind === 'company' && entity !== undefined) {
      return { kind, provider, company: entity.id, leaves: entity.status };
    }
    return { kind: 'chance', provider, below: 50 };
  };
  const { primary } = proposal;
  const suggested = primary === null ? [] : suggestTripwires(primary, assessment);
  const isKnown = (one: Tripwire): boolean =>
    proposal.tripwires.some((other) => JSON.stringify(other) === JSON.stringify(one));
  const added = suggested.filter((one) => !isKnown(one));

  return (
    <section aria-labelledby="tripwires-title">
      <h3 id="tripwires-title" className="text-h3">
        Tripwires
      </h3>
      <p className="mb-2 text-dense text-ink2">
        Each <Term id="tripwire" /> reopens the decision when it comes true. They are checked
        against every new edition.
      </p>
      <ListField
        label="Tripwires"
        noun="tripwire"
        addText="Add a tripwire"
        items={proposal.tripwires}
        make={() => makeOf('chance', first)}
        onChange={(tripwires) => onChange({ tripwires })}
      >
        {(one, change, place) => {
          const state = checkTripwire(one, assessment, names);
          return (
            <div className="flex flex-col gap-2">
              <div className="grid gap-2 md:grid-cols-3">
                <SelectField
                  label={`Provider of ${place}`}
                  hidesLabel
                  value={one.provider}
                  options={options}
                  onChange={(slug) => {
                    if (slug !== '') change(makeOf(one.kind, slug));
                  }}
                />
                <SelectField
                  label={`Kind of ${place}`}
                  hidesLabel
                  value={one.kind}
                  options={kinds.filter(({ value }) => value !== 'requirement' || asked.length > 0)}
                  onChange={(kind) => {
                    if (kind !== '') change(makeOf(kind, one.provider));
                  }}
                />
                {one.kind === 'requirement' && (
                  <SelectField
                    label={`Requirement of ${place}`}
                    hidesLabel
                    value={one.requirement}
                    options={[...new Set([...asked, one.requirement])].map((id) => ({
                      value: id,
                      label: wordsOf(id, assessment.model).name,
                    }))}
                    onChange={(requirement) => {
                      if (requirement !== '') change({ ...one, requirement });
                    }}
                  />
                )}
                {one.kind === 'level' && (
                  <div className="grid grid-cols-[minmax(0,1fr)_4rem] gap-2">
                    <SelectField
                      label={`Finding of ${place}`}
                      hidesLabel
                      value={one.factor}
                      options={factors.map(({ id, name }) => ({ value: id, label: name }))}
                      onChange={(factor) => {
                        if (factor !== '') change({ ...one, factor });
                      }}
                    />
                    <SelectField
                      label={`Level of ${place}`}
                      hidesLabel
                      value={String(one.below)}
                      options={['1', '2', '3', '4'].map((level) => ({
                        value: level,
                        label: level,
                      }))}
                      onChange={(level) => change({ ...one, below: Number(level) })}
                    />
                  </div>
                )}
                {one.kind === 'chance' && (
                  <NumberField
                    label={`Fewer than, of 100, in ${place}`}
                    hidesLabel
                    value={one.below}
                    most={100}
                    onChange={(below) => change({ ...one, below })}
                  />
                )}
                {one.kind === 'company' && (
                  <SelectField
                    label={`Company of ${place}`}
                    hidesLabel
                    value={one.company}
                    options={entitiesOf(one.provider).map(({ id, name }) => ({
                      value: id,
                      label: name,
                    }))}
                    onChange={(company) => {
                      const entity = entitiesOf(one.provider).find(({ id }) => id === company);
                      if (entity) change({ ...one, company: entity.id, leaves: entity.status });
                    }}
                  />
                )}
              </div>
              <p className="text-dense text-ink2">
                {state.condition}. Today:{' '}
                <strong className={state.fired ? 'text-fail' : 'text-ink'}>
                  {state.today}
                  {state.fired && ', so it is true already'}
                </strong>
              </p>
            </div>
          );
        }}
      </ListField>
      {added.length > 0 && (
        <Button
          className="mt-2"
          onClick={() => onChange({ tripwires: [...proposal.tripwires, ...added] })}
        >
          Suggest for {names.provider(primary ?? '')}
        </Button>
      )}
    </section>
  );
}
