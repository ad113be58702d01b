import { type ReactNode, useMemo } from 'react';
import { TextField } from '@/components/ui/text-field';
import { Button } from '@/components/ui/button';
import { listProvenLeads, listUnproven } from '@/lib/assessment/proven-lead';
import { assessDecision, toDecisionModel } from '@/lib/decision/assess-record';
import type { Point } from '@/lib/decision/proposal-schema';
import { sayLevels } from '@/lib/decision/decision-words';
import { mostNoteLetters } from '@/lib/decision/values';
import type { FactorId } from '@/lib/rubric/ids';
import type { ProposalFormProps, ProviderOptions } from './decision-props';
import { ListField, SelectField } from './fields';

type PointsProps = ProposalFormProps & {
  field: 'deciding' | 'other';
  title: string;
  note: ReactNode;
  options: ProviderOptions;
};

const mostSuggested = 3;

/** Findings that the choice rests on, or that were weighed and not followed, each by the words of its level. */
export function Points({
  decision,
  proposal,
  names,
  isReady,
  onChange,
  field,
  title,
  note,
  options,
}: PointsProps) {
  const { criteria } = decision.base.reliedOn;
  const factors = criteria.flatMap((criterion) => criterion.factors);
  const model = useMemo(() => toDecisionModel(decision), [decision]);
  const pointOf = (provider: string, factor: FactorId, reason: string): Point => {
    // What the committee agreed on is how it reads the finding; digits stay those of the evidence.
    const agreed = decision.agreed.find(
      (one) => one.provider === provider && one.factor === factor,
    );
    const held = model.providers.find(({ slug }) => slug === provider)?.levels[factor];
    const levels = agreed === undefined ? held : { low: agreed.level, high: agreed.level };
    const level = levels?.low ?? 0;
    const words = sayLevels(
      factors.find(({ id }) => id === factor),
      levels,
    );
    return { provider, factor, level, words, note: reason };
  };
  const first = proposal.primary ?? options[0]?.value ?? '';
  const put = (points: Point[]): void =>
    onChange(field === 'deciding' ? { deciding: points } : { other: points });
  /** From where the evidence stands; the committee says why each counts, and drops what does not. */
  const suggest = (): void => {
    const { standingOf, ranked } = assessDecision(decision);
    const standing = standingOf(first);
    const parts =
      field === 'deciding'
        ? listProvenLeads(
            standing,
            ranked.filter(({ slug }) => slug !== first),
          )
        : listUnproven(standing);
    put(
      parts
        .slice(0, mostSuggested)
        .flatMap(({ factor }) => factors.filter(({ id }) => id === factor))
        .map(({ id }) => pointOf(first, id, '')),
    );
  };
  return (
    <section id={field} aria-labelledby={`${field}-title`}>
      <h3 id={`${field}-title`} tabIndex={-1} className="text-h3">
        {title}
      </h3>
      <p className="mb-2 text-dense text-ink2">{note}</p>
      {proposal[field].length === 0 && proposal.primary !== null && (
        <Button className="mb-2" disabled={!isReady} onClick={suggest}>
          {field === 'deciding'
            ? `Take the three in which ${names.provider(proposal.primary)} is proven furthest ahead`
            : `Take the three in which ${names.provider(proposal.primary)} is proven least`}
        </Button>
      )}
      <ListField
        label={title}
        noun={field === 'deciding' ? 'deciding point' : 'other point'}
        addText={field === 'deciding' ? 'Add a deciding point' : 'Add another point'}
        items={proposal[field]}
        make={() => pointOf(first, factors[0]?.id ?? 'liquidity.venues', '')}
        onChange={put}
      >
        {(point, change, place) => (
          <div className="flex flex-col gap-2">
            <div className="grid gap-2 md:grid-cols-2">
              <SelectField
                label={`Provider of ${place}`}
                hidesLabel
                value={point.provider}
                options={options}
                onChange={(slug) => {
                  if (slug !== '') change(pointOf(slug, point.factor, point.note));
                }}
              />
              <SelectField
                label={`Finding of ${place}`}
                hidesLabel
                value={point.factor}
                options={factors.map(({ id, name }) => ({ value: id, label: name }))}
                onChange={(factor) => {
                  if (factor !== '') change(pointOf(point.provider, factor, point.note));
                }}
              />
            </div>
            <p className="text-dense text-ink2">
              Level {point.level}: {point.words}
            </p>
            <TextField
              label={`Why ${place} counts`}
              hidesLabel
              placeholder="Why it counts"
              value={point.note}
              onChange={(text) => change({ ...point, note: text })}
              most={mostNoteLetters}
            />
          </div>
        )}
      </ListField>
    </section>
  );
}
