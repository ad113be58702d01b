import { describe, expect, test } from 'vitest';
import { heatShare, isHot } from '@/components/ui/heat';
import { criterionIds } from '@/lib/rubric/ids';
import { contrast, mix } from '../fixtures/colour-contrast';
import { readTokens } from '../fixtures/read-tokens';

const tokens = readTokens();
const everyGround = ['page', 'surface', 'sunken'];

/** The contrast that the visual language states, worst of the grounds, in light and in dark. */
const stated = [
  { token: 'ink', grounds: everyGround, light: 15.2, dark: 12.9 },
  { token: 'ink2', grounds: everyGround, light: 7.6, dark: 8.5 },
  { token: 'ink3', grounds: everyGround, light: 5.0, dark: 5.7 },
  { token: 'link', grounds: everyGround, light: 7.5, dark: 7.6 },
  { token: 'edge', grounds: everyGround, light: 3.4, dark: 4.4 },
  { token: 'focus', grounds: everyGround, light: 5.2, dark: 7.6 },
  { token: 'pass', grounds: everyGround, light: 5.7, dark: 7.6 },
  { token: 'fail', grounds: everyGround, light: 6.4, dark: 6.1 },
  { token: 'on-act', grounds: ['act'], light: 12.5, dark: 13.0 },
  { token: 'change', grounds: ['change-ground'], light: 7.1, dark: 9.9 },
  { token: 'criterion-liquidity', grounds: ['surface', 'page'], light: 10.7, dark: 5.2 },
  { token: 'criterion-security', grounds: ['surface', 'page'], light: 6.1, dark: 6.5 },
  { token: 'criterion-coverage', grounds: ['surface', 'page'], light: 3.1, dark: 8.6 },
  { token: 'criterion-costs', grounds: ['surface', 'page'], light: 3.1, dark: 11.8 },
  { token: 'criterion-ux', grounds: ['surface', 'page'], light: 12.8, dark: 4.5 },
  { token: 'criterion-support', grounds: ['surface', 'page'], light: 5.9, dark: 14.3 },
];

/** One unit of the last digit that is stated. */
const rounding = 0.1;

describe.each(['light', 'dark'] as const)('tokens, %s', (theme) => {
  const colour = tokens[theme];

  test.each(stated)(
    'tokens: --$token keeps its stated contrast',
    ({ token, grounds, ...least }) => {
      const worst = Math.min(...grounds.map((ground) => contrast(colour(token), colour(ground))));
      expect(worst).toBeGreaterThanOrEqual(least[theme] - rounding);
    },
  );

  test.each([
    ['ink', 'sel'],
    ['link', 'sel'],
    ['ink', 'change-ground'],
    ['link', 'change-ground'],
  ])('tokens: --%s can be read on --%s', (text, ground) => {
    expect(contrast(colour(text), colour(ground))).toBeGreaterThanOrEqual(4.5);
  });

  test('tokens: the filled region chip can be read', () => {
    const filled = mix(colour('ink'), colour('surface'), 0.12);
    expect(contrast(colour('ink'), filled)).toBeGreaterThanOrEqual(4.5);
  });

  test('heatShare: every figure of the heat map can be read at every chance', () => {
    for (let percent = 1; percent <= 100; percent += 1) {
      const chance = percent / 100;
      const share = heatShare(chance, theme);
      const cell = mix(colour('criterion-liquidity'), colour('surface'), share);
      const text = colour(isHot(chance) ? 'on-heat' : 'ink');
      expect(contrast(text, cell), `${percent}%`).toBeGreaterThanOrEqual(4.5);
    }
  });

  test('heatShare: a greater chance never gets less colour', () => {
    const shares = Array.from({ length: 101 }, (_, percent) => heatShare(percent / 100, theme));
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
  });
});

test('tokens: every criterion of the rubric has a colour', () => {
  for (const id of criterionIds) expect(tokens.names).toContain(`criterion-${id}`);
});
