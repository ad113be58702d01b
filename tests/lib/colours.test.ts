import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { darkColours, lightColours } from '@/lib/colours';
import { criterionIds } from '@/lib/rubric/ids';
import { parseHex } from '../fixtures/colour-contrast';
import { readTokens } from '../fixtures/read-tokens';

const root = new URL('../../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8');
const tokens = readTokens();
const hex = /#[0-9a-f]{6}\b/gi;

describe('colours: the style sheet is their one source', () => {
  test.each(Object.entries(lightColours))('--%s, light', (name, colour) => {
    expect(parseHex(colour)).toEqual(tokens.light(name));
  });

  test.each(Object.entries(darkColours))('--%s, dark', (name, colour) => {
    expect(parseHex(colour)).toEqual(tokens.dark(name));
  });

  /** The memo's template names its colours for what they do on paper. */
  const template = read('lib/export/pdf/template/tokens.typ');
  const memo = {
    ink: 'ink',
    ink2: 'ink2',
    ink3: 'ink3',
    'rule-colour': 'line2',
    'rule-light': 'line',
    sunken: 'sunken',
    'link-colour': 'link',
    'pass-colour': 'pass',
    'fail-colour': 'fail',
    'change-colour': 'change',
    'change-ground': 'change-ground',
    'change-edge': 'change-edge',
    ...Object.fromEntries(criterionIds.map((id) => [id, `criterion-${id}`])),
  };

  test.each(Object.entries(memo))('the memo’s %s is --%s', (name, token) => {
    const found = new RegExp(`^(?:#let ${name} =|  ${name}:) rgb\\("(#[0-9A-F]{6})"\\)`, 'm').exec(
      template,
    );
    expect(parseHex(found?.[1] ?? '')).toEqual(tokens.light(token));
  });

  test('the memo has no colour besides', () => {
    expect(template.match(hex)).toHaveLength(Object.keys(memo).length);
  });

  test('the icon is drawn in --act of both themes', () => {
    const [light, dark] = read('app/icon.svg').split('@media');
    for (const [part, theme] of [
      [light, tokens.light],
      [dark, tokens.dark],
    ] as const) {
      const found = part?.match(hex) ?? [];
      expect(found.length).toBeGreaterThan(0);
      for (const colour of found) expect(parseHex(colour)).toEqual(theme('act'));
    }
  });

  test('no other file holds a colour, but for the white of paper', () => {
    const holders = ['app/globals.css', 'lib/colours.ts', 'lib/export/pdf/template/tokens.typ'];
    const strays = ['app', 'components', 'lib'].flatMap((folder) =>
      readdirSync(new URL(`${folder}/`, root), { recursive: true, encoding: 'utf8' })
        .filter((path) => /\.(tsx?|css|typ)$/.test(path))
        .map((path) => `${folder}/${path}`)
        .filter((path) => !holders.includes(path))
        .filter((path) => (read(path).match(hex) ?? []).some((one) => one !== '#ffffff')),
    );
    expect(strays).toEqual([]);
  });
});
