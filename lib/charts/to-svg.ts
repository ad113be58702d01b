import { lightColours } from '@/lib/colours';
import type { Chart, Ink, Shape, TextShape } from './chart';

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Text of an XML or HTML document, of which control characters are no part (XML 1.0, section 2.2). */
export const escapeMarkup = (text: string): string =>
  text

    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replace(/[&<>"]/g, (sign) => escapes[sign] ?? sign);

/** Hundredths of a unit are finer than any screen. */
const round = (value: number): string => String(Math.round(value * 100) / 100);

/** The fonts of the site, and what most machines have in their place. */
const faces = {
  sans: `font-family="IBM Plex Sans, Segoe UI, Helvetica, Arial, sans-serif"`,
  strong: `font-family="IBM Plex Sans, Segoe UI, Helvetica, Arial, sans-serif" font-weight="600"`,
  serif: `font-family="Source Serif 4, Georgia, serif" font-weight="600"`,
} as const;

type SvgOptions = {
  /** Set where several drawings stand in one document, whose ids must differ. */
  readonly idPrefix?: string;
  /** Attributes of the root in place of the drawing's own size. */
  readonly size?: string;
};

/** A chart as a whole SVG document that any program can show: no style sheet, no script, nothing to fetch. */
export function toSvg(chart: Chart, { idPrefix = '', size }: SvgOptions = {}): string {
  const { width, height, title, description, shapes } = chart;
  const hatches = new Set(
    shapes.flatMap((one) => (one.kind === 'box' && one.look === 'hatched' ? [one.ink] : [])),
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" role="img" viewBox="0 0 ${width} ${height}" ${size ?? `width="${width}" height="${height}"`}>`,
    `<title>${escapeMarkup(title)}</title>`,
    `<desc>${escapeMarkup(description)}</desc>`,
    `<defs>${[...hatches].map((ink) => hatch(ink, idPrefix)).join('')}</defs>`,
    ...shapes.map((shape) => draw(shape, idPrefix)),
    '</svg>\n',
  ].join('\n');
}

/** Left open: a 45° hatch on a tint, as on the pages. */
const hatch = (ink: Ink, idPrefix: string): string =>
  `<pattern id="${idPrefix}${ink}" width="3.5" height="3.5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">` +
  `<rect width="3.5" height="3.5" fill="${lightColours[ink]}" fill-opacity="0.16"/>` +
  `<rect width="1.25" height="3.5" fill="${lightColours[ink]}"/></pattern>`;

function draw(shape: Shape, idPrefix: string): string {
  if (shape.kind === 'text') return drawText(shape);
  const colour = lightColours[shape.ink];
  if (shape.kind === 'pointer') {
    const [x, y] = [round(shape.x - 3.5), round(shape.y - 0.5)];
    return `<path d="M${x} ${y}h7l-2.5 4.5h-2Z" fill="${colour}"/>`;
  }
  const { x, y, width, height, look = 'solid' } = shape;
  // The line of a frame lies inside of it.
  const inset = look === 'frame' ? 1 : look === 'dashed' ? 0.5 : 0;
  const box = `x="${round(x + inset)}" y="${round(y + inset)}" width="${round(width - 2 * inset)}" height="${round(height - 2 * inset)}"`;
  const paint = {
    solid: `fill="${colour}"`,
    hatched: `fill="url(#${idPrefix}${shape.ink})"`,
    frame: `fill="none" stroke="${colour}" stroke-width="2" rx="3"`,
    dashed: `fill="none" stroke="${colour}" stroke-dasharray="3 2" rx="2"`,
  }[look];
  return `<rect ${box} ${paint}/>`;
}

function drawText({ x, y, text, size, ink = 'ink', face = 'sans', ...rest }: TextShape): string {
  const anchor =
    rest.anchor === undefined || rest.anchor === 'start' ? '' : ` text-anchor="${rest.anchor}"`;
  const place = `x="${round(x)}" y="${round(y)}"`;
  const turn = rest.upright ? ` transform="rotate(-90 ${round(x)} ${round(y)})"` : '';
  return `<text ${place}${turn}${anchor} font-size="${size}" fill="${lightColours[ink]}" ${faces[face]}>${escapeMarkup(text)}</text>`;
}
