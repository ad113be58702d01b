import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { renderMemoPdf } from '@/lib/export/pdf/render-memo-pdf';
import { buildMemo } from '@/lib/report/build-memo';
import { makeMemoCatalogue, makeMemoInput } from '../../../fixtures/make-memo-input';
import { type PdfContent, readPdf } from '../../../fixtures/read-pdf';

/** Markup of every engine that could be behind the seam; as data it is only text. */
const hostile = '#pagebreak() *x* $y$ <b> \\u{41} @acme #image("/etc/passwd")';

const renamed = (name: string): ReturnType<typeof makeMemoInput> => {
  const catalogue = makeMemoCatalogue();
  const [acme, ...others] = catalogue.providers;
  if (!acme) throw new Error('the catalogue has a provider');
  return makeMemoInput({ catalogue: { ...catalogue, providers: [{ ...acme, name }, ...others] } });
};

const timeout = 60_000;

afterEach(() => {
  vi.restoreAllMocks();
});

describe('renderMemoPdf', () => {
  let bytes: Uint8Array;
  let pdf: PdfContent;

  beforeAll(async () => {
    bytes = await renderMemoPdf(buildMemo(renamed(hostile)));
    pdf = await readPdf(bytes);
  }, timeout);

  it(
    'gives the same bytes for the same memo',
    async () => {
      const again = await renderMemoPdf(buildMemo(renamed(hostile)));
      expect(Buffer.from(again).equals(bytes)).toBe(true);
    },
    timeout,
  );

  it('prints markup in a name as text', () => {
    expect(pdf.outline).toContain(`1. ${hostile}`);
    expect(pdf.pages[0]?.text).toContain(hostile);
  });

  it('claims PDF/UA-1, shows its title and embeds every font', () => {
    const source = Buffer.from(bytes).toString('latin1');
    expect(source).toMatch(/<pdfuaid:part>1<\/pdfuaid:part>/);
    expect(source).toMatch(/\/DisplayDocTitle true/);
    const descriptors = source.match(/\/Type \/FontDescriptor/g) ?? [];
    expect(descriptors.length).toBeGreaterThan(3);
    expect(source.match(/\/FontFile[23]? /g)).toHaveLength(descriptors.length);
    expect(source).toMatch(/\/Scope \/Column/);
  });

  it(
    'makes a document without the accessibility promise where a character has no glyph, and says so',
    async () => {
      const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
      const plain = await renderMemoPdf(buildMemo(renamed('漢字 Custody')));
      expect(Buffer.from(plain).subarray(0, 5).toString()).toBe('%PDF-');
      expect(Buffer.from(plain).toString('latin1')).not.toMatch(/pdfuaid:part/);
      expect((await readPdf(plain)).title).toBe('Custodian shortlist: Acme, Borg, Coda');
      expect(warn).toHaveBeenCalledWith(expect.stringContaining('PDF 1.7'));
    },
    timeout,
  );

  it('fails with the words of the compiler when a memo cannot be made', async () => {
    const memo = buildMemo(makeMemoInput());
    const broken = { ...memo, date: { year: 2026, month: 13, day: 1 } };
    await expect(renderMemoPdf(broken)).rejects.toThrow(/the PDF compiler failed: .*month/s);
  });
});
