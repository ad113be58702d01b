import { describe, expect, it } from 'vitest';
import { chooseEncoding } from '@/lib/url/accepted';

describe('chooseEncoding', () => {
  it('takes the smaller of two that are equally welcome', () => {
    expect(chooseEncoding('gzip, deflate, br, zstd')).toBe('br');
    expect(chooseEncoding('GZIP;q=0.5 , BR ; q=0.5')).toBe('br');
    expect(chooseEncoding('*')).toBe('br');
  });

  it('goes by weight', () => {
    expect(chooseEncoding('br;q=0.2, gzip;q=0.9')).toBe('gzip');
    expect(chooseEncoding('br;q=0, gzip;q=0.001')).toBe('gzip');
    expect(chooseEncoding('br;q=0, *')).toBe('gzip');
    expect(chooseEncoding('identity;q=0.5, gzip;q=0.2')).toBeNull();
    expect(chooseEncoding('identity;q=0, gzip')).toBe('gzip');
  });

  it('packs nothing for a request that does not take it', () => {
    for (const header of [
      '',
      'identity',
      'deflate',
      'gzip;q=0',
      'br;q=0.0, *;q=0',
      'gzip;q=x',
      'xgzip',
    ]) {
      expect(chooseEncoding(header), header).toBeNull();
    }
  });
});
