import type { AssessedProvider } from '@/lib/assessment/assessed-provider';
import {
  capitalise,
  formatList,
  formatNth,
  formatNumber,
  formatOf100,
  formatRange,
  formatRank,
  formatRanks,
  formatScore,
} from '@/lib/format';
import { criterionWord } from '@/lib/words/criterion-word';
import { sayRequirements } from '@/lib/ranking/ranking-groups';
import { claimsChances } from '@/lib/words/set-words';
import { type Chart, type Drawn, drawText, type Ink, type Shape, widthOf } from './chart';
import { type Charted, frameChart, margin } from './frame-chart';

const width = 1080;
/** Where columns begin, and for figures where they end. */
const at = { rank: margin, name: 74, score: 372, bar: 396, chance: 884 } as const;
const nameWidth = 210;
const barWidth = 460;

/** The score bars of a ranking in its groups, to be taken away. */
export const buildScoreChart = (charted: Charted): Chart =>
  frameChart(charted, {
    title: 'Custodians ranked by mandate: score and range',
    width,
    draw: (top) => drawBars(charted, top),
  });

function drawBars({ view, assessment }: Charted, top: number): Drawn {
  const shapes: Shape[] = [...drawHeads(top)];
  let y = top + 10;
  const add = (drawn: Drawn): void => {
    shapes.push(...drawn.shapes);
    y = drawn.bottom;
  };
  for (const { head, rows } of view.groups) {
    if (head !== null) add(drawGroupHead(`${head.title} · ${head.count}`, head.note, y));
    for (const row of rows) add(drawRow(row, y));
  }
  const out = view.ruledOut.filter(({ matchesSearch }) => matchesSearch);
  if (out.length > 0) {
    const note = 'By the requirements, not by the score.';
    add(drawGroupHead(`Ruled out · ${view.ruledOut.length}`, note, y));
    for (const row of out) add(drawRow(row, y));
  }
  add(drawKey(assessment, y + 26));
  return { shapes, bottom: y };
}

function drawHeads(y: number): Shape[] {
  const head = { kind: 'text', y, size: 11, ink: 'ink3' } as const;
  return [
    { ...head, x: at.rank, text: 'Rank' },
    { ...head, x: at.name, text: 'Provider' },
    { ...head, x: at.score, text: 'Score, range', anchor: 'end' },
    ...[0, 25, 50, 75, 100].map((tick): Shape => ({
      ...head,
      x: at.bar + (tick / 100) * barWidth,
      text: String(tick),
      anchor: 'middle',
    })),
    { ...head, x: at.chance, text: 'Simulations' },
  ];
}

/** A band with the name of a group, and what it means. */
export function drawGroupHead(title: string, note: string, y: number, total = width): Drawn {
  const noteAt = margin + 8 + widthOf(title, 15) + 18;
  return {
    shapes: [
      { kind: 'box', x: margin, y, width: total - 2 * margin, height: 28, ink: 'sunken' },
      { kind: 'text', x: margin + 8, y: y + 19, text: title, size: 15, face: 'serif' },
      { kind: 'text', x: noteAt, y: y + 18.5, text: note, size: 11, ink: 'ink2' },
    ],
    bottom: y + 28,
  };
}

function drawRow(row: AssessedProvider, y: number): Drawn {
  const name = drawText(
    { x: at.name, y: y + 20, text: row.shortName, size: 14.5, face: 'strong' },
    nameWidth,
    17,
  );
  const under = drawText(
    { x: at.name, y: name.bottom + 16, text: sayAsked(row), size: 11.5, ink: 'ink2' },
    nameWidth,
    14,
  );
  const chances = sayPlace(row).map((text, index): Shape => ({
    ...{ kind: 'text', x: at.chance, y: y + 20 + index * 16, text, size: 12 },
    ink: index === 0 ? 'ink' : 'ink2',
    face: index === 0 ? 'strong' : 'sans',
  }));
  const bottom = Math.max(y + 48, under.bottom + 12);
  return {
    shapes: [
      ...drawRank(row, y),
      ...name.shapes,
      ...under.shapes,
      figure(formatScore(row.score), y + 20, 15),
      figure(formatRange(row.low, row.high), y + 36, 11.5),
      ...drawScoreBar(row, { x: at.bar, y: y + 11, width: barWidth }),
      ...chances,
      { kind: 'box', x: margin, y: bottom - 1, width: width - 2 * margin, height: 1, ink: 'line' },
    ],
    bottom,
  };
}

/** What of the mandate it has met, leaves open or fails. */
export function sayAsked(row: AssessedProvider): string {
  if (row.place === 'none') {
    return `Ruled out by ${formatList(row.failed.map(({ labelInSentence }) => labelInSentence))}`;
  }
  return row.gates.length > 0 ? sayRequirements(row.gates) : row.legalLine;
}

const figure = (text: string, y: number, size: number): Shape => ({
  ...{ kind: 'text', x: at.score, y, text, size, anchor: 'end' },
  face: size > 12 ? 'strong' : 'sans',
  ink: size > 12 ? 'ink' : 'ink2',
});

