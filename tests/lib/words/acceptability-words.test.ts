import { describe, expect, it } from 'vitest';
import { listAcceptabilityRows } from '@/lib/robustness/acceptability-table';
import { acceptabilityWords } from '@/lib/words/acceptability-words';
import type { DrawnProvider } from '@/lib/assessment/assessed-provider';
import {
  type Draft,
  makeModel,
  paramsOf,
  rowsOf,
  rowsWith,
  toText,
} from '../robustness/make-order';

const model = makeModel({
  acme: { rest: 4 },
  birch: { rest: 3 },
  cedar: { rest: 2 },
  dogwood: { rest: 1 },
});

const shares = {
  acme: [0.9, 0.1, 0, 0],
  birch: [0.1, 0.5, 0.3, 0.1],
  cedar: [0, 0.3, 0.4, 0.3],
  dogwood: [0, 0.1, 0.3, 0.6],
};

const words = (
  rows: readonly DrawnProvider[],
  bands: readonly (readonly string[])[] = [],
  doubt = 50,
) => acceptabilityWords(rows, bands, doubt).map(toText);

const settled = (drafts: Readonly<Record<string, Draft>>) => rowsOf(makeModel(drafts));

describe('acceptabilityWords', () => {
  it('names the first three, and an outsider that is often among them', () => {
    expect(words(rowsWith(model, shares))[0]).toBe(
      '**acme** is in the first three in 100% of simulations, **birch** in 90% and **cedar** in 70%. **dogwood**, fourth by score, is in 40%.',
    );
  });

  it('among three or fewer everyone is among the first three, which is not said', () => {
    const three = settled({ acme: { rest: 4 }, birch: { rest: 3 }, cedar: { rest: 2 } });
    expect(words(three).join(' ')).not.toContain('first three');
  });

  it('tells who ties on points, and which place they share', () => {
    const rows = settled({ acme: { rest: 4 }, birch: {}, cedar: {}, dogwood: { rest: 1 } });
    expect(words(rows)).toContain(
      '**birch and cedar** tie on points at 50.0 and share second place.',
    );
  });

  it('all on the same points are counted', () => {
    expect(words(settled({ acme: {}, birch: {}, cedar: {} }))).toContain(
      'All 3 tie on points at 50.0.',
    );
  });

  it('tells with whom the order of the leader is not settled', () => {
    expect(words(rowsWith(model, shares), [['acme', 'birch']])).toContain(
      'The order of **acme and birch** is not settled: neither is ahead of the other in 90% of simulations.',
    );
    expect(words(rowsWith(model, shares), [Object.keys(shares)])).toContain(
      'No order is settled: no one is ahead of another in 90% of simulations.',
    );
    expect(words(rowsWith(model, shares), [['birch', 'cedar']])).toContain(
      'The order of **acme** and every other is settled: one of the two is ahead in 90% of simulations or more.',
    );
  });

  it('names the least settled', () => {
    expect(words(rowsWith(model, shares))).toContain(
      '**birch and cedar** are the least settled: each has three likely ranks.',
    );
    const clear = { ...shares, birch: [0.1, 0.9, 0, 0] };
    expect(words(rowsWith(model, clear))).toContain(
      '**cedar** is the least settled: its likely ranks run from 2 to 4.',
    );
  });

  it('says where points at the doubt and draws part', () => {
    const swapped = { ...shares, acme: [0, 0.1, 0.9, 0], birch: [0.9, 0.1, 0, 0] };
    expect(words(rowsWith(model, swapped), [], 0)).toEqual(
      expect.arrayContaining([
        '**acme** is first by score at a credit of 0, outside its likely rank 3.',
        '**birch** is second by score at a credit of 0, outside its likely rank 1.',
      ]),
    );
  });

  it('says what intervals alone allow', () => {
    const open: Draft = { rest: [0, 4] };
    expect(words(settled({ acme: open, birch: open, cedar: open })).at(-1)).toBe(
      'From ranges alone, every rank from 1 to 3 is possible for every provider. The shares say which are likely.',
    );
    expect(words(settled({ acme: open, birch: open }))).toEqual([
      '**acme and birch** tie on points at 50.0 and share first place.',
      'From ranges alone, either could be first.',
    ]);
    expect(words(rowsWith(model, shares)).at(-1)).toBe(
      'From ranges alone, no answer could change a rank at the weights in use.',
    );
    expect(words(settled({ acme: { rest: 4 }, birch: open, cedar: { rest: 1 } })).at(-1)).toBe(
      'From ranges alone, acme or birch could be first.',
    );
    expect(
      words(settled({ acme: { rest: 4 }, birch: { rest: [0, 3] }, cedar: { rest: 1 } })).at(-1),
    ).toBe('From ranges alone, only acme could be first.');
  });
});

describe('listAcceptabilityRows', () => {
  const rows = listAcceptabilityRows(
    rowsWith(model, shares),
    [
      ['acme', 'birch'],
      ['birch', 'cedar'],
    ],
    (slug) => `/providers/${slug}`,
  );

  it('stands in the order of rank, with the shares as they were drawn', () => {
    expect(rows.map(({ slug, rank }) => [slug, rank])).toEqual([
      ['acme', 1],
      ['birch', 2],
      ['cedar', 3],
      ['dogwood', 4],
    ]);
    expect(rows.map((row) => row.shares)).toEqual(Object.values(shares));
  });

  it('says a row in words: its likely ranks with their shares', () => {
    expect(rows[0]?.text).toBe('First in 90% of simulations. Likely rank 1, expected 1.1.');
    expect(rows[1]?.text).toBe(
      'First in 10% of simulations, second in 50%, third in 30%. Likely ranks 1 to 3, expected 2.4.',
    );
  });

  it('those in a band share its letter, at the same place', () => {
    expect(rows.map(({ bands }) => bands)).toEqual([
      ['a', null],
      ['a', 'b'],
      [null, 'b'],
      [null, null],
    ]);
  });

  it('rows are plain data', () => {
    expect(JSON.parse(JSON.stringify(rows))).toEqual(rows);
    expect(paramsOf(model).sort).toBe('score');
  });
});
