import { type ReactNode, useMemo, useState } from 'react';
import { useRanking } from '@/components/link/link-context';
import { StateLink } from '@/components/link/state-link';
import { buttonClass } from '@/components/ui/button';
import { Details } from '@/components/ui/disclosure';
import { Glyph } from '@/components/ui/glyph';
import { CheckField, ToggleField } from '@/components/ui/toggle';
import { useFocusHandover } from '@/components/ui/use-focus-handover';
import { type AssessmentModel, getLevel } from '@/lib/assessment/model';
import {
  countRequirements,
  type RequirementCount,
  underStrictness,
} from '@/lib/ranking/requirement-counts';
import {
  getRequirement,
  regionCodes,
  regionNames,
  regionOf,
  regionTitles,
  type RequirementId,
  switchIds,
} from '@/lib/requirements';
import { regionIds } from '@/lib/rubric/ids';
import { withRequirement } from '@/lib/url/change-params';
import { RequirementBuilder } from './requirement-builder';

const titleId = 'requirements-title';

/** What is required: each with what it comes to, those to tick, and one to put together. */
export function RequirementFields({ model }: { model: AssessmentModel }) {
  const { params } = useRanking();
  const { requirements, evidence } = params.mandate;
  const counts = useMemo(
    () => countRequirements(underStrictness(model, evidence), requirements),
    [model, evidence, requirements],
  );
  /** Open for whoever starts; after that it is the reader's own. */
  const [startsOpen] = useState(requirements.length === 0);
  const chosen = counts.filter(({ required }) => required);
  return (
    <>
      <h3 id={titleId} tabIndex={-1} className="text-dense font-semibold">
        Requirements{' '}
        <span className="font-normal text-ink2">
          {chosen.length === 0 ? 'none chosen' : `${chosen.length} chosen`}
        </span>
      </h3>
      {chosen.length > 0 && (
        <ul aria-label="Chosen requirements" className="pt-1">
          {chosen.map((count) => (
            <ChosenRequirement key={count.gate} count={count} model={model} />
          ))}
        </ul>
      )}
      <Details
        open={startsOpen}
        look="link"
        summary="Regions and conditions to tick"
        className="[&>summary]:p-0"
      >
        <div className="flex flex-col gap-2 pt-1 pb-1">
          <RegionToggles />
          <RequirementChecks counts={counts} />
        </div>
      </Details>
      <RequirementBuilder model={model} />
    </>
  );
}

type ChosenRequirementProps = { count: RequirementCount; model: AssessmentModel };

function ChosenRequirement({ count, model }: ChosenRequirementProps) {
  const { params } = useRanking();
  const leaving = useFocusHandover<HTMLAnchorElement>({
    group: 'chosen-requirements',
    heading: titleId,
  });
  const { gate, name, pass, open, out } = count;
  const meaning = describeRequirement(gate, model);
  return (
    <li className="flex items-start gap-2 border-b border-line py-1.5">
      <div className="grow text-caption text-ink2">
        <p className="text-dense font-semibold text-ink">{name}</p>
        {meaning && <p>{meaning}</p>}
        <p>
          {pass} meet · {open} open · {out} out
        </p>
      </div>
      <StateLink
        {...leaving}
        to={withRequirement(params, gate, false)}
        aria-label={`Remove the requirement ${name}`}
        className={buttonClass('quiet', 'size-11 shrink-0 px-0! md:size-7 md:min-h-7!')}
      >
        <Glyph name="cross" className="size-2.5" />
      </StateLink>
    </li>
  );
}

/** What a requirement means, where its name does not say it. */
function describeRequirement(id: RequirementId, model: AssessmentModel): string | null {
  const region = regionOf(id);
  if (region !== null) return `Serves clients in ${regionNames[region]}`;
  const { finding } = getRequirement(id);
  if (finding === null) return null;
  const { factor, words } = getLevel(model, finding.factor, finding.bar);
  return id.startsWith('need:') ? words : `${factor.name} at least ${finding.bar}`;
}

/** Regions that must be served; several mean all of them. */
function RegionToggles() {
  const { params, choose } = useRanking();
  return (
    <fieldset>
      <legend className="text-caption text-ink2">Must serve clients in</legend>
      <div className="mt-1 grid grid-cols-4 gap-1.5">
        {regionIds.map((id) => (
          <ToggleField
            key={id}
            name="region"
            value={id}
            checked={params.mandate.requirements.includes(`region:${id}`)}
            onChange={(event) =>
              choose(withRequirement(params, `region:${id}`, event.target.checked))
            }
            label={
              <span>
                {regionCodes[id]}
                <span className="sr-only">, {regionTitles[id]}</span>
              </span>
            }
          />
        ))}
      </div>
    </fieldset>
  );
}

const columns = 'grid grid-cols-[1fr_1.75rem_2rem_1.5rem] items-center text-end';

/** Requirements beside regions, each with what it would do to the ten. */
function RequirementChecks({ counts }: { counts: readonly RequirementCount[] }) {
  const { params, choose } = useRanking();
  return (
    <fieldset>
      <legend className="float-start text-caption text-ink2">Must have</legend>
      <div aria-hidden="true" className={`${columns} min-h-5 text-axis tracking-tight text-ink3`}>
        <span />
        <span>meet</span>
        <span>open</span>
        <span>out</span>
      </div>
      <ul className="clear-both">
        {switchIds.map((id) => {
          const count = counts.find(({ gate }) => gate === id);
          return (
            count && (
              <li key={id} className={columns}>
                <CheckField
                  name={id}
                  value={getRequirement(id).value}
                  checked={params.mandate.requirements.includes(id)}
                  onChange={(event) => choose(withRequirement(params, id, event.target.checked))}
                  className="text-start"
                  label={
                    <span>
                      {count.name}
                      <span className="sr-only">
                        : {count.pass} meet it, {count.open} open, {count.out} out
                      </span>
                    </span>
                  }
                />
                <Figure strong>{count.pass}</Figure>
                <Figure>{count.open}</Figure>
                <Figure>{count.out}</Figure>
              </li>
            )
          );
        })}
      </ul>
    </fieldset>
  );
}

/** The same is in the name of the box, for those who do not see columns. */
function Figure({ children, strong = false }: { children: ReactNode; strong?: boolean }) {
  return (
    <span
      aria-hidden="true"
      className={strong ? 'text-caption font-semibold' : 'text-caption text-ink2'}
    >
      {children}
    </span>
  );
}
