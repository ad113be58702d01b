import { describe, expect, test } from 'vitest';
import { parseChangesParams } from '@/lib/url/changes-params';

const [third, second, first] = ['3', '2', '1'].map((digit) => digit.repeat(16));
if (third === undefined || second === undefined || first === undefined) throw new Error('three');
const editions: [string, ...string[]] = [third, second, first];
const parse = (query: string, about = third) =>
  parseChangesParams(new URLSearchParams(query), editions, about);

describe('parseChangesParams', () => {
  test('shows the findings that weigh most unless the link asks for all', () => {
    expect(parse('').showsAll).toBe(false);
    expect(parse('show=all').showsAll).toBe(true);
    expect(parse('show=everything').notices).toHaveLength(1);
  });

  test('from the edition before to the newest, unless the link names others', () => {
    expect(parse('').changes).toEqual({ from: second, to: third });
    expect(parse('to=22222222').changes).toEqual({ from: first, to: second });
    expect(parse('from=11111111').changes).toEqual({ from: first, to: third });
  });

  test('a link about an earlier edition compares that one with the one before it', () => {
    expect(parse('', second).changes).toEqual({ from: first, to: second });
  });

  test('an edition that is not known is told and left out', () => {
    const { changes, notices } = parse('from=deadbeef&to=nonsense');
    expect(changes).toEqual({ from: second, to: third });
    expect(notices.map(({ parameter }) => parameter)).toEqual(['to', 'from']);
  });

  test('the first edition has none before it and is compared with itself', () => {
    expect(parse(`to=${first}`).changes).toEqual({ from: first, to: first });
  });
});
