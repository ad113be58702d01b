import { createElement, Fragment } from 'react';

type Props = Readonly<{ children?: unknown }>;

/**
 * Gives every text an element of its own. A browser that translates a page puts other nodes in the
 * place of each text; React then looks for its own text among them, and ends the page because it is
 * gone, or changes one that nobody sees any more (React issue 11538). An element whose only child is
 * a text has neither trouble: React sets its whole content. So texts side by side become one text,
 * and a text beside elements gets the element `x-t`, which has neither looks nor meaning.
 *
 * This stands in `jsx-runtime`, through which every element of the site is made, so that nobody has
 * to remember it. A blank text is left as it is: nothing translates it, and in a row of boxes an
 * element would take part in the gaps.
 *
 * @example <p>{count} of {total} <b>met</b></p> // <p><x-t>3 of 9 </x-t><b>met</b></p>
 */
export function keepTextWhole<Given>(type: unknown, props: Given & Props): Given & Props {
  const { children } = props;
  const isRow = Array.isArray(children);
  if (!isRow && !isText(children)) return props;
  const row: readonly unknown[] = isRow ? children : [children];
  // A fragment leaves its text bare among the children of whoever holds it.
  const canHoldText = type !== Fragment;
  if (canHoldText && row.some(isText) && row.every((child) => isText(child) || isNothing(child))) {
    return isRow ? { ...props, children: toText(row) } : props;
  }
  const whole = wrapTexts(row);
  return whole === row ? props : { ...props, children: isRow ? whole : whole[0] };
}

/** The same children at the same places; each run of texts stands at the place of its first one. */
function wrapTexts(row: readonly unknown[]): readonly unknown[] {
  if (!row.some((child) => isText(child) || Array.isArray(child))) return row;
  const whole = [...row];
  for (let start = 0; start < row.length; start += 1) {
    const child: unknown = row[start];
    if (Array.isArray(child)) whole[start] = wrapTexts(child);
    if (!isText(child)) continue;
    let end = start + 1;
    while (end < row.length && (isText(row[end]) || isNothing(row[end]))) end += 1;
    const run = row.slice(start, end);
    const text = toText(run);
    if (text.trim() !== '') {
      whole.fill(null, start, end);
      // Keyed by its place, as React tells texts apart; the row may be a list, which wants keys.
      whole[start] = createElement('x-t', { key: `text ${start}` }, text);
    }
    start = end - 1;
  }
  return whole;
}

const isText = (child: unknown): child is string | number | bigint =>
  typeof child === 'string' || typeof child === 'number' || typeof child === 'bigint';

const isNothing = (child: unknown): boolean =>
  child === null || child === undefined || typeof child === 'boolean';

const toText = (run: readonly unknown[]): string => run.filter(isText).join('');
