import { useMemo } from 'react';
import { Term } from '@/components/glossary/term';
import { TextField } from '@/components/ui/text-field';
import { assessDecision, listOpenOf } from '@/lib/decision/assess-record';
import { type Proposal, recommendations } from '@/lib/decision/proposal-schema';
import { recommendationNames } from '@/lib/decision/decision-words';
import { inAYear } from '@/lib/decision/merge-draft';
import { listAppointed } from '@/lib/decision/read-decision';
import { mostNameLetters, mostNoteLetters } from '@/lib/decision/values';
import { formatCount } from '@/lib/format';
import { type OutcomeId, wordsOf } from '@/lib/requirements';
import type { ProposalFormProps } from './decision-props';
import { DayField, ListField, Radios, SelectField } from './fields';
import { NextReview, today } from './next-review';
import { Points } from './points';
import { Tripwires } from './tripwires';

/** What the committee decides. Every field is kept as it is typed. */
export function ProposalForm(props: ProposalFormProps) {
  const { decision, proposal, onChange } = props;
  const { providers } = decision.base.reliedOn;
  const chosen = decision.base.providers;
  const options = [
    ...providers.filter(({ slug }) => chosen.includes(slug)),
    ...providers.filter(({ slug }) => !chosen.includes(slug)),
  ].map(({ slug, shortName }) => ({ value: slug, label: shortName }));
  return (
    <>
      <section id="recommendation" aria-labelledby="recommendation-title">
        <h2 id="recommendation-title" tabIndex={-1} className="text-h2">
          Recommendation
        </h2>
        <div className="mt-3 flex flex-col gap-3">
          <Radios
            legend="Recommendation"
            value={proposal.recommendation}
            options={recommendations.map((value) => ({ value, label: recommendationNames[value] }))}
            onChange={(recommendation) =>
              onChange({
                recommendation,
                ...(proposal.reviewOn === null && { reviewOn: inAYear(today()) }),
              })
            }
          />
          <div className="grid gap-3 md:grid-cols-2">
            <SelectField
              label="Primary"
              value={proposal.primary ?? ''}
              none="nobody"
              options={options}
              onChange={(slug) => onChange({ primary: slug === '' ? null : slug })}
            />
            <SelectField
              label="Second"
              value={proposal.second ?? ''}
              none="nobody"
              options={options.filter(({ value }) => value !== proposal.primary)}
              onChange={(slug) => onChange({ second: slug === '' ? null : slug })}
            />
          </div>
          <TextField
            label="In words"
            rows={3}
            value={proposal.text}
            onChange={(text) => onChange({ text })}
            most={mostNoteLetters}
          />
        </div>
      </section>

      <section aria-labelledby="conditions-title">
        <h3 id="conditions-title" className="mb-2 text-h3">
          Conditions
        </h3>
        <ListField
          label="Conditions"
          noun="condition"
          addText="Add a condition"
          items={proposal.conditions}
          make={() => ({ text: '', owner: '', due: null })}
          onChange={(conditions) => onChange({ conditions })}
        >
          {(one, change, place) => (
            <div className="grid gap-2 md:grid-cols-[minmax(0,1fr)_9rem_9.5rem]">
              <TextField
                label={`Text of ${place}`}
                hidesLabel
                placeholder="What must be met"
                value={one.text}
                onChange={(text) => change({ ...one, text })}
                most={mostNoteLetters}
              />
              <TextField
                label={`Owner of ${place}`}
                hidesLabel
                placeholder="Owner"
                value={one.owner}
                onChange={(owner) => change({ ...one, owner })}
                most={mostNameLetters}
              />
              <DayField
                label={`Due date of ${place}`}
                hidesLabel
                value={one.due}
                onChange={(due) => change({ ...one, due })}
              />
            </div>
          )}
        </ListField>
      </section>

      <OpenRequirements {...props} />

      <Points
        {...props}
        field="deciding"
        title="Deciding points"
        note={
          <>
            What the choice rests on: each <Term id="deciding-point" /> by the words of its level.
          </>
        }
        options={options}
      />
      <Points
        {...props}
        field="other"
        title="Other points"
        note="What was weighed and not followed, and why."
        options={options}
      />

      <div className="grid gap-6 md:grid-cols-2">
        <NamedReasons
          title="Dissent"
          noun="dissent"
          addText="Add a dissent"
          items={proposal.dissent}
          onChange={(dissent) => onChange({ dissent })}
        />
        <NamedReasons
          title="Recusals"
          noun="recusal"
          addText="Add a recusal"
          items={proposal.recusals}
          onChange={(recusals) => onChange({ recusals })}
        />
      </div>

      <Tripwires {...props} options={options} />

      <NextReview {...props} />
    </>
  );
}

/** What is decided about each open requirement of those who are to be appointed. */
function OpenRequirements({ decision, proposal, names, isReady, onChange }: ProposalFormProps) {
  const named = listAppointed(proposal);
  const assessment = useMemo(
    () => (isReady ? assessDecision(decision) : null),
    [decision, isReady],
  );
  if (assessment === null) return null;
  const open = named.flatMap((provider) =>
    listOpenOf(assessment, provider).map((requirement) => ({ provider, requirement })),
  );
  if (open.length === 0) return null;
  const textOf = (provider: string, requirement: OutcomeId): string =>
    proposal.open.find((one) => one.provider === provider && one.requirement === requirement)
      ?.decision ?? '';
  return (
    <section id="open-requirements" aria-labelledby="open-title">
      <h3 id="open-title" tabIndex={-1} className="text-h3">
        Open requirements
      </h3>
      <p className="mb-2 text-dense text-ink2">
        Public evidence does not settle {formatCount(open.length, 'requirement')} of those who are
        to be appointed. Say what is decided about each.
      </p>
      <div className="flex flex-col gap-2">
        {open.map(({ provider, requirement }) => (
          <TextField
            key={`${provider} ${requirement}`}
            label={`${names.provider(provider)}: ${wordsOf(requirement, assessment.model).name}`}
            rows={2}
            value={textOf(provider, requirement)}
            most={mostNoteLetters}
            onChange={(text) => {
              const others = proposal.open.filter(
                (one) => one.provider !== provider || one.requirement !== requirement,
              );
              onChange({
                open: text === '' ? others : [...others, { provider, requirement, decision: text }],
              });
            }}
          />
        ))}
      </div>
    </section>
  );
}

type NamedReasonsProps = {
  title: string;
  noun: string;
  addText: string;
  items: Proposal['dissent'];
  onChange: (items: Proposal['dissent']) => void;
};

function NamedReasons({ title, noun, addText, items, onChange }: NamedReasonsProps) {
  return (
    <section aria-labelledby={`${noun}-title`}>
      <h3 id={`${noun}-title`} className="mb-2 text-h3">
        {title}
      </h3>
      <ListField
        label={title}
        noun={noun}
        addText={addText}
        items={items}
        make={() => ({ name: '', reason: '' })}
        onChange={onChange}
      >
        {(one, change, place) => (
          <div className="flex flex-col gap-2">
            <TextField
              label={`Name of ${place}`}
              hidesLabel
              placeholder="Name"
              value={one.name}
              onChange={(name) => change({ ...one, name })}
              most={mostNameLetters}
            />
            <TextField
              label={`Reason of ${place}`}
              hidesLabel
              placeholder="Reason"
              rows={2}
              value={one.reason}
              onChange={(reason) => change({ ...one, reason })}
              most={mostNoteLetters}
            />
          </div>
        )}
      </ListField>
    </section>
  );
}
