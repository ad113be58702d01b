import { useRanking } from '@/components/ranking/ranking-context';
import { RangeField } from '@/components/ui/range-field';

/** How much of what is left open counts. It moves the needle, never the evidence. */
export function DoubtField() {
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
