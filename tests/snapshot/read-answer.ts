import { readPdf } from '@/tests/fixtures/read-pdf';
import { readWorkbook } from '@/tests/fixtures/read-workbook';
import { readPage } from './read-page';

/**
 * An answer as text that can be compared line by line: JSON indented, a workbook cell by cell, a
 * document page by page, a page by what its reader gets; anything else as it is.
 */
export async function readAnswer(contentType: string, bytes: Uint8Array): Promise<string> {
  const [kind = ''] = contentType.split(';');
  const text = () => new TextDecoder().decode(bytes);
  if (kind.endsWith('json')) return JSON.stringify(JSON.parse(text()), null, 1);
  if (kind === 'text/html') return readPage(text());
  if (kind === 'application/pdf') return readDocument(bytes);
  return kind.includes('spreadsheetml') ? readCells(bytes) : text();
}

async function readDocument(bytes: Uint8Array): Promise<string> {
  const { title, language, outline, pages } = await readPdf(bytes);
  // A page is one stretch of text; a line for each sentence shows where two documents part.
  const sentences = (page: string): string => page.trim().replace(/([.;:?]) /g, '$1\n');
  return [
    `# ${title} (${language})`,
    ...outline.map((entry) => `- ${entry}`),
    ...pages.flatMap(({ text, links }, index) => [
      `## Page ${index + 1} of ${pages.length}`,
      sentences(text),
      ...links,
    ]),
  ].join('\n');
}

async function readCells(bytes: Uint8Array): Promise<string> {
  const sheets = await readWorkbook(bytes);
  return sheets
    .flatMap(({ name, values, formulas, links }) => [
      `# ${name}`,
      ...[...values]
        .filter(([, value]) => value !== null)
        .map(([cell, value]) => `${cell}\t${JSON.stringify(value)}`),
      ...[...formulas].map(([cell, formula]) => `${cell}\t=${formula}`),
      ...[...links].map(([cell, address]) => `${cell}\t-> ${address}`),
    ])
    .join('\n');
}
