import { expect, test } from 'vitest';
import { byteMatrix, realMatrix, rowOf, wholeMatrix } from '@/lib/scoring/draws/matrix';

test('what is written to a row is written to its matrix, and to no other row', () => {
  const matrix = realMatrix(3, 2);
  rowOf(matrix, 1).set([4, 5]);
  expect([...matrix.cells]).toEqual([0, 0, 4, 5, 0, 0]);
  expect([...rowOf(matrix, 2)]).toEqual([0, 0]);
});

test('a matrix has as many cells as rows and columns make, and none without either', () => {
  for (const make of [realMatrix, wholeMatrix, byteMatrix]) {
    expect(make(3, 4).cells).toHaveLength(12);
    expect(make(0, 4).cells).toHaveLength(0);
    expect(make(4, 0).cells).toHaveLength(0);
  }
});
