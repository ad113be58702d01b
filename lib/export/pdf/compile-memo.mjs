// A process that compiles documents, one after the other, for whoever started it: each message holds what
// the template reads (an object of texts) and perhaps a file for the sections with their pages; the answer
// holds the PDF, or why there is none. It lives on, because fonts, template and what documents have in common
// are then read once; it is a process of its own, because the compiler is native code that keeps some memory
// for each document, and a crash in it would take the whole server along.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { readFonts } from './fonts.mjs';

/** The engine then refuses what a screen reader could not follow. */
const accessible = 'ua-1';
/** Without that promise; taken only for what the first refuses, such as a character without glyph. */
const plain = '1.7';

/** How many documents ago a part was last used before it is forgotten. */
const keptFor = 1;

const folder = path.join(import.meta.dirname, 'template');
const root = path.resolve(import.meta.dirname, '../../..');

const compiler = NodeCompiler.create({
  workspace: folder,
  fontArgs: [{ fontBlobs: readFonts(root) }],
});

/** @typedef {{ inputs: Record<string, string>, sectionsFile?: string }} Asked */

process.on('message', (/** @type {Asked} */ asked) => {
  const answer = compile(asked);
  compiler.evictCache(keptFor);
  process.send?.({ ...answer, residentBytes: process.memoryUsage.rss() });
});
// Whoever started it is gone. An interrupt at a terminal reaches us as well; it is theirs to decide.
process.once('disconnect', () => process.exit());
process.on('SIGINT', () => undefined);

/** @param {Asked} asked */
function compile(asked) {
  try {
    return exportPdf(typeset(asked));
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}

/** @param {Asked} asked */
function typeset({ inputs, sectionsFile }) {
  const compiled = compiler.compile({ mainFilePath: path.join(folder, 'memo.typ'), inputs });
  const document = compiled.result;
  if (compiled.hasError() || !document) {
    const diagnostics = compiled.takeDiagnostics();
    throw new Error(JSON.stringify(diagnostics ? compiler.fetchDiagnostics(diagnostics) : []));
  }
  if (sectionsFile !== undefined) {
    const [sections] = compiler.query(document, { selector: '<sections>', field: 'value' });
    writeFileSync(sectionsFile, JSON.stringify(sections));
  }
  return document;
}

/** @param {import('@myriaddreamin/typst-ts-node-compiler').NodeTypstDocument} memo */
function exportPdf(memo) {
  try {
    return { pdf: compiler.pdf(memo, { pdfStandard: accessible }) };
  } catch (error) {
    const warning = `The memo is made as PDF 1.7, because PDF/UA-1 refuses it: ${String(error)}`;
    return { pdf: compiler.pdf(memo, { pdfStandard: plain }), warning };
  }
}
