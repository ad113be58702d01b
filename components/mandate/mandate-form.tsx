import { useState } from 'react';
import { useRanking } from '@/components/link/link-context';
import { CarriedFields } from '@/components/link/state-link';
import { Button } from '@/components/ui/button';
import { CopyLinkButton } from '@/components/ui/copy-button';
import { Glyph } from '@/components/ui/glyph';
import { PanelSection } from '@/components/ui/panel';
import { RangeField } from '@/components/ui/range-field';
import type { AssessmentModel } from '@/lib/assessment/model';
import { formatWeight } from '@/lib/format';
import type { RequirementCount } from '@/lib/ranking/requirement-counts';
import { switchIds } from '@/lib/requirements';
import type { RankingParams } from '@/lib/url/mandate';
import { type KnownValues, parseRankingParams } from '@/lib/url/mandate-params';
import { type RankingParameter, toRankingQuery } from '@/lib/url/ranking-query';
import { searchTextLength, toSearchText } from '@/lib/url/search-text';
import { RegionToggles, RequirementChecks } from './requirement-fields';
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

/** Narrows what is shown while one types; it changes no rank. */
function SearchField() {
  const { params, adjust } = useRanking();
  /** As typed: the link holds the text without the space one has just entered. */
  const [typed, setTyped] = useState('');
  const text = toSearchText(typed) === params.q ? typed : params.q;
  return (
    <label className="relative block">
      <span className="sr-only">Find a provider</span>
      <Glyph
        name="search"
        className="absolute top-1/2 left-3 size-3.5 -translate-y-1/2 text-ink3"
      />
      <input
        type="search"
        name="q"
        value={text}
        maxLength={searchTextLength}
        placeholder="Find a provider"
        onChange={(event) => {
          setTyped(event.target.value);
          adjust({ ...params, q: toSearchText(event.target.value) });
        }}
        className="min-h-11 w-full rounded-control border border-edge bg-surface ps-9 pe-2 text-dense md:min-h-8"
      />
    </label>
  );
}

/** How much of what is left open counts. It moves the needle, never the evidence. */
function DoubtField() {
  const { params, adjust } = useRanking();
  return (
    <>
      <RangeField
        label="Benefit of the doubt"
        name="doubt"
        layout="block"
        bounded
        value={params.mandate.doubt}
        onValue={(doubt) => adjust({ ...params, mandate: { ...params.mandate, doubt } })}
      />
      <p className="flex flex-wrap justify-between gap-x-1 text-axis text-ink3">
        <span>0 · only what is proven</span>
        <span>100 · everything open</span>
      </p>
    </>
  );
}

/** How far weights may lie from those that were set, draw by draw. It moves chances, never a score. */
function SpreadField() {
  const { params, adjust } = useRanking();
  const { spread } = params.mandate;
  return (
    <>
      <RangeField
        label="Weight spread in draws"
        name="spread"
        layout="block"
        bounded
        value={spread}
        lead={<span aria-hidden="true">±</span>}
        after="%"
        onValue={(value) => adjust({ ...params, mandate: { ...params.mandate, spread: value } })}
      />
      <p className="text-caption text-ink2">
        {spread === 0
          ? 'Every draw takes the weights as they are.'
          : `Every draw takes each weight up to ${formatWeight(spread / 100)} above or below.`}{' '}
        Chances change, scores never.
      </p>
    </>
  );
}

/** Copies the link of what is on the screen. */
function CopyLink() {
  const { params, toLink } = useRanking();
  return (
    <CopyLinkButton href={toLink(params)} className="w-full">
      Copy link to this view
    </CopyLinkButton>
  );
}
