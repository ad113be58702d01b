import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { knowledgeGradient } from '@/lib/scoring/draws/knowledge-gradient';

/** ∫ max(0, x − gap) φ(x/σ)/σ dx by Simpson's rule: what KG is, and not how it is computed. */
function integrate(sigma: number, gap: number): number {
  const steps = 20_000;
  const width = (14 * sigma) / steps;
  let sum = 0;
  for (let k = 0; k <= steps; k += 1) {
    const x = gap + k * width;
    const density = Math.exp(-((x / sigma) ** 2) / 2) / (sigma * Math.sqrt(2 * Math.PI));
    sum += (k === 0 || k === steps ? 1 : k % 2 === 1 ? 4 : 2) * k * width * density;
  }
  return (sum * width) / 3;
}

describe('knowledgeGradient', () => {
  test('is the mean of what the difference exceeds the gap by', () => {
    for (const sigma of [0.5, 4]) {
      for (const z of [0, 0.1, 0.5, 1, 2.5, 2.999, 3, 3.001, 5, 8]) {
        const truth = integrate(sigma, z * sigma);
        expect(Math.abs(knowledgeGradient(sigma, z * sigma) / truth - 1)).toBeLessThan(1e-9);
      }
    }
  });

  test('gives the figure of its example', () => {
    expect(knowledgeGradient(4, 2)).toBeCloseTo(0.791, 3);
  });

  test('is σ/√(2π) without a gap, and 0 where nothing is open', () => {
    expect(knowledgeGradient(3, 0)).toBeCloseTo(3 / Math.sqrt(2 * Math.PI), 12);
    expect(knowledgeGradient(0, 0)).toBe(0);
    expect(knowledgeGradient(0, 5)).toBe(0);
  });

  test('rises with what is open and falls with the gap', () => {
    const points = fc.double({ min: 0.01, max: 50, noNaN: true });
    fc.assert(
      fc.property(points, points, points, (sigma, gap, more) => {
        const loss = knowledgeGradient(sigma, gap);
        expect(knowledgeGradient(sigma + more, gap)).toBeGreaterThanOrEqual(loss);
        expect(knowledgeGradient(sigma, gap + more)).toBeLessThanOrEqual(loss);
      }),
    );
  });

  test('a single answer is worth next to nothing where sixteen together are worth much', () => {
    const [one, all] = [knowledgeGradient(1, 5), knowledgeGradient(4, 5)];
    expect(one).toBeLessThan(1e-6);
    expect(all).toBeGreaterThan(0.2);
  });
});
