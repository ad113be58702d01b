import { regionTitles } from '@/components/evidence/region-chips';
import { useRanking } from '@/components/link/link-context';
import { CheckField, ToggleField } from '@/components/ui/toggle';
import type { RequirementCount } from '@/lib/ranking/requirement-counts';
import { getRequirement, regionCodes, switchIds } from '@/lib/requirements';
import { regionIds } from '@/lib/rubric/ids';
import { withRequirement } from '@/lib/url/change-params';

/** Regions that must be served; several mean all of them. */
export function RegionToggles() {
  const { params, choose } = useRanking();
  return (
    <fieldset>
      <legend className="text-dense font-semibold">Must serve clients in</legend>
      <div className="mt-2 grid grid-cols-4 gap-2">
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

type RequirementChecksProps = { counts: readonly RequirementCount[] };

const columns = 'grid grid-cols-[1fr_1.75rem_2rem_1.5rem] items-center text-end';

/** Requirements beside regions, each with what it would do to the ten. */
export function RequirementChecks({ counts }: RequirementChecksProps) {
  const { params, choose } = useRanking();
  return (
    <fieldset>
      <legend className="float-start text-dense font-semibold">Must have</legend>
      <div aria-hidden="true" className={`${columns} min-h-5 text-axis tracking-tight text-ink3`}>
        <span />
        <span>meet</span>
        <span>open</span>
        <span>out</span>
      </div>
      <ul className="clear-both mt-1">
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
                <Figure value={count.pass} strong />
                <Figure value={count.open} />
                <Figure value={count.out} />
              </li>
            )
          );
        })}
      </ul>
      <p className="mt-2 text-caption text-ink2">
        “Open” stands below those that meet all, as a question. Requirements never change a score.
      </p>
    </fieldset>
  );
}

/** The same is in the name of the box, for those who do not see columns. */
function Figure({ value, strong = false }: { value: number; strong?: boolean }) {
  return (
    <span
      aria-hidden="true"
      className={strong ? 'text-caption font-semibold' : 'text-caption text-ink2'}
    >
      {value}
    </span>
  );
}
