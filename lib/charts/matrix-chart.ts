import type { AssessedProvider } from '@/lib/assessment/assessed-provider';
import type { ModelCriterion } from '@/lib/assessment/model';
import { formatLevel, formatScore, formatWeight } from '@/lib/format';
import { buildMatrixRow, type MatrixReading } from '@/lib/ranking/build-matrix';
import { sayRequirements } from '@/lib/ranking/ranking-groups';
import { type Chart, type Drawn, drawText, type Ink, type Shape, widthOf } from './chart';
import { type Charted, frameChart, margin } from './frame-chart';
import { drawGroupHead, drawRank, inkOf } from './score-chart';

const step = 42;
const at = { name: 74, score: 252, cells: 262 } as const;

type Column = { id: string; name: string; ink: Ink };

const listColumns = (criteria: readonly ModelCriterion[]): Column[] =>
  criteria.flatMap(({ id, factors }) =>
    factors.map((factor) => ({ id: factor.id, name: factor.name, ink: inkOf(id) })),
  );

/** All findings of all providers as levels, in the groups of a mandate, to be taken away. */
export function buildMatrixChart(charted: Charted): Chart {
  const { criteria } = charted.assessment.model;
  const width = at.cells + listColumns(criteria).length * step + margin;
  return frameChart(charted, {
    title: 'Levels of all findings, by provider and mandate',
    width,
    draw: (top) => drawMatrix(charted, width, top),
  });
}

function drawMatrix({ view, assessment }: Charted, width: number, top: number): Drawn {
  const { criteria } = assessment.model;
  const columns = listColumns(criteria);
  const head = drawHead(criteria, columns, assessment.ranked[0] ?? view.ruledOut[0], top);
  const shapes = [...head.shapes];
  let y = head.bottom;
  const rows = [
    ...view.groups.map((group) => ({
      title: group.head === null ? null : `${group.head.title} · ${group.head.count}`,
      note: group.head?.note ?? '',
      rows: group.rows,
    })),
    {
      title: `Ruled out · ${view.ruledOut.length}`,
      note: 'Their levels are evidence like the others’.',
      rows: view.ruledOut.filter(({ matchesSearch }) => matchesSearch),
    },
  ].filter((group) => group.rows.length > 0);
  const open = columns.map(() => 0);
  for (const group of rows) {
    if (group.title !== null) {
      const band = drawGroupHead(group.title, group.note, y, width);
      shapes.push(...band.shapes);
      y = band.bottom;
    }
    for (const provider of group.rows) {
      const { cells } = buildMatrixRow(provider, criteria);
      cells.forEach(({ low, high }, index) => {
        open[index] = (open[index] ?? 0) + (low < high ? 1 : 0);
      });
      const row = drawRow(provider, cells, columns, y, width);
      shapes.push(...row.shapes);
      y = row.bottom;
    }
  }
  const shown = rows.reduce((sum, group) => sum + group.rows.length, 0);
  return {
    shapes: [...shapes, ...drawFoot(open, shown, y), ...drawKey(y + 62)],
    bottom: y + 76,
  };
}

/** Criteria with their weights over their factors, which are read upwards. */
function drawHead(
  criteria: readonly ModelCriterion[],
  columns: readonly Column[],
  anybody: AssessedProvider | undefined,
  top: number,
): Drawn {
  const bottom =
    top + 26 + Math.ceil(Math.max(...columns.map(({ name }) => widthOf(name, 10.5)))) + 6;
  let index = 0;
  const bands = criteria.flatMap(({ id, name, factors }): Shape[] => {
    const x = at.cells + index * step;
    const weight = anybody?.criteria.find((one) => one.id === id)?.weight ?? 0;
    index += factors.length;
    return [
      {
        kind: 'box',
        x: x + 2,
        y: top + 6,
        width: factors.length * step - 4,
        height: 3,
        ink: inkOf(id),
      },
      { kind: 'text', x: x + 2, y: top, text: name, size: 12, face: 'strong' },
      {
        ...{ kind: 'text', x: x + factors.length * step - 2, y: top, text: formatWeight(weight) },
        ...{ size: 11, ink: 'ink2', anchor: 'end' },
      },
    ];
  });
  return {
    shapes: [
      ...bands,
      ...columns.map(({ name }, place): Shape => ({
        ...{ kind: 'text', x: at.cells + place * step + step / 2 + 4, y: bottom - 6, text: name },
        ...{ size: 11.5, upright: true },
      })),
    ],
    bottom,
  };
}

