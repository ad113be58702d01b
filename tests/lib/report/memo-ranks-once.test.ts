import { describe, expect, it, vi } from 'vitest';
import { buildMemo } from '@/lib/report/build-memo';
import * as scoring from '@/lib/scoring';
import * as asking from '@/lib/scoring/asking';
import { makeMemoCatalogue, makeMemoInput } from '@/tests/fixtures/make-memo-input';

vi.mock('@/lib/scoring', async (importOriginal) => {
  const original = await importOriginal<typeof scoring>();
  return {
    ...original,
    rankByMandate: vi.fn(original.rankByMandate),
    createAcceptabilityRun: vi.fn(original.createAcceptabilityRun),
  };
});

vi.mock('@/lib/scoring/asking', async (importOriginal) => {
  const original = await importOriginal<typeof asking>();
  return { ...original, listSharpenings: vi.fn(original.listSharpenings) };
});

describe('a memo', () => {
  const ranks = vi.mocked(scoring.rankByMandate);
  const drawn = vi.mocked(scoring.createAcceptabilityRun);
  const tried = vi.mocked(asking.listSharpenings);
  it('of ten providers ranks the catalogue once, draws once and tries every answer once', () => {
    const base = makeMemoCatalogue();
    const [acme] = base.providers;
    if (acme === undefined) throw new Error('the catalogue has a provider');
    const slugs = Array.from({ length: 10 }, (_, index) => `p${index}`);
    const providers = slugs.map((slug) => ({ ...acme, slug, name: slug, shortName: slug }));
    const input = makeMemoInput({
      catalogue: { ...base, providers },
      params: { shortlist: slugs },
    });
    buildMemo(input);
    // Links to other weights try those weights; the mandate of the memo is ranked once.
    const ofMandate = ranks.mock.calls.filter(
      ([, , { weights }]) =>
        JSON.stringify(weights) === JSON.stringify(input.params.mandate.weights),
    );
    expect(ofMandate).toHaveLength(1);
    expect(drawn).toHaveBeenCalledTimes(1);
    expect(tried).toHaveBeenCalledTimes(1);
  });
});
