import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawText, widthOf, wrapText } from '@/lib/charts/chart';

describe('wrapText', () => {
  it('keeps every sign but spaces, and no line is wider than asked', () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 300 }),
        fc.integer({ min: 40, max: 400 }),
        (text, width) => {
          const lines = wrapText(text, width, 12);
          expect(lines.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
          for (const line of lines) expect(widthOf(line, 12)).toBeLessThanOrEqual(width);
        },
      ),
    );
  });

  it('breaks between words, and inside an address that is longer than a line', () => {
    expect(wrapText('one two three', 60, 10)).toEqual(['one two', 'three']);
    expect(wrapText('at https://x.example', 60, 10)).toEqual(['at', 'https://x.', 'example']);
  });
});

describe('drawText', () => {
  it('an empty text ends above where it would begin', () => {
    expect(drawText({ text: '', x: 0, y: 20, size: 12 }, 100, 15)).toEqual({
      shapes: [],
      bottom: 5,
    });
  });
});
