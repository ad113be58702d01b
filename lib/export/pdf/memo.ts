import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { z } from 'zod';
import { toEdition } from '@/lib/catalogue/edition-hash';
import { findEdition } from '@/lib/catalogue/find-edition';
import { listFrozenEditions } from '@/lib/catalogue/frozen-editions';
import { readDataFiles } from '@/lib/catalogue/read-data-files';
import { readStoredContent } from '@/lib/catalogue/stored-content';
import { toCatalogue } from '@/lib/catalogue/to-catalogue';
import type { Catalogue } from '@/lib/catalogue/types';
import { openRecordFile } from '@/lib/decision/extract-record';
import { readDecision } from '@/lib/decision/read-decision';
import { getEnv } from '@/lib/env';
import { formatCount } from '@/lib/format';
import { buildMemo } from '@/lib/report/build-memo';
import { buildRecordMemo } from '@/lib/report/build-record-memo';
import { memoLinkParameters, readMemoLink } from '@/lib/report/memo-link';
import { publishedWeights } from '@/lib/url/mandate-defaults';
import { parseRankingParams } from '@/lib/url/mandate-params';
import { type MemoParams, memoParts, parseMemoParams } from '@/lib/url/memo-params';
import { renderMemoWithSections, renderRecordMemoPdf } from './render-memo-pdf';

const usage = `Usage: npm run memo -- '<link>' OUT.pdf
       npm run memo -- --record FILE OUT.pdf [--parts brief,comparison,…] [--paper letter] [--date YYYY-MM-DD]
The first renders the shortlist of a link, the second the memo of a decision record, which rides in the
file. FILE is decision.json, or a memo that carries it. Parts: ${memoParts.join(', ')}.`;

type Made = { readonly pdf: Uint8Array; readonly told: readonly string[] };

/** The frozen edition, or the files as they are; null for one that this installation lacks. */
function openEdition(given: string | null): Catalogue | null {
  const frozen = listFrozenEditions();
  const id =
    given === null
      ? null
      : findEdition(
          frozen.map(({ edition }) => edition),
          given,
        )?.id;
  const found = frozen.find(({ edition }) => edition.id === id);
  if (found) return toCatalogue(found.edition, readStoredContent(found.stored));
  const content = readDataFiles();
  const catalogue = toCatalogue(toEdition(content), content);
  return given === null || catalogue.edition.id === given ? catalogue : null;
}

async function makeOfLink(link: string, date: string, sections: string): Promise<Made> {
  const url = new URL(link, 'http://127.0.0.1:3000');
  const catalogue = openEdition(url.searchParams.get('edition'));
  if (catalogue === null) throw new RangeError('The edition of this link is not known here.');
  const { params, notices } = parseRankingParams(url.searchParams, {
    slugs: catalogue.providers.map(({ slug }) => slug),
    publishedWeights: publishedWeights(catalogue.rubric.criteria),
    editions: [catalogue.edition.id],
    otherParameters: memoLinkParameters,
  });
  if (params.shortlist.length === 0) throw new RangeError('This link has no shortlist.');
  const { notices: others, ...read } = readMemoLink(url.searchParams, catalogue);
  const memo = buildMemo({
    catalogue,
    params,
    ...read,
    notices: [...notices, ...others],
    date,
    origin: url.origin,
  });
  return { pdf: await renderMemoWithSections(memo, read.memoParams, sections), told: [memo.title] };
}

async function makeOfRecord(
  file: string,
  date: string,
  memoParams: MemoParams,
  sections: string,
): Promise<Made> {
  const opened = openRecordFile(readFileSync(file));
  if (!opened.ok) throw new RangeError(opened.refusals.join('\n'));
  const { edition } = readDecision(opened.value).base;
  const catalogue = openEdition(edition.id);
  const made = buildRecordMemo({
    record: opened.value,
    catalogue,
    date,
    memoParams,
    origin: getEnv().siteOrigin ?? 'http://127.0.0.1:3000',
  });
  return {
    pdf: await renderRecordMemoPdf(made, sections),
    told: [
      made.brief.title,
      ...made.brief.gaps.map((gap) => `Gap: ${gap}`),
      ...(catalogue === null
        ? [
            `Edition ${edition.id} is not here, so only the brief was made, from what the record holds; it says what is missing.`,
          ]
        : []),
    ],
  };
}

const sectionsSchema = z.array(z.object({ title: z.string(), page: z.int() }));

/** Pages from where a section begins to where the next one does. */
function saySections(file: string): string[] {
  const sections = sectionsSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  const last = sections.at(-1)?.page ?? 0;
  return [
    ...sections.slice(0, -1).map(({ title, page }, index) => {
      const end = Math.max(page, (sections[index + 1]?.page ?? last + 1) - 1);
      const until = index === sections.length - 2 ? last : end;
      return `  ${page === until ? `page ${page}` : `pages ${page} to ${until}`}: ${title}`;
    }),
    formatCount(last, 'page'),
  ];
}

/** The value after a flag, which is taken out of the arguments. */
function takeOption(args: string[], name: string): string | null {
  const at = args.indexOf(name);
  return at < 0 ? null : (args.splice(at, 2)[1] ?? null);
}

/**
 * `npm run memo`: writes the PDF and prints the pages of its sections. What was given and cannot be used
 * is said, and the process ends with 1.
 */
export async function runMemoCommand(args: string[]): Promise<void> {
  const record = takeOption(args, '--record');
  const memoParams = parseMemoParams({
    parts: takeOption(args, '--parts') ?? 'brief',
    paper: takeOption(args, '--paper') ?? undefined,
  });
  const date = takeOption(args, '--date') ?? new Date().toISOString().slice(0, 10);
  const [first, second] = args;
  const out = record === null ? second : first;
  if (first === undefined || out === undefined) {
    console.error(usage);
    process.exitCode = 1;
    return;
  }
  const folder = mkdtempSync(path.join(tmpdir(), 'memo-'));
  try {
    const sections = path.join(folder, 'sections.json');
    const { pdf, told } =
      record === null
        ? await makeOfLink(first, date, sections)
        : await makeOfRecord(record, date, memoParams, sections);
    writeFileSync(out, pdf);
    console.log([...told, ...saySections(sections), out].join('\n'));
  } catch (error) {
    // What was given cannot be used: that is for the person who asked, without a stack.
    const isTheirs = error instanceof RangeError || (error instanceof Error && 'code' in error);
    if (!isTheirs) throw error;
    console.error(error.message);
    process.exitCode = 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

if (process.argv[1]?.endsWith('pdf/memo.ts')) await runMemoCommand(process.argv.slice(2));
