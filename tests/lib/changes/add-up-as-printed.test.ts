import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addUpAsPrinted } from '@/lib/changes/add-up-as-printed';

const names = ['a', 'b', 'c'] as const;

describe('addUpAsPrinted', () => {
  test('gives what rounding lost to the part that lost most', () => {
    // 10.00 + 0.00 + 0.00 + 0.00 would not be 10.01.
    const printed = addUpAsPrinted(10, { a: 0.004, b: 0.0045, c: 0 }, 10.0085, names);
    expect(printed.to).toBe(1001);
    expect([...printed.parts]).toEqual([
      ['a', 0],
      ['b', 1],
      ['c', 0],
    ]);
  });

  test('a row adds up as printed, and no part is further than a hundredth from its own figure', () => {
    const part = fc.oneof(fc.constant(0), fc.double({ min: -30, max: 30, noNaN: true }));
    const start = fc.double({ min: 0, max: 100, noNaN: true });
    fc.assert(
      fc.property(start, part, part, part, (from, a, b, c) => {
        const printed = addUpAsPrinted(from, { a, b, c }, from + a + b + c, names);
        const sum = [...printed.parts.values()].reduce((all, one) => all + one, 0);
        expect(printed.from + sum === printed.to).toBe(true);
        for (const [name, whole] of printed.parts) {
          const exact = { a, b, c }[name] * 100;
          expect(Math.abs(whole - exact)).toBeLessThanOrEqual(1.5 + 1e-6);
          if (exact === 0) expect(whole === 0).toBe(true);
        }
      }),
    );
  });
});