/** A rank among those shown to meet all; a dashed box holds the one that an open provider would have. */
export function drawRank(row: AssessedProvider, y: number): Shape[] {
  const text = { kind: 'text', x: at.rank + 14, y: y + 21, size: 16, face: 'serif' } as const;
  if (row.place === 'none') return [{ ...text, text: '–', ink: 'ink3', anchor: 'middle' }];
  if (row.place === 'ranked') {
    return [{ ...text, text: formatRank(row.rank, row.tied), anchor: 'middle' }];
  }
  return [
    { kind: 'box', x: at.rank, y: y + 4, width: 28, height: 24, ink: 'ink3', look: 'dashed' },
    { ...text, text: String(row.wouldRank), anchor: 'middle' },
  ];
}

/** "First in 87 of 100" and "likely 1–2"; "Would rank 3rd" and "leads in 9 of 100"; "Not ranked" */
export function sayPlace(row: AssessedProvider): string[] {
  if (row.place === 'none') return ['Not ranked'];
  if (!claimsChances(row) || row.chances === null) {
    return [row.place === 'apart' ? `Would rank ${formatNth(row.wouldRank)}` : 'The only one'];
  }
  const { pFirst, likelyBest, likelyWorst } = row.chances;
  if (row.place === 'apart') {
    const leads = pFirst === 0 ? 'never leads' : `leads in ${formatOf100(pFirst)}`;
    return [`Would rank ${formatNth(row.wouldRank)}`, leads];
  }
  return [
    pFirst === 0 ? 'Never first' : `First in ${formatOf100(pFirst)}`,
    `likely ${formatRanks(likelyBest, likelyWorst)}`,
  ];
}

type Scored = Pick<AssessedProvider, 'score' | 'low' | 'high' | 'criteria'>;

export const inkOf = (criterion: AssessedProvider['criteria'][number]['id']): Ink =>
  `criterion-${criterion}`;

/**
 * The bar of a score: what is proven solid, by criterion; then what is open, hatched and thinner; a line
 * to 100 and a needle at the score. 22 units high.
 */
export function drawScoreBar(
  { score, low, high, criteria }: Scored,
  { x, y, width: whole }: { x: number; y: number; width: number },
): Shape[] {
  const to = (points: number): number => (points / 100) * whole;
  const layOut = (
    part: 'proven' | 'open',
    from: number,
    box: { y: number; height: number; look: 'solid' | 'hatched' },
  ): Shape[] => {
    let start = from;
    return criteria.flatMap((criterion): Shape[] => {
      const [left, wide] = [x + to(start), to(criterion[part])];
      start += criterion[part];
      // A gap parts neighbours and never swallows a thin segment.
      const drawn = wide - Math.min(1.5, wide * 0.4);
      return wide === 0
        ? []
        : [{ kind: 'box', x: left, width: drawn, ink: inkOf(criterion.id), ...box }];
    });
  };
  return [
    ...[0, 25, 50, 75, 100].map((tick): Shape => ({
      ...{ kind: 'box', x: x + to(tick) - tick / 100, y: y - 4, width: 1, height: 30 },
      ink: 'line',
    })),
    { kind: 'box', x: x + to(high), y: y + 10.5, width: to(100 - high), height: 1, ink: 'line2' },
    ...layOut('proven', 0, { y: y + 3, height: 16, look: 'solid' }),
    ...layOut('open', low, { y: y + 7, height: 8, look: 'hatched' }),
    { kind: 'box', x: x + to(score) - 2.5, y: y - 2, width: 5, height: 26, ink: 'surface' },
    { kind: 'box', x: x + to(score) - 1, y: y - 2, width: 2, height: 26, ink: 'ink' },
    { kind: 'pointer', x: x + to(score), y: y - 2, ink: 'ink' },
  ];
}

/** Which colour is which criterion, and what solid, hatched and needle mean. */
function drawKey({ model, params }: Charted['assessment'], y: number): Drawn {
  const entries: { text: string; sign: (x: number) => Shape[] }[] = [
    ...model.criteria.map((criterion) => ({
      text: capitalise(criterionWord(criterion)),
      sign: (x: number): Shape[] => [
        { kind: 'box', x, y: y - 9, width: 10, height: 10, ink: inkOf(criterion.id) },
      ],
    })),
    {
      text: 'proven',
      sign: (x) => [{ kind: 'box', x, y: y - 10, width: 22, height: 12, ink: 'ink' }],
    },
    {
      text: 'left open',
      sign: (x) => [
        { kind: 'box', x, y: y - 8, width: 22, height: 8, ink: 'ink', look: 'hatched' },
      ],
    },
    {
      text: `score at credit ${formatNumber(params.mandate.doubt)} for unknowns`,
      sign: (x) => [
        { kind: 'box', x: x + 3, y: y - 13, width: 2, height: 17, ink: 'ink' },
        { kind: 'pointer', x: x + 4, y: y - 13, ink: 'ink' },
      ],
    },
  ];
  let x = margin;
  const shapes = entries.flatMap(({ text, sign }, index): Shape[] => {
    const wide = index < model.criteria.length ? 10 : index === entries.length - 1 ? 8 : 22;
    const drawn: Shape[] = [
      ...sign(x),
      { kind: 'text', x: x + wide + 6, y, text, size: 11.5, ink: 'ink2' },
    ];
    x += wide + 6 + widthOf(text, 11.5) + 14;
    return drawn;
  });
  return { shapes, bottom: y };
}
