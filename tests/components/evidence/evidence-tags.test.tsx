import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { ChangeLine, EntityStatus, GateTag } from '@/components/evidence/evidence-tags';
import { LevelReading } from '@/components/evidence/level-reading';
import { makeSource } from '../../fixtures/make-provider';

const textOf = (markup: string): string => markup.replace(/<[^>]+>/g, '');
const glyphOf = (markup: string): string => /<svg[^>]*>(.*?)<\/svg>/.exec(markup)?.[1] ?? '';

test('GateTag: pass, limited, open and fail have four different glyphs', () => {
  const drawn = [
    <GateTag key="p" outcome="pass" text="EU" />,
    <GateTag key="l" outcome="pass" limited text="EU limited" />,
    <GateTag key="o" outcome="open" text="EU open" />,
    <GateTag key="f" outcome="fail" text="EU fails" />,
  ].map((tag) => glyphOf(renderToStaticMarkup(tag)));
  expect(drawn.every(Boolean)).toBe(true);
  expect(new Set(drawn).size).toBe(4);
});

test('GateTag: a bare code is completed by "met" for those who hear it', () => {
  expect(textOf(renderToStaticMarkup(<GateTag outcome="pass" text="EU" />))).toBe('EU: met');
});

test('GateTag: what is open has a dashed edge in both forms', () => {
  for (const form of ['text', 'box'] as const) {
    const markup = renderToStaticMarkup(<GateTag outcome="open" text="EU open" form={form} />);
    expect(markup).toContain('border-dashed');
  }
});

test('ChangeLine: it is bold only when it decides a requirement', () => {
  const line = (decides: boolean): string =>
    renderToStaticMarkup(<ChangeLine headline="Bank charter" date="2025-12" decides={decides} />);
  expect(line(false)).not.toContain('font-semibold');
  expect(line(true)).toContain('font-semibold');
  expect(textOf(line(true))).toBe(
    'Changed since September 2025, decides a requirement: Bank charter, Dec 2025',
  );
});

test.each([
  ['active', 'Active'],
  ['conditional', 'Conditional'],
  ['applied', 'Applied'],
  ['lapsed', 'Lapsed'],
  ['unknown', 'Not known'],
] as const)('EntityStatus: %s reads "%s" beside a glyph', (status, word) => {
  const markup = renderToStaticMarkup(<EntityStatus status={status} />);
  expect(textOf(markup)).toBe(word);
  expect(glyphOf(markup)).not.toBe('');
});

test.each([
  [3, 3, 'disclosed', 'Level 3high confidence'],
  [0, 4, 'disclosed', 'Level 0–4nothing foundhigh confidence'],
  [0, 0, 'disclosed', 'Level 0shown to be absenthigh confidence'],
  [0, 4, 'under-nda', 'Level 0–4nothing foundunder NDA'],
  [1, 4, 'not-disclosed', 'Level 1–4not disclosed'],
] as const)('LevelReading: %d to %d, %s, reads "%s"', (low, high, state, text) => {
  const markup = renderToStaticMarkup(
    <LevelReading {...{ low, high, state }} confidence="high" readers={null} sources={[]} />,
  );
  expect(textOf(markup)).toBe(text);
});

test('LevelReading: names the grade of the best source, and whether a second reader checked it', () => {
  const sources = [makeSource({ kind: 'press' }), makeSource({ kind: 'filing' })];
  const read = (readers: 1 | 2): string =>
    textOf(
      renderToStaticMarkup(
        <LevelReading
          {...{ low: 3, high: 4, state: 'disclosed', readers, sources }}
          confidence="high"
        />,
      ),
    );
  expect(read(1)).toBe('Level 3–4filing, read once');
  expect(read(2)).toBe('Level 3–4filing, read twice');
});

test('LevelReading: says that a finding counts as open where the mandate asks for stronger sources', () => {
  const markup = renderToStaticMarkup(
    <LevelReading
      {...{ low: 3, high: 4, state: 'disclosed', confidence: 'high', readers: 2 }}
      sources={[makeSource({ kind: 'official-docs' })]}
      countedAs={{ low: 0, high: 4 }}
    />,
  );
  expect(textOf(markup)).toBe(
    'Level 3–4company, read twicecounts as 0–4: this mandate asks for stronger sources',
  );
});
