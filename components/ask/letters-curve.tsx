import { useId } from 'react';
import { HatchPattern, percent } from '@/components/charts/marks';
import { Details } from '@/components/ui/disclosure';
import { Panel } from '@/components/ui/panel';
import { Ruled } from '@/components/ui/table';
import type { AskCurve, CurveStep } from '@/lib/ask/ask-letters';
import { formatChance, formatScore } from '@/lib/format';

type LettersCurveProps = {
  curve: AskCurve;
  /** Whom the chance is about: "among the nine not ruled out". */
  set: string;
  /** How much weights vary, in per cent. */
  spread: number;
};

/** What each letter buys: a chart, below 720 px a list, and the same figures as a table. */
export function LettersCurve({ curve, set, spread }: LettersCurveProps) {
  return (
    <Panel className="keep-together p-4">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <h2 className="text-h2">What each letter buys</h2>
        <p className="text-caption text-ink2">
          chance that the leader is the right one, in 100 simulations, {set}
        </p>
      </div>
      <Chart curve={curve} spread={spread} />
      <ol className="mt-3 flex flex-col gap-1 md:hidden print:hidden">
        {curve.steps.map((step) => (
          <li key={step.label} className="flex justify-between border-b border-line pb-1 text-body">
            <span>{step.provider === null ? 'Today' : step.label}</span>
            <strong>{formatChance(step.pRight)}</strong>
          </li>
        ))}
        <li className="text-dense text-ink2">{sayCeiling(curve, spread)}</li>
      </ol>
      <Details look="link" summary="As a table" className="mt-2">
        <CurveTable curve={curve} />
      </Details>
    </Panel>
  );
}

/** @example "Ceiling 96: the rest is your own weights, varied by ±25%. No letter settles that." */
function sayCeiling({ ceiling }: AskCurve, spread: number): string {
  const figure = `Ceiling ${formatChance(ceiling.pRight)}`;
  return ceiling.reason === null
    ? `${figure}: answers to everything would settle who leads.`
    : `${figure}: the rest is your own weights, varied by ±${spread}%. No letter settles that.`;
}

const height = 250;
const plot = { top: 10, bottom: 36 };

function Chart({ curve, spread }: Omit<LettersCurveProps, 'set'>) {
  const id = useId();
  const { steps, points, ceiling } = curve;
  const last = steps.at(-1)?.answered ?? 0;
  const reach = Math.max(1, last * 1.08);
  const lowest = Math.min(...steps.map(({ pRight }) => pRight), points[0]?.pRight ?? 1);
  const floor = Math.max(0, Math.floor((lowest * 100 - 1) / 5) * 5);
  const gap = 100 - floor > 40 ? 20 : 100 - floor > 20 ? 10 : 5;
  const ticks = listTicks(floor, gap);
  const x = (answered: number): number => (100 * answered) / reach;
  const y = (share: number): number => (100 * (100 - share * 100)) / (100 - floor);
  const inner = height - plot.top - plot.bottom;
  const yPx = (share: number): number => plot.top + (inner * y(share)) / 100;
  const shown = points.filter(({ answered }) => answered <= reach);
  return (
    <figure className="mt-3 hidden ps-7 pe-2 md:block print:block">
      <svg
        role="img"
        aria-label={describe(curve, spread)}
        width="100%"
        height={height}
        overflow="visible"
        className="block text-axis"
      >
        <defs>
          <HatchPattern id={id} criterion="none" />
        </defs>
        <rect
          x="0"
          y={plot.top}
          width="100%"
          height={Math.max(0, yPx(ceiling.pRight) - plot.top)}
          fill={`url(#${id})`}
          className="mark-hatch opacity-40"
        />
        {ticks.map((tick) => (
          <g key={tick}>
            <rect className="mark-grid" x="0" y={yPx(tick / 100)} width="100%" height="1" />
            <text x="-8" y={yPx(tick / 100) + 4} textAnchor="end" className="fill-ink3">
              {tick}
            </text>
          </g>
        ))}
        <svg
          y={plot.top}
          height={inner}
          width="100%"
          viewBox="0 0 100 100"
          preserveAspectRatio="none"
          overflow="visible"
          className="fill-none"
        >
          <line
            x1="0"
            x2="100"
            y1={y(ceiling.pRight)}
            y2={y(ceiling.pRight)}
            className="stroke-ink"
            strokeDasharray="5 4"
            vectorEffect="non-scaling-stroke"
          />
          <polyline
            points={shown.map((one) => `${x(one.answered)},${y(one.pRight)}`).join(' ')}
            className="stroke-ink3"
            strokeDasharray="1.5 3"
            strokeWidth="1.5"
            vectorEffect="non-scaling-stroke"
          />
          <path
            d={stepPath(steps, x, y)}
            className="stroke-act"
            strokeWidth="2.5"
            vectorEffect="non-scaling-stroke"
          />
        </svg>
        {steps.map((step, index) => (
          <g key={step.label}>
            <circle
              cx={percent(x(step.answered))}
              cy={yPx(step.pRight)}
              r="4"
              strokeWidth="2"
              className="fill-surface stroke-act"
            />
            <text
              x={percent(x(step.answered))}
              y={height - 18}
              textAnchor={index === 0 ? 'start' : 'middle'}
              className="fill-ink2"
            >
              {step.answered}
            </text>
            <StepLabel
              step={step}
              isLast={index === steps.length - 1}
              place={percent(x(step.answered))}
              top={yPx(step.pRight)}
            />
          </g>
        ))}
        <text x="100%" y={height - 2} textAnchor="end" className="fill-ink2">
          open points answered
        </text>
        <text
          x="8"
          y={plot.top + 13}
          className="fill-ink stroke-surface stroke-[4px] [paint-order:stroke]"
        >
          {sayCeiling(curve, spread)}
        </text>
      </svg>
      <figcaption className="mt-1 flex flex-wrap gap-x-6 text-caption text-ink2">
        <span>
          <span
            aria-hidden="true"
            className="me-2 inline-block w-5 border-t-[2.5px] border-act align-middle"
          />
          letter by letter
        </span>
        <span>
          <span
            aria-hidden="true"
            className="me-2 inline-block w-5 border-t-2 border-dotted border-ink3 align-middle"
          />
          question by question, best order
        </span>
      </figcaption>
    </figure>
  );
}

