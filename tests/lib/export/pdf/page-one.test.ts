import { describe, expect, it } from 'vitest';
import type { Provider } from '@/lib/catalogue/types';
import { renderMemoPdf } from '@/lib/export/pdf/render-memo-pdf';
import { buildMemo } from '@/lib/report/build-memo';
import type { MemoModel } from '@/lib/report/memo-model';
import { makeMemoCatalogue, makeMemoInput } from '../../../fixtures/make-memo-input';
import { pack, pagesUnder, readPdf } from '../../../fixtures/read-pdf';

const reason =
  'A plan of February 2026 winds down the service in the EU, with accounts due to close in April 2026; whether it was completed was not confirmed, and custody is not mentioned separately.';

/** Ten who are ranked with long lines, three who are ruled out with long reasons. */
function crowdedMemo(noticeCount: number): MemoModel {
  const catalogue = makeMemoCatalogue();
  const [acme] = catalogue.providers;
  if (!acme) throw new Error('the catalogue has a provider');
  const { eu } = acme.regions.byRegion;
  const byRegion = {
    ...acme.regions.byRegion,
    eu: { ...eu, status: 'no' as const, note: reason },
  };
  const providers = Array.from({ length: 13 }, (_, index): Provider => ({
    ...acme,
    slug: `p${index}`,
    name: `Provider number ${index} Custody`,
    shortName: `Provider ${index}`,
    legalLine: 'National trust bank (OCC) · EU, Singapore, Dubai, Hong Kong and others',
    findings: {
      ...acme.findings,
      'liquidity.prime': { ...acme.findings['liquidity.prime'], low: index % 4, high: 4 },
      'ux.console': { ...acme.findings['ux.console'], low: index % 3, high: 3 },
    },
    ...(index >= 10 && { regions: { ...acme.regions, byRegion } }),
  }));
  const memo = buildMemo(
    makeMemoInput({
      catalogue: { ...catalogue, providers },
      params: { shortlist: ['p0'] },
      notices: Array.from({ length: noticeCount }, (_, index) => ({
        parameter: 'region',
        message: `The region “planet number ${index}” is not known. It was left out, as were all its moons.`,
      })),
    }),
  );
  expect([memo.ranking.length, memo.ruledOut.length]).toEqual([10, 3]);
  return memo;
}

const timeout = 60_000;

describe('page 1 of the memo', () => {
  it(
    'stays one page with ten ranked, three ruled out and a notice, and hands on its summary',
    async () => {
      const memo = crowdedMemo(1);
      const { pages, outlinePlaces } = await readPdf(await renderMemoPdf(memo));
      expect(outlinePlaces.slice(0, 2).map(({ page }) => page)).toEqual([0, 1]);
      expect(pages[0]?.text).toContain('Committee chair, date');
      const telling = pages.filter(({ text }) => text.includes('Left out of the link'));
      expect(telling).toEqual([pages[0]]);
      expect(pages[0]?.text).toContain(memo.notices[0]);
      const holding = pages.filter(({ text }) => text.includes('Executive summary'));
      expect(holding).toEqual([pages[1]]);
      for (const { label, text } of memo.summary) {
        const line = pack(`${label}${text.map((part) => part.text).join('')}`);
        expect(pages[1]?.packed).toContain(line);
      }
    },
    timeout,
  );

  it(
    'counts notices that are too many for it, and lists them with the link',
    async () => {
      const memo = crowdedMemo(30);
      const pdf = await readPdf(await renderMemoPdf(memo));
      const [first] = pdf.pages;
      expect(first?.text).toContain('Committee chair, date');
      expect(first?.text).toContain('30 parts of the link could not be used');
      const method = pagesUnder(pdf, 'Method and reproduction')
        .map(({ packed }) => packed)
        .join('');
      for (const notice of memo.notices) {
        expect(first?.text).not.toContain(notice);
        expect(method).toContain(pack(notice));
      }
    },
    timeout,
  );
});
