import { expect, test } from 'vitest';
import { firstSentence, headlineOf, stakingWords } from '@/lib/evidence-words';

test.each([
  [{ supported: null, networks: [] }, 'Not settled'],
  [{ supported: false, networks: [] }, 'Not offered'],
  [{ supported: true, networks: [] }, 'Offered'],
  [{ supported: true, networks: ['ETH'] }, '1 network'],
  [{ supported: true, networks: ['ETH', 'SOL'] }, '2 networks'],
])('stakingWords: %j reads "%s"', (staking, words) => {
  expect(stakingWords(staking)).toBe(words);
});

test('headlineOf: of an edition without headlines it is the first sentence, without its full stop', () => {
  const statement = 'Acme Pte. Ltd. Holdings keeps keys. More was said.';
  expect(headlineOf({ headline: null, statement })).toBe('Acme Pte. Ltd. Holdings keeps keys');
  expect(headlineOf({ headline: 'Keys are kept', statement })).toBe('Keys are kept');
});

test('firstSentence: a text of one sentence is given whole, with or without a full stop', () => {
  expect(firstSentence('It paid USD 2.5 million.')).toBe('It paid USD 2.5 million.');
  expect(firstSentence('It paid')).toBe('It paid');
});
