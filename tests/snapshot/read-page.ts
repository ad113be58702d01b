/**
 * What a reader of a page gets, one stretch of text a line: visible text, where links lead, names
 * that only assistive technology reads, and the state of fields. Elements inside a line of text leave
 * no trace, so that markup may change while words stay.
 */
export function readPage(html: string): string {
  return html
    .replace(/<!--.*?-->/gs, '')
    .replace(/<(script|style|template)\b.*?<\/\1>/gs, '')
    .replace(/^.*<body[^>]*>/s, '')
    .replace(/<(\/?)([a-z0-9-]+)([^>]*)>/gi, (_, end: string, name: string, attributes: string) =>
      end === '' ? `${breakAt(name)}${listTold(attributes)}` : breakAt(name),
    )
    .replace(/&(amp|lt|gt|quot|nbsp|#x?[0-9a-f]+);/gi, (_, name: string) => toSign(name))
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter(Boolean)
    .join('\n');
}

const inline = new Set([
  'a',
  'abbr',
  'b',
  'em',
  'i',
  'small',
  'span',
  'strong',
  'sup',
  'time',
  'x-t',
]);

const breakAt = (name: string): string => (inline.has(name.toLowerCase()) ? '' : '\n');

/** Attributes that carry words or state; the rest is looks and wiring. */
function listTold(attributes: string): string {
  const told = [
    ...attributes.matchAll(/\s(href|alt|title|aria-label|value|placeholder)="([^"]*)"/g),
  ].map(([, name, value]) => `[${name}=${value}]`);
  const isChecked = /\s(checked|selected)=""/.test(attributes);
  return [...told, ...(isChecked ? ['[chosen]'] : [])].join('');
}

const signs: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  nbsp: ' ',
};

function toSign(name: string): string {
  const code = /^#(x?)([0-9a-f]+)$/i.exec(name);
  if (code === null) return signs[name.toLowerCase()] ?? `&${name};`;
  const [, hex, digits = ''] = code;
  return String.fromCodePoint(Number.parseInt(digits, hex === '' ? 10 : 16));
}
