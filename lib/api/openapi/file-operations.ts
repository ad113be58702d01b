import { costsParameters } from '@/lib/url/costs-params';
import { memoParts, papers } from '@/lib/url/memo-params';
import { openingSheetParameter, openingSheets } from '@/lib/url/opening-sheet';
import { chartFiles } from '@/lib/charts/chart-files';
import { dataFileNames } from '@/lib/tables/data-table';
import { ofEdition } from './api-operations';
import { markdownOperations, ofFile, slugInPath, tolerant } from './markdown-operations';
import type { Operation } from './operation';
import type { Parameter } from './parameters';
import { asJson, type SharedResponse } from './responses';

const html = { 'text/html': { schema: { type: 'string' } } };
const tolerantPage = 'A value that cannot be used is left out, and the page says so.';
/** As the page of costs has them; shares in per cent. */
const costsOfFile: readonly Parameter[] = costsParameters.map((name) => ({
  name,
  in: 'query',
  required: false,
  description: 'As on the page of costs; shares are written in per cent.',
  schema: { type: 'string' },
}));

const ofLetter =
  'Open findings and requirements with what is public today. It holds no score, rank, weight or level and names no other provider. A value that cannot be used is refused, because the file travels without its link.';

const letterExtras: readonly Parameter[] = [
  {
    name: 'provider',
    in: 'query',
    required: true,
    description: 'The slug of the provider that is asked.',
    schema: { type: 'string' },
  },
  {
    name: 'pack',
    in: 'query',
    required: false,
    description: 'Diligence packs of which the items without public evidence are asked, too.',
    schema: { type: 'array', items: { type: 'string' } },
    style: 'form',
    explode: false,
  },
];

const ofFeed: readonly SharedResponse[] = ['NotModified', 'BadParameter', 'Failed', 'Unavailable'];

/** Not JSON, so there is nothing to say of it but that it is bytes. */
const bytes = {};

const anyObject = { 'application/json': { schema: { type: 'object' } } };
const ofDocument: readonly SharedResponse[] = ['NotModified', 'BadParameter', 'Failed'];

