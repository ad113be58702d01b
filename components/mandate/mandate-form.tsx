import { Button } from '@/components/ui/button';
import { PanelSection } from '@/components/ui/panel';
import type { AssessmentModel } from '@/lib/assessment/model';
import type { RequirementCount } from '@/lib/ranking/requirement-counts';
import { switchIds } from '@/lib/requirements';
import type { RankingParams } from '@/lib/url/mandate';
import { type KnownValues, parseRankingParams } from '@/lib/url/mandate-params';
import { type RankingParameter, toRankingQuery } from '@/lib/url/ranking-query';
import { useRanking } from '@/components/ranking/ranking-context';
import { CarriedFields } from './carried-fields';
import { CopyLink } from './copy-link';
import { DoubtField } from './doubt-field';
import { RegionToggles } from './region-toggles';
import { RequirementChecks } from './requirement-checks';
import { SearchField } from './search-field';
import { SpreadField } from './spread-field';
import { WeightFields } from './weight-fields';

export const mandateFormId = 'mandate-form';

/** What the form has a control for; `sort` stands in the table's head and belongs to it by id. */
const controlled: readonly RankingParameter[] = [
  'region',
  ...switchIds,
  'weights',
  'doubt',
  'spread',
  'q',
  'sort',
];

export type MandateFormProps = {
  criteria: AssessmentModel['criteria'];
  counts: readonly RequirementCount[];
};

/**
 * A plain GET form, so that it works before and without a script. With one, every control acts at
 * once and sending the form has nothing left to do.
 */
export function MandateForm({ criteria, counts }: MandateFormProps) {
  const { revision } = useRanking();
  return (
    <form
      id={mandateFormId}
      action="/"
      method="get"
      autoComplete="off"
      onSubmit={(event) => event.preventDefault()}
    >
      <CarriedFields except={controlled} />
      <PanelSection className="border-t-0! pt-0">
        <SearchField key={revision} />
      </PanelSection>
      <PanelSection>
        <RegionToggles />
      </PanelSection>
      <PanelSection>
        <RequirementChecks counts={counts} />
      </PanelSection>
      <PanelSection>
        <WeightFields key={revision} criteria={criteria} />
      </PanelSection>
      <PanelSection>
        <DoubtField key={revision} />
      </PanelSection>
      <PanelSection>
        <SpreadField key={revision} />
      </PanelSection>
      <PanelSection>
        <div className="hidden noscript:block">
          <Button type="submit" look="main" className="w-full">
            Apply
          </Button>
        </div>
        <CopyLink />
      </PanelSection>
    </form>
  );
}

/** What was entered into the form as it came, where that is another mandate than the page shows. */
export function readEarlyMandate(params: RankingParams, known: KnownValues): RankingParams | null {
  const form = document.getElementById(mandateFormId);
  if (!(form instanceof HTMLFormElement)) return null;
  const fields = new URLSearchParams();
  new FormData(form).forEach((value, name) => {
    if (typeof value === 'string') fields.append(name, value);
  });
  const entered = parseRankingParams(fields, known).params;
  const toQuery = (of: RankingParams): string => toRankingQuery(of, known.publishedWeights);
  return toQuery(entered) === toQuery(params) ? null : entered;
}
