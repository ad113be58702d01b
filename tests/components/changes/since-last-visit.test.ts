import { describe, expect, test } from 'vitest';
import { parseDecided } from '@/components/decision-steps/kept-decided';
import { noteVisit, parseVisits } from '@/components/changes/since-last-visit';

const one = { edition: '1'.repeat(16), day: '2026-11-12' };
const two = { edition: '2'.repeat(16), day: '2026-11-27' };

describe('noteVisit', () => {
  test('a first visit has none before it', () => {
    expect(noteVisit(null, one)).toEqual({ last: one, before: null });
  });

  test('a later day makes the last visit the one before', () => {
    expect(noteVisit({ last: one, before: null }, two)).toEqual({ last: two, before: one });
  });

  test('the same day and edition is the same visit, and the very same object', () => {
    const visits = { last: two, before: one };
    expect(noteVisit(visits, two)).toBe(visits);
  });

  test('an edition published while one reads is new to the same day', () => {
    const later = { ...one, edition: two.edition };
    expect(noteVisit({ last: one, before: null }, later)).toEqual({ last: later, before: one });
  });
});

test('parseVisits: what somebody else wrote there is no visit', () => {
  expect(parseVisits(null)).toBeNull();
  expect(parseVisits('{"edition":1}')).toBeNull();
  expect(parseVisits(`${two.edition} ${two.day}\nnonsense`)).toEqual({ last: two, before: null });
  expect(parseVisits(`${two.edition} ${two.day}\n${one.edition} ${one.day}`)).toEqual({
    last: two,
    before: one,
  });
});

test('parseDecided: keeps the decisions that are whole, and passes over what is damaged', () => {
  const decided = { title: 'Custodian for the fund', on: '2026-11-27', edition: one.edition };
  const text = JSON.stringify({ a: decided, b: { title: 1 }, c: { ...decided, on: 'soon' } });
  expect(parseDecided(text)).toEqual({ a: decided });
  expect(parseDecided('no JSON')).toEqual({});
  expect(parseDecided(null)).toEqual({});
});