function drawRow(
  provider: AssessedProvider,
  cells: readonly MatrixReading[],
  columns: readonly Column[],
  y: number,
  width: number,
): Drawn {
  const name = drawText(
    { x: at.name, y: y + 20, text: provider.shortName, size: 14, face: 'strong' },
    at.score - at.name - 40,
    16,
  );
  const asked =
    provider.gates.length === 0 || provider.place === 'none' ? '' : sayRequirements(provider.gates);
  const under = drawText(
    { x: at.name, y: name.bottom + 15, text: asked, size: 11, ink: 'ink2' },
    at.score - at.name,
    13,
  );
  const bottom = Math.max(y + 46, under.bottom + 10);
  return {
    shapes: [
      ...drawRank(provider, y),
      ...name.shapes,
      ...under.shapes,
      {
        ...{ kind: 'text', x: at.score, y: y + 20, text: formatScore(provider.score), size: 13 },
        anchor: 'end',
      },
      ...cells.flatMap((cell, index) =>
        drawCell(cell, columns[index]?.ink ?? 'ink', at.cells + index * step, y),
      ),
      { kind: 'box', x: margin, y: bottom - 1, width: width - 2 * margin, height: 1, ink: 'line' },
    ],
    bottom,
  };
}

/** Four bars of a level and the level in figures; a frame where a requirement hangs on it. */
function drawCell(
  { low, high, isBlank, isAsked }: MatrixReading,
  ink: Ink,
  x: number,
  y: number,
): Shape[] {
  const frame = { kind: 'box', x: x + 2, y: y + 3, width: step - 4, height: 39 } as const;
  return [
    ...(isBlank ? [{ ...frame, ink: 'line2', look: 'hatched' } as const] : []),
    ...(isAsked ? [{ ...frame, ink: 'ink', look: 'frame' } as const] : []),
    ...[1, 2, 3, 4].map((level): Shape => {
      const left = { kind: 'box', x: x + step / 2 - 16.25 + (level - 1) * 8.5, width: 7 } as const;
      if (level <= low) return { ...left, y: y + 9, height: 12, ink };
      if (level <= high) return { ...left, y: y + 12, height: 6, ink, look: 'hatched' };
      return { ...left, y: y + 14.5, height: 1, ink: 'line2' };
    }),
    {
      ...{ kind: 'text', x: x + step / 2, y: y + 36, text: formatLevel({ low, high }), size: 11.5 },
      anchor: 'middle',
    },
  ];
}

function drawFoot(open: readonly number[], shown: number, y: number): Shape[] {
  const text = { kind: 'text', y: y + 18, size: 11.5, ink: 'ink2' } as const;
  return [
    { ...text, x: at.name, text: `Open, of ${shown}` },
    ...open.map((count, index): Shape => ({
      ...text,
      x: at.cells + index * step + step / 2,
      text: String(count),
      anchor: 'middle',
    })),
  ];
}

function drawKey(y: number): Shape[] {
  const signs: readonly { cell: Omit<MatrixReading, 'factor'>; text: string }[] = [
    { cell: { low: 3, high: 3, isBlank: false, isAsked: false }, text: '3, settled' },
    { cell: { low: 2, high: 4, isBlank: false, isAsked: false }, text: '2 proven, 2 open' },
    { cell: { low: 0, high: 4, isBlank: true, isAsked: false }, text: 'little or nothing found' },
    { cell: { low: 1, high: 4, isBlank: false, isAsked: true }, text: 'open requirement' },
  ];
  let x: number = margin;
  return signs.flatMap(({ cell, text }): Shape[] => {
    const drawn: Shape[] = [
      ...drawCell({ ...cell, factor: 'security.offline' }, 'ink', x, y - 27),
      { kind: 'text', x: x + step + 6, y, text, size: 11.5, ink: 'ink2' },
    ];
    x += step + 6 + widthOf(text, 11.5) + 20;
    return drawn;
  });
}
