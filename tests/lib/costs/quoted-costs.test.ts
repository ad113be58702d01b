import { describe, expect, it } from 'vitest';
import { quotedCosts } from '@/lib/costs/quoted-costs';

const inputs = { amount: 10_000_000, staked: 0.5, rewards: 0.04, withdrawals: 12 };
const none = { low: 0, high: 0 };

describe('quotedCosts', () => {
  it('without a rate of custody there is no total, whatever else was quoted', () => {
    expect(quotedCosts({ minimum: 5000, withdrawal: 20 }, inputs, {}, [])).toBeNull();
  });

  it('adds what was quoted: rate, commission on rewards, withdrawals, and what is paid once apart', () => {
    const quote = { custody: 20, 'staking-commission': 10, withdrawal: 25, onboarding: 1000 };
    // 20,000 of custody, 10% of 200,000 rewards, 12 withdrawals of 25.
    expect(quotedCosts(quote, inputs, {}, [])).toEqual({
      year: { low: 40_300, high: 40_300 },
      custody: { low: 20_000, high: 20_000 },
      once: 1000,
      lacking: [],
    });
  });

  it('a minimum is a floor under the rate and no charge beside it', () => {
    expect(quotedCosts({ custody: 20, minimum: 15_000 }, inputs, {}, [])?.year.low).toBe(20_000);
    expect(quotedCosts({ custody: 20, minimum: 36_000 }, inputs, {}, [])?.year.low).toBe(36_000);
  });

  it('what is public stands in for what was not quoted, and the rest is named', () => {
    const known = { withdrawal: { low: 120, high: 240 } };
    const total = quotedCosts({ custody: 10 }, inputs, known, ['custody', 'staking-commission']);
    expect(total).toMatchObject({
      year: { low: 10_120, high: 10_240 },
      lacking: ['staking-commission'],
    });
    expect(quotedCosts({ custody: 0 }, inputs, {}, [])?.year).toEqual(none);
  });
});
