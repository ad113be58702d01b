import { describe, expect, it } from 'vitest';
import { checkDates, latestDay } from '@/lib/catalogue/check-dates';
import { parseTemplate } from '../../fixtures/data-files';

describe('latestDay', () => {
  it('is the day of the place where it is latest', () => {
    expect(latestDay(new Date('2026-11-27T09:59:00Z'))).toBe('2026-11-27');
    expect(latestDay(new Date('2026-11-27T10:00:00Z'))).toBe('2026-11-28');
    expect(latestDay(new Date('2026-12-31T23:00:00Z'))).toBe('2027-01-01');
  });
});

describe('checkDates', () => {
  it('accepts days up to the latest one', () => {
    expect(checkDates(parseTemplate(), '2026-11-23')).toEqual([]);
  });

  it('names every day that has not come, at any depth', () => {
    const template = parseTemplate();
    const file = {
      ...template,
      researchedOn: '2031-01-01',
      incidents: [{ date: '2026-12', what: 'Invented.' }],
    };
    expect(checkDates(file, '2026-11-23')).toEqual([
      { path: 'researchedOn', message: 'expected a day that has come, got 2031-01-01' },
      { path: 'incidents[0].date', message: 'expected a day that has come, got 2026-12' },
    ]);
  });

  it('accepts the month and the year that have begun', () => {
    expect(checkDates({ date: '2026-11', since: '2026' }, '2026-11-01')).toEqual([]);
    expect(checkDates({ since: '2027' }, '2026-12-31')).toHaveLength(1);
  });

  it('leaves prose alone that begins with a year', () => {
    expect(checkDates({ note: '2031 is named in a plan.', title: '2031' }, '2026-11-23')).toEqual(
      [],
    );
  });
});
