import { describe, expect, it } from 'vitest';
import { toModelProvider } from '@/lib/assessment/to-assessment-model';
import { toProvider } from '@/lib/catalogue/to-provider';
import type { DiligenceLists, Entity } from '@/lib/catalogue/types';
import {
  buildDiligence,
  type StatedAnswer,
  type DiligenceFacts,
} from '@/lib/diligence/build-diligence';
import { required } from '@/lib/scoring';
import { parseTemplate } from '@/tests/fixtures/data-files';

const acme = toProvider(parseTemplate());
const model = toModelProvider(acme, 'all');
const [source] = acme.sources;
const entity = required(acme.entities[0], 'a company');
const company = (id: string, jurisdiction: string): Entity => ({
  ...entity,
  id,
  name: `Acme ${jurisdiction}`,
  kind: 'trust-company',
  role: 'custodian',
  status: 'active',
  jurisdiction,
});
const sources = source === undefined ? [] : [source];

type Pack = DiligenceLists['packs'][number];

const lists: DiligenceLists = {
  lists: [
    {
      id: 'letter',
      name: 'A letter',
      publisher: 'An authority',
      date: '2025',
      addresses: [{ reads: 'summary', publisher: 'A firm', url: 'https://firm.example/letter' }],
    },
  ],
  packs: [],
  items: [
    {
      id: 'l4',
      name: 'Lending',
      question: 'Is it lent?',
      lists: ['letter'],
      related: [],
      isReview: false,
    },
    {
      id: 'k1',
      name: 'Keys',
      question: 'How are keys made?',
      lists: ['letter'],
      shownBy: { factor: 'security.keys', level: 2 },
      related: [],
      isReview: false,
    },
    {
      id: 'v1',
      name: 'Interest',
      question: 'Why?',
      lists: ['letter'],
      related: [],
      isReview: true,
    },
    { id: 'p2', name: 'Data', question: 'Where?', lists: ['other'], related: [], isReview: false },
  ],
};
const pack: Pack = { id: 'any', name: 'Any', description: 'Any.', lists: ['letter'], fits: null };
const ofNewYork: Pack = {
  ...pack,
  fits: { about: 'a trust company in New York', kinds: null, places: ['US-NY'] },
};

const answer = (own: Partial<StatedAnswer>): DiligenceFacts => ({
  ...acme,
  entities: [company('ny', 'US-NY'), company('sd', 'US-SD')],
  diligence: {
    l4: { status: 'stated', value: null, statement: 'It says so.', sources, entities: [], ...own },
  },
});

const statusOf = (facts: DiligenceFacts, id: string, asked: Pack = pack) =>
  buildDiligence(facts, model, lists, asked).items.find((item) => item.id === id)?.status;

describe('buildDiligence', () => {
  it('asks the items of the pack’s lists, and keeps what the reader reviews apart', () => {
    const { items, review, sentence } = buildDiligence(acme, model, lists, pack);
    expect(items.map(({ id }) => id)).toEqual(['l4', 'k1']);
    expect(review.map(({ id }) => id)).toEqual(['v1']);
    expect(sentence).toBe(`${acme.name}: 0 of 2 items have public evidence, 2 to ask.`);
  });

  it.each([
    ['stated-yes', 'public-evidence'],
    ['stated', 'public-evidence'],
    ['stated-no', 'not-met'],
    ['conflicting', 'to-ask'],
    ['not-found', 'to-ask'],
  ] as const)('takes an answer of the provider file: %s is %s', (status, expected) => {
    expect(statusOf(answer({ status }), 'l4')).toBe(expected);
  });

  it('takes the finding where there is no answer, and never that an item is not met from it', () => {
    const withLevels = (low: number, high: number): DiligenceFacts => ({
      ...acme,
      findings: {
        ...acme.findings,
        'security.keys': { ...acme.findings['security.keys'], low, high, sources },
      },
    });
    expect(statusOf(withLevels(2, 4), 'k1')).toBe('public-evidence');
    expect(statusOf(withLevels(1, 4), 'k1')).toBe('to-ask');
    expect(statusOf(withLevels(0, 0), 'k1')).toBe('to-ask');
  });

  it('where answers differ by company, the companies of the pack decide', () => {
    const facts = answer({
      entities: [
        { id: 'ny', status: 'stated-no', basis: 'Terms of 2025' },
        { id: 'sd', status: 'stated-yes', basis: null },
      ],
    });
    const view = buildDiligence(facts, model, lists, ofNewYork);
    expect(view.subject).toBe('Acme US-NY');
    expect(view.items[0]).toMatchObject({
      status: 'not-met',
      companies: [{ name: 'Acme US-NY', status: 'not-met', basis: 'Terms of 2025' }],
    });
    expect(statusOf(facts, 'l4')).toBe('public-evidence');
    expect(buildDiligence(facts, model, lists, pack).items[0]?.companies).toHaveLength(2);
  });

  it('a pack that fits no company in force says so, and none of its items applies', () => {
    const facts: DiligenceFacts = {
      ...acme,
      entities: [{ ...company('ny', 'US-NY'), status: 'lapsed' }],
    };
    const view = buildDiligence(facts, model, lists, ofNewYork);
    expect(view.applies).toBe(false);
    expect(new Set(view.items.map(({ status }) => status))).toEqual(new Set(['does-not-apply']));
    expect(view.sentence).toBe(
      `${acme.name}: the pack “Any” applies to a trust company in New York, and none in force was found.`,
    );
  });
});
