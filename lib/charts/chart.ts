import type { lightColours } from '@/lib/colours';

/** Colours of the site by name; a chart is drawn on white, for slides and paper. */
export type Ink = keyof typeof lightColours;

type Box = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

export type TextShape = {
  readonly kind: 'text';
  /** Where it is anchored; `y` is the baseline. */
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly size: number;
  readonly ink?: Ink;
  readonly face?: 'sans' | 'strong' | 'serif';
  readonly anchor?: 'start' | 'middle' | 'end';
  /** Read upwards. */
  readonly upright?: boolean;
};

/** What a chart is made of, in drawing order and in the chart's own units. */
export type Shape =
  | (Box & {
      readonly kind: 'box';
      readonly ink: Ink;
      /** Hatched: left open. Outlined: a frame, dashed where nothing is settled. */
      readonly look?: 'solid' | 'hatched' | 'frame' | 'dashed';
    })
  | { readonly kind: 'pointer'; readonly x: number; readonly y: number; readonly ink: Ink }
  | TextShape;

/** A drawing that stands alone: it says what it shows, of which edition, where from, and what it is not. */
export type Chart = {
  readonly width: number;
  readonly height: number;
  readonly title: string;
  /** The same in words, for who cannot see it. */
  readonly description: string;
  readonly shapes: readonly Shape[];
};

/** Shapes that grow downwards from a given place, and where they end. */
export type Drawn = { readonly shapes: readonly Shape[]; readonly bottom: number };

/** Wider than the fonts of the site run on average, because a program may set a chart in another one. */
const widthOfSign = 0.56;

export const widthOf = (text: string, size: number): number => text.length * size * widthOfSign;

/**
 * Breaks a text into lines of at most `width`; a word that is longer than a line, such as an address,
 * breaks inside.
 *
 * @example wrapText('one two three', 60, 10) // ['one two', 'three']
 */
export function wrapText(text: string, width: number, size: number): string[] {
  const most = Math.max(1, Math.floor(width / (size * widthOfSign)));
  const pieces = text
    .split(/\s+/)
    .flatMap((word) => word.match(new RegExp(`.{1,${most}}`, 'gu')) ?? []);
  const lines: string[] = [];
  for (const piece of pieces) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + piece.length <= most) {
      lines[lines.length - 1] = `${last} ${piece}`;
    } else {
      lines.push(piece);
    }
  }
  return lines;
}

/** A text in as many lines as it needs; `y` is the first baseline. */
export function drawText(
  { text, y, ...look }: Omit<TextShape, 'kind'>,
  width: number,
  leading: number,
): Drawn {
  const lines = wrapText(text, width, look.size);
  return {
    shapes: lines.map((line, index) => ({
      kind: 'text',
      ...look,
      text: line,
      y: y + index * leading,
    })),
    bottom: y + (lines.length - 1) * leading,
  };
}
