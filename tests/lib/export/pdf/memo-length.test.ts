import { expect, it } from 'vitest';
import { renderMemoPdf } from '@/lib/export/pdf/render-memo-pdf';
import { buildMemo } from '@/lib/report/build-memo';
import type { RequirementId } from '@/lib/requirements';
import { defaultParams, publishedWeights } from '@/lib/url/mandate-defaults';
import { defaultMemoParams, type MemoParams } from '@/lib/url/memo-params';
import { countPages, pack, readPdf } from '@/tests/fixtures/read-pdf';
import { realCatalogue } from '@/tests/fixtures/real-content';

/** The three with most sources: nobody's memo is longer. */
it.each(['a4', 'letter'] as const)(
  'the memo of three has at most 18 pages on %s',
  async (paper) => {
    const catalogue = realCatalogue();
    const params = defaultParams(publishedWeights(catalogue.rubric.criteria));
    const slugs = catalogue.providers
      .toSorted((a, b) => b.sources.length - a.sources.length)
      .slice(0, 3)
      .map(({ slug }) => slug);
    const memoParams = { ...defaultMemoParams, paper };
    const asked: RequirementId[] = ['region:us', 'qualified', 'segregation', 'insurance'];
    const mandate = {
      ...params.mandate,
      requirements: asked,
    };
    const memo = buildMemo({
      catalogue,
      params: { ...params, mandate, shortlist: slugs },
      answers: {},
      notices: [],
      date: '2026-11-27',
      memoParams,
      origin: 'https://custody.example',
    });
    const pages = await countPages(await renderMemoPdf(memo, memoParams));
    expect(pages).toBeLessThanOrEqual(18);
    expect(pages).toBeGreaterThan(8);
  },
  60_000,
);

it.each(['a4', 'letter'] as const)(
  'the brief of all ten has at most two pages on %s, with three reasons, three risks and their sources',
  async (paper) => {
    const catalogue = realCatalogue();
    const params = defaultParams(publishedWeights(catalogue.rubric.criteria));
    const memoParams: MemoParams = { parts: ['brief'], paper };
    const memo = buildMemo({
      catalogue,
      params: { ...params, shortlist: catalogue.providers.map(({ slug }) => slug) },
      answers: {},
      notices: [],
      date: '2026-11-27',
      memoParams,
      origin: 'https://custody.example',
    });
    const { pages } = await readPdf(await renderMemoPdf(memo, memoParams));
    expect(pages.length).toBeLessThanOrEqual(2);
    const { reasons = [], risks = [], sources = [] } = memo.reasons ?? {};
    const text = pages.map(({ packed }) => packed).join('');
    for (const { title } of [...reasons, ...risks]) expect(text).toContain(pack(title));
    const links = pages.flatMap((page) => page.links);
    for (const { url } of sources) if (url !== null) expect(links).toContain(url);
    expect(reasons.length + risks.length).toBe(6);
  },
  60_000,
);
