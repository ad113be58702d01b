import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { toCsv } from '@/lib/export/csv';
import type { ExportColumn, ExportValue } from '@/lib/export/ranking-table';

const columnsOf = (count: number): ExportColumn[] =>
  Array.from({ length: count }, (_, index) => ({
    key: `column${index}`,
    label: `Column ${index}`,
    kind: 'text',
  }));

const write = (...rows: ExportValue[][]): string =>
  toCsv({ columns: columnsOf(rows[0]?.length ?? 1), rows });

/** An independent reader, told nothing but what RFC 4180 says. */
function readBack(text: string): string[][] {
  const { data, errors } = Papa.parse<string[]>(text, { delimiter: ',', newline: '\r\n' });
  expect(errors).toEqual([]);
  return data;
}

/** The text of the only cell, as it stands in the file. */
const cellOf = (value: ExportValue): string =>
  write([value]).split('\r\n').slice(1, -1).join('\r\n');

describe('toCsv', () => {
  it('begins with a byte order mark and ends every line with CRLF', () => {
    expect(write(['a', 1], ['b', null])).toBe('\uFEFFcolumn0,column1\r\na,1\r\nb,\r\n');
  });

  it('a table without rows has its names', () => {
    expect(toCsv({ columns: columnsOf(2), rows: [] })).toBe('\uFEFFcolumn0,column1\r\n');
  });

  it.each([
    ['=1+1', "'=1+1"],
    ['+44 20', "'+44 20"],
    ['-2', "'-2"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t=1"],
    ['=cmd|" /C calc"!A0', '"\'=cmd|"" /C calc""!A0"'],
    ['＝1', "'＝1"],
  ])('the text %j cannot act as a formula', (given, written) => {
    expect(cellOf(given)).toBe(written);
  });

  it('a carriage return at the beginning is kept from acting, too', () => {
    expect(cellOf('\r=1')).toBe('"\'\r=1"');
  });

  it('numbers stay numbers, in full and with a point', () => {
    expect(write([-1.5, 0.1 + 0.2, 1e-7, 12])).toContain(
      '\r\n-1.5,0.30000000000000004,1e-7,12\r\n',
    );
  });

  it('yes and no are true and false, and nothing is empty', () => {
    expect(write([true, false, null, ''])).toContain('\r\ntrue,false,,\r\n');
  });

  it('another reader gives back every number and every text', () => {
    const value = fc.oneof(
      fc.string({ unit: fc.constantFrom('a', ' ', ',', '"', '\r', '\n', 'é', '’', '😀', ';') }),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constant('x'), value, value), { minLength: 1 }), (rows) => {
        const [, ...lines] = readBack(write(...rows));
        expect(lines.slice(0, -1)).toEqual(
          rows.map((row) => row.map((one) => (typeof one === 'string' ? safe(one) : String(one)))),
        );
      }),
    );
    function safe(text: string): string {
      return text.startsWith('\r') ? `'${text}` : text;
    }
  });
});