/** What is on the screen as files, by address, and the documents that describe them. */
export const fileOperations: Readonly<Record<string, Operation>> = {
  '/export.csv': {
    id: 'exportCsv',
    tag: 'files',
    summary: 'The ranking as a table (RFC 4180, UTF-8 with a byte order mark)',
    description: tolerant,
    takes: 'mandate',
    content: { 'text/csv': { schema: { type: 'string' } } },
    others: ofFile,
  },
  '/costs.csv': {
    id: 'costsCsv',
    tag: 'files',
    summary:
      'What custody would cost as a table, one row for each fee that is public and each that is not',
    description: tolerant,
    takes: 'mandate',
    also: costsOfFile,
    content: { 'text/csv': { schema: { type: 'string' } } },
    others: ofFile,
  },
  '/costs.xlsx': {
    id: 'costsXlsx',
    tag: 'files',
    summary: 'The same as a workbook of one sheet',
    description: tolerant,
    takes: 'mandate',
    also: costsOfFile,
    content: {
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': {
        schema: { type: 'string', format: 'binary' },
      },
    },
    others: ofFile,
  },
  '/export.json': {
    id: 'exportJson',
    tag: 'files',
    summary: 'The ranking with the findings that it rests on',
    description: tolerant,
    takes: 'mandate',
    content: asJson('RankingExport'),
    others: ofFile,
  },
  '/export.xlsx': {
    id: 'exportXlsx',
    tag: 'files',
    summary: 'The ranking as a workbook with live scoring, findings and a questionnaire',
    description: tolerant,
    takes: 'mandate',
    also: [
      {
        name: openingSheetParameter,
        in: 'query',
        required: false,
        description: 'The sheet that the workbook opens on.',
        schema: { type: 'string', enum: [...openingSheets], default: openingSheets[0] },
      },
    ],
    content: {
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': { schema: bytes },
    },
    others: ofFile,
  },
  '/questions.xlsx': {
    id: 'askProviderXlsx',
    tag: 'files',
    summary: 'One provider’s own questions as a workbook that is read back when it is filled in',
    description: ofLetter,
    takes: 'mandate',
    also: letterExtras,
    content: {
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': { schema: bytes },
    },
    others: [...ofFile, 'BadParameter'],
  },
  '/questions.docx': {
    id: 'askProviderDocx',
    tag: 'files',
    summary: 'One provider’s own questions as a text document',
    description: ofLetter,
    takes: 'mandate',
    also: letterExtras,
    content: {
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document': { schema: bytes },
    },
    others: [...ofFile, 'BadParameter'],
  },
  '/questions.txt': {
    id: 'askProviderText',
    tag: 'files',
    summary: 'One provider’s own questions as plain text, for an e-mail',
    description: ofLetter,
    takes: 'mandate',
    also: letterExtras,
    content: { 'text/plain': { schema: { type: 'string' } } },
    others: [...ofFile, 'BadParameter'],
  },
  '/shortlist.pdf': {
    id: 'makeMemo',
    tag: 'files',
    summary: 'The committee memo of the shortlist',
    description: `${tolerant} A shortlist without a provider is a bad parameter.`,
    takes: 'mandate',
    also: [
      {
        name: 'checks',
        in: 'query',
        required: false,
        description: 'Answers of the checklist, as the page of the shortlist links them.',
        schema: { type: 'string' },
      },
      {
        name: 'parts',
        in: 'query',
        required: false,
        description: `What the memo holds, of ${memoParts.join(', ')}, separated by commas; without it all but diligence and questions. The items of diligence stand in the sections of evidence.`,
        schema: { type: 'string' },
      },
      {
        name: 'paper',
        in: 'query',
        required: false,
        description: 'The paper that it is set for; A4 without it.',
        schema: { type: 'string', enum: [...papers] },
      },
      ...costsOfFile,
    ],
    content: { 'application/pdf': { schema: bytes } },
    others: [...ofFile, 'BadParameter'],
  },
  '/data/{file}': {
    id: 'getDataFile',
    tag: 'files',
    summary: 'A table of an edition, all of it, what describes it, or checksums',
    description:
      'Tables are tidy: one claim a row, the provider first, edition and address last. The description follows the Data Package standard.',
    takes: 'edition',
    also: [
      {
        name: 'file',
        in: 'path',
        required: true,
        description: 'The name of the file.',
        schema: { type: 'string', enum: [...dataFileNames] },
      },
    ],
    content: {
      'text/csv': { schema: { type: 'string' } },
      'application/json': { schema: { type: 'object' } },
      'text/plain': { schema: { type: 'string' } },
    },
    others: ofEdition,
  },
  '/charts/{file}': {
    id: 'drawChart',
    tag: 'files',
    summary: 'The ranking as a chart with ranges, edition, address and disclaimer',
    description: 'A PNG has two pixels for each unit of the SVG. Any site may show it.',
    takes: 'mandate',
    also: [
      {
        name: 'file',
        in: 'path',
        required: true,
        description: 'Score bars or the levels of all findings, as a drawing or a picture.',
        schema: { type: 'string', enum: chartFiles.map(({ name }) => name) },
      },
    ],
    content: { 'image/svg+xml': { schema: { type: 'string' } }, 'image/png': { schema: bytes } },
    others: ofEdition,
  },
  '/embed/ranking': {
    id: 'embedRanking',
    tag: 'files',
    summary: 'The ranking as a small page without script, which any site may frame',
    description: tolerantPage,
    takes: 'mandate',
    content: html,
    others: ['NotModified', 'Failed', 'Unavailable'],
  },
  '/embed/providers/{slug}': {
    id: 'embedProvider',
    tag: 'files',
    summary: 'One provider under a mandate as a small page, which any site may frame',
    description: tolerantPage,
    takes: 'mandate',
    also: [slugInPath],
    content: html,
    others: ofFile,
  },
  '/changes.atom': {
    id: 'followChanges',
    tag: 'files',
    summary: 'What changed, and why, as a feed (RFC 4287): one entry for a provider and edition',
    takes: 'feed',
    content: { 'application/atom+xml': { schema: { type: 'string' } } },
    others: ofFeed,
  },
  '/calendar.ics': {
    id: 'followDates',
    tag: 'files',
    summary: 'Dated facts as all-day events (RFC 5545)',
    takes: 'feed',
    content: { 'text/calendar': { schema: { type: 'string' } } },
    others: ofFeed,
  },
  ...markdownOperations,
  '/export.schema.json': {
    id: 'getExportSchema',
    tag: 'files',
    summary: 'The JSON Schema of /export.json',
    takes: 'nothing',
    content: anyObject,
    others: ofDocument,
  },
  '/decision.schema.json': {
    id: 'getDecisionSchema',
    tag: 'files',
    summary: 'The JSON Schema of decision.json, the record of a decision',
    takes: 'nothing',
    content: anyObject,
    others: ofDocument,
  },
  '/openapi.json': {
    id: 'getOpenapi',
    tag: 'files',
    summary: 'This description',
    takes: 'nothing',
    content: anyObject,
    others: ofDocument,
  },
};
