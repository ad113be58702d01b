import { describe, expect, it } from 'vitest';
import { findingAnchor, listCitations } from '@/lib/provider/list-citations';
import { makeRubric } from '@/tests/fixtures/make-catalogue';
import { makeProvider, makeSource } from '@/tests/fixtures/make-provider';

const [first, second, third] = [1, 2, 3].map((number) => makeSource({ number }));
if (!first || !second || !third) throw new Error('three sources were made');

const provider = makeProvider({
  sources: [first, second, third],
  findings: { 'security.keys': { sources: [second, first] }, 'ux.api': { sources: [second] } },
  regions: { eu: { status: 'yes', sources: [second] }, uk: { status: 'yes', sources: [second] } },
});
const cited = listCitations(provider, makeRubric());

describe('listCitations', () => {
  it('keeps the numbers of the sources and names each place that cites them, findings first', () => {
    expect(cited.map(({ source }) => source.number)).toEqual([1, 2, 3]);
    expect(cited[0]?.citations.map(({ label }) => label)).toEqual(['Factor security.keys']);
    expect(cited[1]?.citations).toEqual([
      { label: 'Factor security.keys', anchor: 'finding-security-keys' },
      { label: 'Factor ux.api', anchor: 'finding-ux-api' },
      { label: 'Regions', anchor: 'regions' },
    ]);
  });

  it('a source that nothing cites keeps its place without citations', () => {
    expect(cited[2]).toEqual({ source: third, citations: [] });
  });
});

describe('findingAnchor', () => {
  it('has no dot, so that it works as a selector', () => {
    expect(findingAnchor('security.keys')).toBe('finding-security-keys');
  });
});
