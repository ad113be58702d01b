import { describe, expect, it } from 'vitest';
import {
  sayChanges,
  sayDependencies,
  sayEntities,
  sayFees,
  sayIncidents,
} from '@/lib/comparison/say-briefly';

describe('a record in a line', () => {
  it('says where nothing was found, and what was never looked up', () => {
    expect([sayEntities([]), sayFees([]), sayIncidents([]), sayChanges([])]).toEqual([
      'None found',
      'None found',
      'None found',
      'None noted',
    ]);
    expect(sayDependencies(null)).toBe('Not recorded');
  });

  it('counts companies, and those that are active', () => {
    expect(sayEntities([{ status: 'active' }, { status: 'lapsed' }])).toBe('2 companies, 1 active');
    expect(sayEntities([{ status: 'unknown' }])).toBe('1 company');
  });

  it('names what has a published price, each once', () => {
    expect(sayFees([{ what: 'Custody' }, { what: 'Minimum' }, { what: 'Custody' }])).toBe(
      'Custody; Minimum',
    );
  });

  it('tells the latest of events, which come newest first', () => {
    expect(
      sayIncidents([
        { date: '2026-05-07', resolved: 'no' },
        { date: '2025-01-01', resolved: 'yes' },
      ]),
    ).toBe('2 incidents; latest 7 May 2026, not resolved');
    expect(sayChanges([{ date: '2026-04', headline: 'Charter granted' }])).toBe(
      '1 change; latest Apr 2026: Charter granted',
    );
  });
});
