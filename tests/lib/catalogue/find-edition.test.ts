import { expect, test } from 'vitest';
import { findEdition } from '@/lib/catalogue/find-edition';

const editions = ['96bd5c8dfd8f023d', '96bd5c8e00000000', '96bd5c8e11111111'].map((id) => ({ id }));
const find = (given: string) => findEdition(editions, given)?.id ?? null;

test('findEdition: an edition is named by its id or by the digits that pages print', () => {
  expect(find('96bd5c8dfd8f023d')).toBe('96bd5c8dfd8f023d');
  expect(find('96bd5c8d')).toBe('96bd5c8dfd8f023d');
  expect(find('96bd5c8e1')).toBe('96bd5c8e11111111');
});

test('findEdition: a beginning of several editions names none of them', () => {
  expect(find('96bd5c8e')).toBeNull();
});

test('findEdition: fewer than eight digits, and what is no beginning, name none', () => {
  expect(['96bd5c8', '', '6bd5c8df', '96BD5C8D', '96bd5c8dfd8f023d0'].map(find)).toEqual(
    Array(5).fill(null),
  );
});
