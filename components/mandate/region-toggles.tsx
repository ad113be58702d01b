import { regionTitles } from '@/components/evidence/region-chips';
import { useRanking } from '@/components/ranking/ranking-context';
import { ToggleField } from '@/components/ui/toggle';
import { regionCodes } from '@/lib/requirements';
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
