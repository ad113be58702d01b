import { useRanking } from '@/components/ranking/ranking-context';
import { RangeField } from '@/components/ui/range-field';
import { formatWeight } from '@/lib/format';

/** How far weights may lie from those that were set, draw by draw. It moves chances, never a score. */
export function SpreadField() {
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
