import { describe, expect, it } from 'vitest';
import { toAssessmentModel } from '@/lib/assessment/to-assessment-model';
import { buildDiligence } from '@/lib/diligence/build-diligence';
import { dueDiligenceIds } from '@/lib/rubric/ids';
import { required } from '@/lib/scoring';
import { realCatalogue } from '@/tests/fixtures/real-content';

const catalogue = realCatalogue();
const lists = required(catalogue.diligence ?? undefined, 'data/diligence.yaml');
const model = toAssessmentModel(catalogue, 'all');

const viewOf = (slug: string, id: string) =>
  buildDiligence(
    required(
      catalogue.providers.find((one) => one.slug === slug),
      slug,
    ),
    required(
      model.providers.find((one) => one.slug === slug),
      slug,
    ),
    lists,
    required(
      lists.packs.find((pack) => pack.id === id),
      id,
    ),
  );

it('data/diligence.yaml holds the 48 items, each asked by a list that has an address', () => {
  expect(lists.items.map(({ id }) => id)).toEqual([...dueDiligenceIds]);
  expect(lists.items).toHaveLength(48);
  for (const { id, lists: asking } of lists.items) {
    const found = lists.lists.filter((list) => asking.includes(list.id));
    expect(found.length, id).toBe(asking.length);
    expect(found.every(({ addresses }) => addresses.length > 0)).toBe(true);
  }
});

describe.each(lists.packs.map(({ id }) => id))('the pack %s', (id) => {
  it('gives every item of every provider one status, and the sentence counts them', () => {
    for (const { slug } of catalogue.providers) {
      const { items, sentence, applies, subject } = viewOf(slug, id);
      expect(items.length).toBeGreaterThan(4);
      expect(sentence.startsWith(subject)).toBe(true);
      expect(items.every(({ status }) => (status === 'does-not-apply') === !applies)).toBe(true);
      const shown = items.filter(({ status }) => status === 'public-evidence');
      if (applies) expect(sentence).toContain(`${shown.length} of ${items.length} items`);
      for (const { sources } of shown) expect(sources.length).toBeGreaterThan(0);
    }
  });
});

it('the pack for US advisers is about state trust companies, and says so of a national bank', () => {
  expect(viewOf('coinbase-prime', 'us-adviser')).toMatchObject({
    subject: 'Coinbase Custody Trust Company, LLC',
    applies: true,
  });
  expect(viewOf('coinbase-prime', 'us-adviser').items.map(({ id }) => id)).toEqual([
    ...['e2', 'e5', 'l1', 'l4', 'l9', 'k1', 'k13', 'a1'],
  ]);
  expect(viewOf('coinbase-prime', 'us-adviser').review).toHaveLength(3);
  expect(viewOf('anchorage-digital', 'us-adviser').sentence).toBe(
    'Anchorage Digital Bank: the pack “US adviser with a state trust company” applies to a trust company chartered by a US state, and none in force was found.',
  );
});