type StepLabelProps = { step: CurveStep; isLast: boolean; place: string; top: number };

function StepLabel({ step: { provider, label, pRight }, isLast, place, top }: StepLabelProps) {
  return (
    <text
      x={place}
      y={top + 20 > height - plot.bottom ? top - 9 : top + 20}
      dx={isLast ? 0 : 8}
      textAnchor={isLast ? 'middle' : 'start'}
      className="fill-ink stroke-surface stroke-[4px] font-semibold [paint-order:stroke]"
    >
      {formatChance(pRight)} {provider === null ? label : `+ ${label}`}
    </text>
  );
}

function listTicks(floor: number, gap: number): number[] {
  const first = Math.ceil(floor / gap) * gap;
  return Array.from({ length: Math.floor((100 - first) / gap) + 1 }, (_, k) => first + k * gap);
}

/** Along to the letter's last answer, then up to what it buys. */
function stepPath(
  steps: readonly CurveStep[],
  x: (answered: number) => number,
  y: (share: number) => number,
): string {
  const [first, ...rest] = steps;
  if (first === undefined) return '';
  const start = `M${x(first.answered)} ${y(first.pRight)}`;
  return `${start}${rest.map((step) => `H${x(step.answered)}V${y(step.pRight)}`).join('')}H100`;
}

const describe = (curve: AskCurve, spread: number): string =>
  `${curve.steps
    .map(({ provider, label, answered, pRight }) =>
      provider === null
        ? `Today ${formatChance(pRight)} in 100`
        : `with ${label} ${formatChance(pRight)} after ${answered} answers`,
    )
    .join(', ')}. ${sayCeiling(curve, spread)}`;

function CurveTable({ curve: { steps } }: { curve: AskCurve }) {
  return (
    <Ruled.Table caption="What each letter buys">
      <Ruled.Head>
        <Ruled.ColumnHead>Letters answered</Ruled.ColumnHead>
        <Ruled.ColumnHead numeric>Open points</Ruled.ColumnHead>
        <Ruled.ColumnHead numeric>Right, in 100</Ruled.ColumnHead>
        <Ruled.ColumnHead numeric>Expected loss</Ruled.ColumnHead>
      </Ruled.Head>
      <Ruled.Body>
        {steps.map(({ provider, label, answered, pRight, expectedLoss }) => (
          <Ruled.Row key={label}>
            <Ruled.RowHead>{provider === null ? 'None yet' : `and ${label}`}</Ruled.RowHead>
            <Ruled.Cell numeric>{answered}</Ruled.Cell>
            <Ruled.Cell numeric>{formatChance(pRight)}</Ruled.Cell>
            <Ruled.Cell numeric>{formatScore(expectedLoss)}</Ruled.Cell>
          </Ruled.Row>
        ))}
      </Ruled.Body>
    </Ruled.Table>
  );
}
