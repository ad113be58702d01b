import { describe, expect, it } from 'vitest';
import { createNeutralCheck } from '@/lib/inquiry/neutral-words';
import { makeProvider } from '@/tests/fixtures/make-provider';

const acme = makeProvider({ slug: 'acme', name: 'Acme Custody', shortName: 'Acme' });
const borg = makeProvider({ slug: 'borg-trust', name: 'Borg Trust', shortName: 'Borg' });
const isNeutral = createNeutralCheck(acme, [borg]);

describe('createNeutralCheck', () => {
  it.each([
    'Acme states that keys are kept offline.',
    'No service level was found, and access levels are set by role.',
    'Hardware certified to FIPS 140-2 Level 3.',
    'Cyborgs are not mentioned.',
    '',
  ])('lets through what is about the provider itself: %s', (text) => {
    expect(isNeutral(text)).toBe(true);
  });

  it.each([
    'Acme settles with Borg once a day.',
    'BORG’s terms say the same.',
    'https://www.borgtrust.example/terms',
    'https://filings.example/in%20borg',
    'Audit reports, which level 3 asks for, were not found.',
    'It would score higher.',
    'A first-rank brand.',
    'Its weight is small.',
    'The number is not published, so the step to five or more is open.',
  ])('stops what names another provider or the method: %s', (text) => {
    expect(isNeutral(text)).toBe(false);
  });

  it('a name that the provider shares with another is its own', () => {
    const prime = makeProvider({ slug: 'acme-prime', name: 'Acme Prime', shortName: 'Prime' });
    expect(createNeutralCheck(acme, [prime])('Acme keeps keys offline.')).toBe(true);
    expect(createNeutralCheck(acme, [prime])('Acme Prime keeps keys offline.')).toBe(false);
  });
});
