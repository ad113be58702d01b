import { describe, expect, it } from 'vitest';
import { formatPath } from '@/lib/catalogue/problem';

describe('formatPath', () => {
  it('quotes keys that hold a dot, so that the path stays readable', () => {
    expect(formatPath(['findings', 'security.keys', 'sources', 1])).toBe(
      'findings."security.keys".sources[1]',
    );
  });

  it('is empty for the file as a whole', () => {
    expect(formatPath([])).toBe('');
  });
});
