import { NextRequest } from 'next/server';
import { describe, expect, it } from 'vitest';
import { keptPagePolicy, privatePagePolicy, privatePages } from '@/lib/url/security-policy';
import nextConfig from '@/next.config';
import { config, proxy } from '@/proxy';

describe('policies', () => {
  it('the proxy is asked for each private page, and no other policy is set there', async () => {
    expect(config.matcher.filter((one) => typeof one === 'string')).toEqual([...privatePages]);
    const rules = (await nextConfig.headers?.()) ?? [];
    const kept = rules.find(({ headers }) => headers.some(({ value }) => value === keptPagePolicy));
    const source = new RegExp(`^/${(kept?.source ?? '').replace('/:path(', '(?:')}$`);
    for (const page of privatePages) expect(source.test(page), page).toBe(false);
    for (const page of ['/', '/data', '/shortlist.pdf', '/asked']) {
      expect(source.test(page), page).toBe(true);
    }
  });

  it('of a private page has the nonce that its scripts get, another each time', () => {
    const policies = [1, 2].map(() => {
      const { headers } = proxy(new NextRequest('https://custody.example/decide?region=us'));
      return [
        headers.get('content-security-policy'),
        headers.get('x-middleware-request-content-security-policy'),
      ];
    });
    for (const [told, asked] of policies) {
      expect(told).toBe(asked);
      expect(told).toMatch(/script-src 'self' 'nonce-[\w+/]{22}==' 'sha256-/);
    }
    expect(policies[0]).not.toEqual(policies[1]);
  });

  it('lets no form of a decision be sent', () => {
    expect(privatePagePolicy('/decide', 'n', 'h')).toContain("form-action 'none'");
    expect(privatePagePolicy('/ballot', 'n', 'h')).toContain("form-action 'none'");
    expect(privatePagePolicy('/ask', 'n', 'h')).toContain("form-action 'self'");
  });
});
