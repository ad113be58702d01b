import clsx from 'clsx';
import { type FocusEvent, useEffect, useMemo, useRef } from 'react';
import { useRanking } from '@/components/link/link-context';
import { StateLink } from '@/components/link/state-link';
import { buttonClass } from '@/components/ui/button';
import { Glyph } from '@/components/ui/glyph';
import type { AssessmentModel } from '@/lib/assessment/model';
import { formatDate, formatHash, formatList, formatWeight } from '@/lib/format';
import { mandateSummary } from '@/lib/words/mandate-summary';
import { countGroups } from '@/lib/ranking/requirement-counts';
import { criterionIds } from '@/lib/rubric/ids';
import { normaliseWeights } from '@/lib/scoring';
import { resetMandate } from '@/lib/url/change-params';
import { MandateForm, type MandateFormProps } from './mandate-form';

const mandatePanelId = 'mandate';

/**
 * The mandate: beside the table on wide screens, else a drawer. The drawer is a popover, which opens
 * and closes without a script and leaves the table in sight; on a phone it fills the screen.
 */
export function MandatePanel({
  model,
  isDrawer = false,
}: MandateFormProps & {
  /** A drawer on wide screens, too. */
  isDrawer?: boolean;
}) {
  const { params, publishedWeights } = useRanking();
  const panel = useRef<HTMLElement>(null);

  useEffect(() => {
    const wide = window.matchMedia('(width >= 75rem)');
    const close = (): void => panel.current?.hidePopover();
    wide.addEventListener('change', close);
    return () => wide.removeEventListener('change', close);
  }, []);

  /** A drawer that stayed open would lie over what is focused next. */
  const closeBehind = ({ relatedTarget, currentTarget }: FocusEvent<HTMLElement>): void => {
    if (relatedTarget instanceof Node && !currentTarget.contains(relatedTarget)) {
      currentTarget.hidePopover();
    }
  };

  return (
    <aside
      ref={panel}
      id={mandatePanelId}
      popover="auto"
      aria-labelledby="mandate-title"
      onBlur={closeBehind}
      className={clsx(
        'no-print m-0 h-dvh max-h-none w-full max-w-none overflow-y-auto overscroll-contain border-line2 ground-surface p-0 text-ink md:w-90 md:border-e',
        !isDrawer &&
          'lg:static lg:block lg:h-auto lg:w-auto lg:overflow-visible lg:rounded-panel lg:border',
      )}
    >
      <div className="flex items-center gap-4 border-b border-line px-4 py-2 max-lg:sticky max-lg:top-0 max-lg:z-10 max-lg:ground-surface">
        <h2 id="mandate-title" className="grow font-serif text-[1.0625rem] font-semibold">
          Your mandate
        </h2>
        <StateLink
          to={resetMandate(params, publishedWeights)}
          className="flex target items-center text-dense"
        >
          Start again
        </StateLink>
        <button
          type="button"
          popoverTarget={mandatePanelId}
          popoverTargetAction="hide"
          className={buttonClass('quiet', isDrawer ? '' : 'lg:hidden')}
        >
          <Glyph name="cross" />
          Close
        </button>
      </div>
      <MandateForm model={model} />
      <div
        className={clsx(
          'sticky bottom-0 border-t border-line2 ground-surface p-4',
          !isDrawer && 'lg:hidden',
        )}
      >
        <button
          type="button"
          popoverTarget={mandatePanelId}
          popoverTargetAction="hide"
          className={buttonClass('main', 'w-full')}
        >
          <ShowWords model={model} />
        </button>
      </div>
    </aside>
  );
}

/** What closing the sheet leads to. */
function ShowWords({ model }: MandateFormProps) {
  const { requirements, evidence } = useRanking().params.mandate;
  const { meets, open } = useMemo(
    () => countGroups(model, requirements, evidence),
    [model, requirements, evidence],
  );
  const words =
    requirements.length === 0
      ? `Show all ${meets}`
      : meets > 0
        ? `Show ${meets} that ${meets === 1 ? 'meets' : 'meet'} all`
        : open > 0
          ? `Show ${open} to ask first`
          : 'Show the ranking';
  return <span>{words}</span>;
}

/** The mandate in two lines, where its panel is closed. */
export function MandateBar({ isAlways = false }: { isAlways?: boolean }) {
  const { params, publishedWeights, factors } = useRanking();
  const { asks, settings } = mandateSummary(params.mandate, publishedWeights, factors);
  return (
    <div
      className={clsx(
        'no-print flex items-center gap-4 rounded-panel border border-edge ground-surface px-3 py-2.5',
        !isAlways && 'lg:hidden',
      )}
    >
      <p className="grow text-dense">
        <strong className="block">{asks}</strong>
        <span className="text-ink2">{settings}</span>
      </p>
      <button
        type="button"
        popoverTarget={mandatePanelId}
        className={buttonClass('main', 'shrink-0')}
      >
        <span>
          Edit<span className="max-md:sr-only"> mandate</span>
        </span>
      </button>
    </div>
  );
}

/** The mandate as text: on paper its controls are gone. */
export function MandatePrint({ model }: { model: Pick<AssessmentModel, 'criteria' | 'edition'> }) {
  const { params, publishedWeights, factors } = useRanking();
  const { asks, settings } = mandateSummary(params.mandate, publishedWeights, factors);
  const shares = normaliseWeights(params.mandate.weights, criterionIds);
  const weights = model.criteria.map(
    ({ id, name }) => `${name} ${formatWeight(shares[criterionIds.indexOf(id)] ?? 0)}`,
  );
  return (
    <p className="print-only text-dense">
      <strong>Mandate: {asks}</strong>
      <br />
      {settings}. {formatList(weights)}.
      <br />
      Edition {formatDate(model.edition.date)}, {formatHash(model.edition.hash)}
    </p>
  );
}
