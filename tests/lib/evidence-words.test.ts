import { expect, test } from 'vitest';
import { stakingWords } from '@/lib/evidence-words';

test.each([
  [{ supported: null, networks: [] }, 'Not settled'],
  [{ supported: false, networks: [] }, 'Not offered'],
  [{ supported: true, networks: [] }, 'Offered'],
  [{ supported: true, networks: ['ETH'] }, '1 network'],
  [{ supported: true, networks: ['ETH', 'SOL'] }, '2 networks'],
])('stakingWords: %j reads "%s"', (staking, words) => {
  expect(stakingWords(staking)).toBe(words);
});
