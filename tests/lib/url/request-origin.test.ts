import { describe, expect, it } from 'vitest';
import { requestOrigin, sayLocal } from '@/lib/url/request-origin';

const originOf = (headers: Record<string, string>): string =>
  requestOrigin({ url: 'http://localhost:3000/shortlist.pdf', headers: new Headers(headers) });

describe('requestOrigin', () => {
  it('is the address of the request when no header says more', () => {
    expect(originOf({})).toBe('http://localhost:3000');
  });

  it('is the host that was asked for', () => {
    expect(originOf({ host: '127.0.0.1:8080' })).toBe('http://127.0.0.1:8080');
    expect(originOf({ host: '[::1]:8080' })).toBe('http://[::1]:8080');
  });

  it('is what the first proxy saw, protocol included', () => {
    const headers = {
      host: 'app:3000',
      'x-forwarded-host': 'custody.example, proxy.internal',
      'x-forwarded-proto': 'https,http',
    };
    expect(originOf(headers)).toBe('https://custody.example');
  });

  it('passes over a header that is no host, no protocol or no port', () => {
    expect(originOf({ 'x-forwarded-host': 'evil.example/?a=', host: 'good.example' })).toBe(
      'http://good.example',
    );
    expect(originOf({ host: 'user@evil.example' })).toBe('http://localhost:3000');
    expect(originOf({ host: 'good.example:99999' })).toBe('http://localhost:3000');
    expect(originOf({ host: 'good.example', 'x-forwarded-proto': 'javascript' })).toBe(
      'http://good.example',
    );
  });
});

describe('sayLocal', () => {
  it.each(['http://127.0.0.1:3000/?region=eu', 'http://localhost', 'http://[::1]:80/a'])(
    '%s: works on one machine alone',
    (address) => {
      expect(sayLocal(address)).toContain('SITE_URL');
    },
  );

  it.each(['https://custody.example/', 'https://localhost.example', 'http://10.0.0.4:3000'])(
    '%s: others can open it',
    (address) => {
      expect(sayLocal(address)).toBeNull();
    },
  );
});
