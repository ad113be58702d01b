import { describe, expect, it } from 'vitest';
import { buildMemo } from '@/lib/report/build-memo';
import { defaultMemoParams } from '@/lib/url/memo-params';
import { makeMemoInput } from '../../fixtures/make-memo-input';

describe('the reasons and risks of a shortlist’s memo', () => {
  it('are about the first of the shortlist, cite the first sources of the document, and say their rule', () => {
    const memo = buildMemo(makeMemoInput());
    const { name, reasons, risks, sources, note } = memo.reasons ?? {};
    expect(name).toBe('Acme Custody');
    expect(reasons?.map(({ title }) => title)).toEqual(['Factor security.keys, level 3–4']);
    expect(reasons?.[0]?.text).toBe('Keys are documented.');
    expect(risks).toHaveLength(3);
    const refs = [...(reasons ?? []), ...(risks ?? [])].flatMap((one) => one.refs);
    expect(new Set(refs)).toEqual(new Set(sources?.map(({ number }) => number)));
    for (const { number, url } of sources ?? []) {
      expect(memo.sources.rows[number - 1]?.url).toBe(url);
    }
    expect(note).toContain('Read off public evidence, by rule');
  });

  it('are left out where the brief is not asked for, and where everybody chosen is ruled out', () => {
    const memoParams = { ...defaultMemoParams, parts: ['comparison' as const] };
    expect(buildMemo(makeMemoInput({ memoParams })).reasons).toBeNull();
    expect(buildMemo(makeMemoInput({ params: { shortlist: ['coda'] } })).reasons).toBeNull();
  });
});
