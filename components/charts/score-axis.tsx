const ticks = [0, 25, 50, 75, 100];

export type ScoreAxisProps = { steps?: readonly number[]; unit?: string };

/** The axis of a column of bars; it stands in the table's head, or under a single bar. */
export function ScoreAxis({ steps = ticks, unit = '' }: ScoreAxisProps) {
  return (
    <svg aria-hidden="true" width="100%" height="17" className="block fill-ink3 text-axis">
      {steps.map((at) => (
        <text
          key={at}
          x={`${at}%`}
          y="13"
          textAnchor={at === 0 ? 'start' : at === 100 ? 'end' : 'middle'}
        >
          {`${at}${unit}`}
        </text>
      ))}
    </svg>
  );
}
