import { useRanking } from '@/components/ranking/ranking-context';
import { buttonClass } from '@/components/ui/button';
import { mandateSummary } from '@/lib/ranking/mandate-summary';
import { mandatePanelId } from './mandate-panel';

/** The mandate in two lines, where its panel is closed. */
export function MandateBar() {
  const { params, publishedWeights } = useRanking();
  const { asks, settings } = mandateSummary(params.mandate, publishedWeights);
  return (
    <div className="no-print flex items-center gap-4 rounded-panel border border-edge ground-surface px-3 py-2.5 lg:hidden">
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
