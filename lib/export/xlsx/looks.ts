import type { CellStyle } from 'hucre/xlsx';
import { lightColours } from '@/lib/colours';

/** The light tokens of the site; a workbook knows no other theme. */
const toRgb = (hex: string): { rgb: string } => ({ rgb: hex.slice(1).toUpperCase() });
const ink = toRgb(lightColours.ink);
const ink2 = toRgb(lightColours.ink2);
const line = toRgb(lightColours.line2);
const sunken = toRgb(lightColours.sunken);
const page = toRgb(lightColours.page);
const link = toRgb(lightColours.link);
const chosen = toRgb(lightColours.sel);
const chosenEdge = toRgb(lightColours['sel-edge']);

export const defaultFont = { name: 'Calibri', size: 11, color: ink };

/** A serif says what we found; spreadsheets have this one everywhere. */
const title = { name: 'Georgia', size: 16, bold: true, color: ink };

const solid = (fgColor: { rgb: string }): NonNullable<CellStyle['fill']> => ({
  type: 'pattern',
  pattern: 'solid',
  fgColor,
});

const top = { vertical: 'top' } as const;
/** Indented, so that a text keeps its distance from a figure at its left. */
const wrapped = { ...top, horizontal: 'left', indent: 1, wrapText: true } as const;
const right = { ...top, horizontal: 'right' } as const;
const under = { bottom: { style: 'thin', color: line } } as const;
const edge = { style: 'thin', color: chosenEdge } as const;
const input: CellStyle = {
  fill: solid(chosen),
  border: { top: edge, right: edge, bottom: edge, left: edge },
};

/**
 * What is not certain never prints as certain: "under 1%", "over 99%". A format has room for two
 * conditions, so the certain ends have a look of their own.
 */
const uncertain = '[<0.005]"under 1%";[>=0.995]"over 99%";0%';

/** How a cell looks: numbers keep their full value, only their format rounds. */
const looks = {
  title: { font: title },
  note: { font: { ...defaultFont, color: ink2 } },
  head: {
    font: { ...defaultFont, bold: true },
    fill: solid(sunken),
    border: { bottom: { style: 'medium', color: line } },
    alignment: { ...wrapped, vertical: 'center' },
  },
  headRight: {
    font: { ...defaultFont, bold: true },
    fill: solid(sunken),
    border: { bottom: { style: 'medium', color: line } },
    alignment: { vertical: 'center', horizontal: 'right', wrapText: true },
  },
  text: { alignment: wrapped, border: under },
  quiet: { font: { ...defaultFont, color: ink2 }, alignment: wrapped, border: under },
  /** The same text as in the row above, there for filters; it needs no room. */
  again: {
    font: { ...defaultFont, color: ink2 },
    alignment: { ...wrapped, wrapText: false },
    border: under,
  },
  link: {
    font: { ...defaultFont, color: link, underline: true },
    alignment: wrapped,
    border: under,
  },
  right: { alignment: right, border: under },
  /** A number as somebody gave it. */
  given: { alignment: right, border: under },
  whole: { alignment: right, border: under, numFmt: '0' },
  /** Points, with the one decimal that every page shows. */
  points: { alignment: right, border: under, numFmt: '0.0' },
  weight: { alignment: right, border: under, numFmt: '0.0%' },
  chance: { alignment: right, border: under, numFmt: uncertain },
  certainChance: { alignment: right, border: under, numFmt: '0%' },
  /** Cells to be changed or filled in: a tint and an edge, so that grey print shows them too. */
  inputNumber: { ...input, alignment: right },
  inputLevel: { ...input, alignment: right, numFmt: '0' },
  /** As text, so that no spreadsheet makes "1-2" a date or "050" a number. */
  inputText: { ...input, alignment: wrapped, numFmt: '@' },
  /** Where nothing is to be filled in. */
  closed: { fill: solid(sunken), alignment: right, border: under },
} as const satisfies Record<string, CellStyle>;

export type Look = keyof typeof looks;

/** What lies under a whole row; a word in the row says the same. */
const grounds = {
  criterion: solid(sunken),
  total: solid(page),
  ruledOut: solid(sunken),
} as const;

type Ground = keyof typeof grounds;

/** Applied over a look: bold, and a ground where the look has none of its own. */
export type Emphasis = { readonly strong?: boolean; readonly ground?: Ground };

export function styleOf(look: Look, { strong, ground }: Emphasis): CellStyle {
  const style: CellStyle = looks[look];
  return {
    ...style,
    ...(strong && { font: { ...(style.font ?? defaultFont), bold: true } }),
    ...(ground && !style.fill && { fill: grounds[ground] }),
  };
}

export function wraps(look: Look): boolean {
  const style: CellStyle = looks[look];
  return style.alignment?.wrapText === true;
}
