import { describe, expect, it } from 'vitest';
import { markdownTable } from '@/lib/markdown/markdown-text';

describe('markdownTable', () => {
  it('has a head, an alignment and a line for every row', () => {
    const columns = [{ name: 'Rank', numeric: true }, { name: 'Provider' }];
    expect(markdownTable(columns, [['1', 'Acme']])).toBe(
      '| Rank | Provider |\n| --: | :-- |\n| 1 | Acme |',
    );
  });

  it('refuses a row that does not fit', () => {
    expect(() => markdownTable([{ name: 'Rank' }], [['1', '2']])).toThrow(RangeError);
  });
});
