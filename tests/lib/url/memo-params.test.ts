import { expect, it } from 'vitest';
import { memoParts, parseMemoParams, toMemoEntry } from '@/lib/url/memo-params';

const read = (query: string) => parseMemoParams(new URLSearchParams(query));

it('a memo has all parts but diligence and questionnaires on A4, and a link to it says nothing', () => {
  const { parts, paper, notices } = read('region=us');
  expect(parts).toEqual(memoParts.filter((part) => part !== 'questions' && part !== 'diligence'));
  expect([paper, notices]).toEqual(['a4', []]);
  expect(toMemoEntry({ parts, paper })).toEqual({});
});

it('parts stand in their own order, whatever order the link has', () => {
  const params = read('parts=method,brief&parts=questions&paper=Letter');
  expect(params.parts).toEqual(['brief', 'questions', 'method']);
  expect(toMemoEntry(params)).toEqual({ parts: 'brief,questions,method', paper: 'letter' });
  expect(read(new URLSearchParams(toMemoEntry(params)).toString())).toEqual(params);
});

it('what is not known is told, and a memo without a known part has the usual ones', () => {
  const { parts, paper, notices } = read('parts=cover&paper=a3');
  expect(parts).toContain('brief');
  expect(paper).toBe('a4');
  expect(notices.map(({ message }) => message)).toEqual([
    'The link asked for the part “cover”, which is not known. It was left out.',
    'The link gave “a3” for paper, where one of a4, letter is needed. a4 is used.',
  ]);
});
