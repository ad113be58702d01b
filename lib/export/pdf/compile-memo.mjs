// Compiles one document and ends: `node compile-memo.mjs [SECTIONS]`, what the template reads as JSON on
// standard input (an object of texts), the PDF on standard output, and, where a file is named, the sections
// with their pages in it. A process of its own, because the compiler is native code that keeps some memory
// for each document, and a crash in it would take the whole server along.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { readFonts } from './fonts.mjs';

/** The engine then refuses what a screen reader could not follow. */
const accessible = 'ua-1';
/** Without that promise; taken only for what the first refuses, such as a character without glyph. */
const plain = '1.7';

const folder = path.join(import.meta.dirname, 'template');
const root = path.resolve(import.meta.dirname, '../../..');

const [sectionsFile] = process.argv.slice(2);

const compiler = NodeCompiler.create({
  workspace: folder,
  fontArgs: [{ fontBlobs: readFonts(root) }],
});
const compiled = compiler.compile({
  mainFilePath: path.join(folder, 'memo.typ'),
  inputs: JSON.parse(readFileSync(0, 'utf8')),
});
const document = compiled.result;
if (compiled.hasError() || !document) {
  const diagnostics = compiled.takeDiagnostics();
  throw new Error(JSON.stringify(diagnostics ? compiler.fetchDiagnostics(diagnostics) : []));
}
if (sectionsFile !== undefined) {
  const [sections] = compiler.query(document, { selector: '<sections>', field: 'value' });
  writeFileSync(sectionsFile, JSON.stringify(sections));
}
process.stdout.write(exportPdf(document));

/** @param {import('@myriaddreamin/typst-ts-node-compiler').NodeTypstDocument} memo */
function exportPdf(memo) {
  try {
    return compiler.pdf(memo, { pdfStandard: accessible });
  } catch (error) {
    console.warn('The memo is made as PDF 1.7, because PDF/UA-1 refuses it:', error);
    return compiler.pdf(memo, { pdfStandard: plain });
  }
}
