import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { GET } from '@/app/typst/[file]/route';
import { openRecordFile } from '@/lib/decision/extract-record';
import { compileHere } from '@/lib/export/pdf/browser/compile-here.mjs';
import { buildRecordMemo, toRecordText } from '@/lib/report/build-record-memo';
import { exampleFile, openFirstEdition } from '../../../fixtures/make-decision-example';
import { type PdfContent, readPdf } from '../../../fixtures/read-pdf';
import { runMemoHere } from '../../../fixtures/run-memo-command';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 300_000 });

const folder = mkdtempSync(path.join(tmpdir(), 'browser-memo-'));
afterAll(() => rmSync(folder, { recursive: true }));

const ask = (file: string): Promise<Response> =>
  GET(new Request(`http://127.0.0.1:3000/typst/${file}`), {
    params: Promise.resolve({ file: file.replace(/\?.*/, '') }),
  });

const unpack = async ({ address }: { address: string }): Promise<Uint8Array<ArrayBuffer>> =>
  Uint8Array.from(gunzipSync(Buffer.from(await (await ask(address)).arrayBuffer())));

const fileSchema = z.object({ address: z.string(), bytes: z.number() });
const engineSchema = z.object({
  wasm: fileSchema,
  fonts: z.array(fileSchema),
  template: z.record(z.string(), z.string()),
});

async function askEngine(): Promise<z.infer<typeof engineSchema>> {
  const response = await ask('engine.json');
  return engineSchema.parse(await response.json());
}

async function openEngine() {
  const { wasm, fonts, template } = await askEngine();
  return { wasm: await unpack(wasm), fonts: await Promise.all(fonts.map(unpack)), template };
}

describe('a memo that is made in the browser', () => {
  let here: Uint8Array;
  let shell: Uint8Array;
  let [inBrowser, inShell]: PdfContent[] = [];

  beforeAll(async () => {
    const catalogue = openFirstEdition();
    const example = openRecordFile(readFileSync(exampleFile));
    if (!example.ok) throw new Error('the example opens');
    const { inputs } = buildRecordMemo({
      record: example.value,
      catalogue,
      date: '2026-11-27',
      memoParams: { parts: ['brief', 'comparison', 'evidence', 'method'], paper: 'letter' },
      origin: 'http://127.0.0.1:3000',
    });
    here = await compileHere(await openEngine(), inputs);
    const [record, out] = [path.join(folder, 'decision.json'), path.join(folder, 'memo.pdf')];
    writeFileSync(record, readFileSync(exampleFile));
    const { status, stderr } = await runMemoHere(
      ...['--record', record, out, '--date', '2026-11-27', '--paper', 'letter'],
      ...['--parts', 'brief,comparison,evidence,method'],
    );
    expect([status, stderr]).toEqual([0, '']);
    shell = readFileSync(out);
    [inBrowser, inShell] = await Promise.all([readPdf(here), readPdf(shell)]);
  });

  it('says the same on each page as the one that a shell makes', () => {
    expect(inBrowser?.pages.map(({ text }) => text)).toEqual(
      inShell?.pages.map(({ text }) => text),
    );
    expect(inBrowser?.pages.length).toBeGreaterThan(8);
  });

  it('has the same tags, links, title, language and outline', () => {
    expect(inBrowser?.isTagged).toBe(true);
    expect(inBrowser?.pages.map(({ roles }) => roles)).toEqual(
      inShell?.pages.map(({ roles }) => roles),
    );
    // PDF/UA-1 joins the lines of a link that wraps; without that claim each line is one.
    const linksOf = (pdf?: PdfContent) => pdf?.pages.map(({ links }) => [...new Set(links)]);
    expect(linksOf(inBrowser)).toEqual(linksOf(inShell));
    const about = ({ title, language, outline }: PdfContent) => ({ title, language, outline });
    expect(inBrowser && about(inBrowser)).toEqual(inShell && about(inShell));
  });

  it('carries the same record, byte for byte', () => {
    const [one, other] = [openRecordFile(here), openRecordFile(shell)];
    expect(one.ok).toBe(true);
    expect(one).toEqual(other);
    if (one.ok && other.ok) expect(toRecordText(one.value)).toBe(toRecordText(other.value));
  });

  it('begins with a brief of two pages', () => {
    const outline = inBrowser?.outlinePlaces.map(({ page }) => page);
    expect(outline?.slice(0, 2)).toEqual([0, 2]);
    expect(inBrowser?.pages[1]?.text).toContain('Sign-off');
  });
});

describe('what makes a memo in the browser', () => {
  it('is kept for good where it is asked for by its hash, and asked for again where not', async () => {
    const { fonts } = await askEngine();
    const font = await ask(fonts[0]?.address ?? '');
    expect(font.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect((await font.arrayBuffer()).byteLength).toBe(fonts[0]?.bytes);
    expect((await ask('memo-worker.mjs')).headers.get('cache-control')).toBe('no-cache');
  });

  it('names addresses of this server where a browser knows no packages', async () => {
    const source = await (await ask('compile-here.mjs')).text();
    expect(source).toContain("from './compiler.mjs'");
    expect(source).not.toContain('@myriaddreamin');
  });

  it('is refused by name where there is no such file', async () => {
    const response = await ask('memo.typ');
    expect(response.status).toBe(404);
    expect(await response.text()).toContain('compiler.wasm.gz');
  });
});
