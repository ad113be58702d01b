import { ScoreBar } from '@/components/charts/score-bar';
import { ScoreAxis } from '@/components/charts/marks';
import { formatScore } from '@/lib/format';
import type { WorkedExample } from '@/lib/method/build-worked-example';

/** Doubt moves the needle, never the evidence: the same bar three times. */
export function DoubtBars({ example: { provider, score, atDoubt } }: { example: WorkedExample }) {
  return (
    <figure className="max-w-[52rem]">
      <ul>
        {atDoubt.map(({ doubt, score: points }) => (
          <li
            key={doubt}
            className="grid grid-cols-[4.5rem_minmax(0,1fr)_3rem] items-center gap-4 py-1"
          >
            <span className="text-dense text-ink2">doubt {doubt}</span>
            <ScoreBar
              score={points}
              low={score.low}
              high={score.high}
              criteria={score.criteria}
              label={`${provider.name} at doubt ${doubt}`}
            />
            <span className="text-end font-semibold">{formatScore(points)}</span>
          </li>
        ))}
      </ul>
      <div className="grid grid-cols-[4.5rem_minmax(0,1fr)_3rem] gap-4">
        <span />
        <ScoreAxis />
      </div>
      <figcaption className="mt-1 text-dense text-ink2">
        {provider.name} at doubt {atDoubt.map(({ doubt }) => doubt).join(', ')}: the bar is the
        same, the needle moves from what is proven to what is possible.
      </figcaption>
    </figure>
  );
}
