import type { Assessment } from '@/lib/assessment/assess';
import { disclaimer } from '@/lib/disclaimer';
import { formatCount, formatDate, formatHash } from '@/lib/format';
import type { RankingView } from '@/lib/ranking/build-ranking';
import { mandateSummary } from '@/lib/words/mandate-summary';
import { nameSet, saySet } from '@/lib/words/set-words';
import { sayLocal } from '@/lib/url/request-origin';
import { publishedWeights } from '@/lib/url/mandate-defaults';
import { type Chart, type Drawn, drawText, type Shape } from './chart';

/** What a chart of the ranking is drawn from: the page's view, and the page that shows the same. */
export type Charted = {
  readonly view: RankingView;
  readonly assessment: Assessment;
  /** The address of the page with its edition, as the reader sees the site. */
  readonly link: string;
};

export const margin = 28;

/**
 * Puts a chart between what it answers and where it comes from: sentence and mandate above; set of the
 * chances, edition, address and disclaimer below, because a picture leaves its page.
 *
 * @param draw draws what is between, from a given height
 */
export function frameChart(
  { view, assessment, link }: Charted,
  { title, width, draw }: { title: string; width: number; draw: (top: number) => Drawn },
): Chart {
  const inner = width - 2 * margin;
  const { model, params } = assessment;
  const { asks, settings } = mandateSummary(
    params.mandate,
    publishedWeights(model.criteria),
    model,
  );
  const answer = view.answer.map(({ text }) => text).join('');
  const shown = view.totals.matching + view.totals.matchingRuledOut;
  const above = [
    `Mandate: ${asks}. ${settings}.`,
    ...(saySet(assessment) === null ? [] : [saySet(assessment) ?? '']),
    ...(params.q === ''
      ? []
      : [
          `Narrowed to “${params.q}”: ${shown} of ${formatCount(view.totals.providers, 'provider')}.`,
        ]),
  ];
  const { date, hash } = model.edition;
  const local = sayLocal(link);
  const below = [
    sayChances(assessment),
    `Edition ${formatDate(date)}, ${formatHash(hash)}. ${link}`,
    ...(local === null ? [] : [local]),
  ];

  const head = drawText(
    { x: margin, y: margin + 18, text: answer, size: 20, face: 'serif' },
    inner,
    27,
  );
  const told = stack(above, head.bottom + 24, inner);
  const body = draw(told.bottom + 22);
  const foot = stack(below, body.bottom + 30, inner);
  const last: Shape = {
    kind: 'text',
    x: margin,
    y: foot.bottom + 20,
    text: `Custodian Compare. ${disclaimer}`,
    size: 12,
    face: 'strong',
  };
  const height = Math.ceil(last.y + margin - 6);
  return {
    width,
    height,
    title,
    description: [answer, ...above, ...below, disclaimer].join(' '),
    shapes: [
      { kind: 'box', x: 0, y: 0, width, height, ink: 'surface' },
      ...head.shapes,
      ...told.shapes,
      ...body.shapes,
      { kind: 'box', x: margin, y: body.bottom + 10, width: inner, height: 1, ink: 'line2' },
      ...foot.shapes,
      last,
    ],
  };
}

function stack(texts: readonly string[], top: number, width: number): Drawn {
  let y = top;
  const shapes = texts.flatMap((text) => {
    const drawn = drawText({ x: margin, y, text, size: 12, ink: 'ink2' }, width, 17);
    y = drawn.bottom + 17;
    return drawn.shapes;
  });
  return { shapes, bottom: y - 17 };
}

/** Every chance names the set that it is about. */
function sayChances(assessment: Assessment): string {
  const { ranked, open, draws } = assessment;
  if (draws === null || ranked.length === 0) return 'No chances are claimed.';
  const others =
    open.length === 0 ? '' : ' An open one is drawn with them, its open requirements taken as met.';
  return `Chances out of 100 simulations among ${nameSet(assessment)}.${others}`;
}
