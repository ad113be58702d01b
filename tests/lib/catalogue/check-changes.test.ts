import { describe, expect, it } from 'vitest';
import { checkChanges } from '@/lib/catalogue/check-changes';
import type { StoredContent } from '@/lib/catalogue/stored-content';
import type { ProviderFile } from '@/lib/catalogue/schema/provider-file';
import { parseTemplate } from '../../fixtures/data-files';

const newest = '0123456789abcdef';
const older = 'fedcba9876543210';

type Finding = ProviderFile['findings']['security.keys'];

const withKeys = (change: Partial<Finding>): ProviderFile => {
  const provider = parseTemplate();
  return {
    ...provider,
    findings: {
      ...provider.findings,
      'security.keys': { ...provider.findings['security.keys'], ...change },
    },
  };
};

const freeze = (...providers: StoredContent['providers']) => ({
  edition: { id: newest, hash: newest.repeat(4), date: '2026-11-23', method: 1 },
  stored: { rubric: { version: 1 }, providers },
});

const frozen = freeze(parseTemplate());
const note = 'The page was read again.';

describe('checkChanges', () => {
  it('accepts findings that are as they were', () => {
    expect(checkChanges(frozen, parseTemplate())).toEqual([]);
  });

  it('refuses a finding that differs without a change, and names what differs', () => {
    expect(checkChanges(frozen, withKeys({ low: 2, sources: ['s2'] }))).toEqual([
      {
        path: 'findings."security.keys".change',
        message: `expected a change from edition ${newest}, because this differs from it: low, sources`,
      },
    ]);
  });

  it('refuses a finding that is only worded anew', () => {
    expect(checkChanges(frozen, withKeys({ statement: 'Said otherwise.' }))).toHaveLength(1);
  });

  it('refuses a change that names an earlier edition than the newest', () => {
    const change = { from: older, kind: 'evidence', note } as const;
    expect(checkChanges(frozen, withKeys({ low: 2, change }))).toHaveLength(1);
  });

  it('accepts a change that names the newest edition', () => {
    const change = { from: newest, kind: 'evidence', note } as const;
    expect(checkChanges(frozen, withKeys({ low: 2, change }))).toEqual([]);
  });

  it('accepts a change of long ago in a finding that has stayed as it was since', () => {
    const provider = withKeys({ change: { from: older, kind: 'world', note } });
    expect(checkChanges(freeze(provider), provider)).toEqual([]);
  });

  it('asks nothing where a second person has read the same sources', () => {
    expect(checkChanges(frozen, withKeys({ readers: 2 }))).toEqual([]);
  });

  it('asks nothing for what the frozen edition did not record', () => {
    const { headline, ...keys } = parseTemplate().findings['security.keys'];
    expect(headline).toBeDefined();
    const provider = parseTemplate();
    const old = freeze({ ...provider, findings: { ...provider.findings, 'security.keys': keys } });
    expect(checkChanges(old, parseTemplate())).toEqual([]);
  });

  it('asks nothing of a provider that is new', () => {
    expect(checkChanges(freeze(), withKeys({ low: 2 }))).toEqual([]);
  });
});
