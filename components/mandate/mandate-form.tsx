import { useRanking } from '@/components/link/link-context';
import { CarriedFields } from '@/components/link/state-link';
import { Button } from '@/components/ui/button';
import { CopyLinkButton } from '@/components/ui/copy-button';
import { TermHelp } from '@/components/glossary/term';
import { PanelSection } from '@/components/ui/panel';
import { RangeField } from '@/components/ui/range-field';
import type { AssessmentModel } from '@/lib/assessment/model';
import { switchIds } from '@/lib/requirements';
import type { RankingParams } from '@/lib/url/mandate';
import { type KnownValues, parseRankingParams } from '@/lib/url/mandate-params';
import { type RankingParameter, toRankingQuery } from '@/lib/url/ranking-query';
import { EvidenceFields } from './evidence-fields';
import { FactorWeights } from './factor-weights';
import { RequirementFields } from './requirement-fields';
import { WeightFields } from './weight-fields';

export const mandateFormId = 'mandate-form';

/** What the form has a control for; search and order stand elsewhere and belong to it by id. */
const controlled: readonly RankingParameter[] = [
  'region',
  ...switchIds,
  'weights',
  'factors',
  'doubt',
  'spread',
  'evidence',
  'q',
  'sort',
];

export type MandateFormProps = { model: AssessmentModel };

/**
 * A plain GET form, so that it works before and without a script. With one, every control acts at
 * once and sending the form has nothing left to do.
 */
export function MandateForm({ model }: MandateFormProps) {
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
      <PanelSection className="pt-2! pb-3!">
        <RequirementFields model={model} />
      </PanelSection>
      <PanelSection className="py-3!">
        <EvidenceFields model={model} />
      </PanelSection>
      <PanelSection className="py-3!">
        <WeightFields key={revision} criteria={model.criteria} />
        <FactorWeights key={`factors ${revision}`} criteria={model.criteria} />
      </PanelSection>
      <PanelSection className="py-3!">
        <CreditField key={revision} />
        <SpreadField key={`spread ${revision}`} />
      </PanelSection>
      <PanelSection className="py-3!">
        <div className="hidden noscript:block">
          <Button type="submit" look="main" className="w-full">
            Apply
          </Button>
        </div>
        <CopyLink edition={model.edition} />
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
  // Weights that cannot be used leave those that are: their fields say why.
  const used = { ...known, publishedWeights: params.mandate.weights };
  const entered = parseRankingParams(fields, used).params;
  const toQuery = (of: RankingParams): string => toRankingQuery(of, known.publishedWeights);
  return toQuery(entered) === toQuery(params) ? null : entered;
}

/** How much of what is left open counts. It moves the needle, never the evidence. */
function CreditField() {
  const { params, adjust } = useRanking();
  return (
    <>
      <RangeField
        label="Credit for unknowns"
        help={<TermHelp id="credit" />}
        name="doubt"
        layout="block"
        bounded
        value={params.mandate.doubt}
        after="%"
        onValue={(doubt) => adjust({ ...params, mandate: { ...params.mandate, doubt } })}
      />
      <p className="flex flex-wrap justify-between gap-x-1 text-axis text-ink3">
        <span>0: proven only</span>
        <span>100: all of it</span>
      </p>
    </>
  );
}

/** How far weights may lie from those that were set, simulation by simulation. It moves chances, never a score. */
function SpreadField() {
  const { params, adjust } = useRanking();
  return (
    <div className="pt-2">
      <RangeField
        label="Vary weights by"
        help={<TermHelp id="vary" />}
        name="spread"
        layout="number"
        bounded
        value={params.mandate.spread}
        lead={<span aria-hidden="true">±</span>}
        after="%"
        onValue={(spread) => adjust({ ...params, mandate: { ...params.mandate, spread } })}
      />
    </div>
  );
}

/** Copies the link of what is on the screen, as it is now or as it will be. */
function CopyLink({ edition }: { edition: AssessmentModel['edition'] }) {
  const { params, toLink } = useRanking();
  return (
    <div className="needs-script flex flex-wrap items-center justify-between gap-x-2 text-dense">
      <CopyLinkButton href={toLink({ ...params, edition: edition.id })} className="px-2!">
        Copy link, edition pinned
      </CopyLinkButton>
      <CopyLinkButton href={toLink({ ...params, edition: null })} look="link" glyph={null}>
        newest
      </CopyLinkButton>
    </div>
  );
}
