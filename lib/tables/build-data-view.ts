import type { Edition } from '@/lib/catalogue/types';
import { disclaimer } from '@/lib/disclaimer';
import { type DataTable, fileOf, otherDataFiles } from './data-table';
import {
  assistantSnippet,
  embedSnippet,
  powerQuerySnippet,
  pythonSnippet,
  sheetsSnippet,
} from './snippets';

/** Something that can be asked for, what it gives, and its whole address. */
export type ListedAddress = {
  readonly name: string;
  readonly says: string;
  readonly address: string;
};

type ListedTable = {
  readonly file: string;
  readonly says: string;
  readonly rows: number;
  readonly columns: readonly string[];
  readonly address: string;
};

type Snippet = { readonly title: string; readonly what: string; readonly code: string };

/** What the page of open data lists. */
export type DataView = {
  readonly edition: Edition;
  readonly counts: {
    readonly providers: number;
    readonly findings: number;
    readonly sources: number;
  };
  /** Whether addresses name the edition. */
  readonly pinned: boolean;
  readonly tables: readonly ListedTable[];
  /** What describes and checks the tables. */
  readonly files: readonly ListedAddress[];
  readonly snippets: readonly Snippet[];
  readonly resources: readonly ListedAddress[];
  readonly feeds: readonly ListedAddress[];
  /** Pictures of the ranking, and small pages that others may frame. */
  readonly charts: readonly ListedAddress[];
  /** What a page of somebody else holds to frame the ranking. */
  readonly embed: Snippet;
  /** Addresses of pages as Markdown, as they are typed. */
  readonly markdown: Snippet;
  /** What a client of the Model Context Protocol is told to find the tools by. */
  readonly assistant: Snippet;
};

type DataQuery = {
  readonly edition: Edition;
  /** Slugs of the edition. */
  readonly slugs: readonly string[];
  readonly tables: readonly DataTable[];
  /** What the API has. */
  readonly resources: readonly {
    readonly address: string;
    readonly summary: string;
    readonly example: string;
  }[];
  /** Where the reader sees the site. */
  readonly origin: string;
  readonly pinned: boolean;
  /** The present mandate as a query, without its edition. */
  readonly mandate: string;
};

/** Which resources answer from one edition; the others have no use for the parameter. */
const takesEdition = (address: string): boolean =>
  !/\/(health|changes|editions|openapi\.json)$/.test(address.replace(/\?.*/, ''));

/** Everything that programs can ask for, with addresses for the newest edition or for this one. */
export function buildDataView({
  edition,
  slugs,
  tables,
  resources,
  origin,
  pinned,
  mandate,
}: DataQuery): DataView {
  const addressOf = (path: string, ...queries: readonly string[]): string => {
    const query = [...queries, pinned ? `edition=${edition.id}` : ''].filter(Boolean).join('&');
    return `${origin}${path}${query && `?${query}`}`;
  };
  const rowsOf = (name: DataTable['name']): number =>
    tables.find((table) => table.name === name)?.rows.length ?? 0;
  const ranking = addressOf('/export.csv', mandate);
  const findings = addressOf(`/data/${fileOf('findings')}`);
  return {
    edition,
    counts: { providers: slugs.length, findings: rowsOf('findings'), sources: rowsOf('sources') },
    pinned,
    tables: [
      ...tables.map(({ name, description, rows, fields }) => ({
        file: fileOf(name),
        says: description,
        rows: rows.length,
        columns: fields.map((one) => one.name),
        address: addressOf(`/data/${fileOf(name)}`),
      })),
    ],
    files: [
      { name: otherDataFiles.catalogue, says: 'All of the edition in one document.' },
      { name: otherDataFiles.datapackage, says: 'What every column means, for programs.' },
      { name: otherDataFiles.checksums, says: 'SHA-256 of every file.' },
    ].map((file) => ({ ...file, address: addressOf(`/data/${file.name}`) })),
    snippets: [
      {
        title: 'Excel, Power Query',
        what: 'The query for Excel',
        code: powerQuerySnippet(findings),
      },
      {
        title: 'Google Sheets',
        what: 'The formula for Google Sheets',
        code: sheetsSnippet(ranking),
      },
      {
        title: 'Python, pandas',
        what: 'The script for Python',
        code: pythonSnippet(findings, ranking),
      },
    ],
    resources: [
      { name: '/api/v1', says: 'This list, for programs', address: `${origin}/api/v1` },
      ...resources.map(({ address, summary, example }) => {
        const [path = '', query = ''] = example.split('?');
        return {
          name: address,
          says: summary,
          address: takesEdition(example) ? addressOf(path, query) : `${origin}${example}`,
        };
      }),
    ],
    feeds: [
      {
        name: '/changes.atom',
        says: 'What changed, and why: one entry for a provider and edition (Atom).',
        address: `${origin}/changes.atom`,
      },
      {
        name: '/calendar.ics',
        says: 'Days of changes and incidents, and when we read a provider again (iCalendar).',
        address: `${origin}/calendar.ics`,
      },
    ],
    charts: [
      { path: '/charts/scores.svg', says: 'Score bars with ranges, as a drawing.' },
      { path: '/charts/scores.png', says: 'The same as a picture, for slides.' },
      { path: '/charts/matrix.svg', says: 'Levels of all findings, as a drawing.' },
      { path: '/charts/matrix.png', says: 'The same as a picture, for slides.' },
      { path: '/embed/ranking', says: 'The ranking as a small page without script.' },
      ...slugs.slice(0, 1).map((slug) => ({
        path: `/embed/providers/${slug}`,
        says: 'One provider under the mandate, likewise.',
      })),
    ].map(({ path, says }) => ({ name: path, says, address: addressOf(path, mandate) })),
    embed: {
      title: 'In a page of yours',
      what: 'The frame',
      code: embedSnippet(addressOf('/embed/ranking', mandate)),
    },
    markdown: {
      title: 'Pages as Markdown',
      what: 'The addresses',
      code: [
        addressOf('/ranking.md', mandate),
        ...slugs.slice(0, 1).map((slug) => addressOf(`/providers/${slug}.md`, mandate)),
        addressOf('/compare.md', `providers=${slugs.slice(0, 2).join(',')}`, mandate),
        addressOf('/method.md'),
        `curl -H "Accept: text/markdown" "${addressOf('/', mandate)}"`,
      ].join('\n'),
    },
    assistant: {
      title: 'Settings of a client',
      what: 'The settings',
      code: assistantSnippet(`${origin}/mcp`),
    },
  };
}

/** The tables for search engines that list data sets (schema.org). */
export const toDataset = ({ edition, tables }: DataView, origin: string) => ({
  '@type': 'Dataset',
  name: 'Custodian Compare',
  description: `Institutional crypto custodians by public evidence. ${disclaimer}`,
  url: `${origin}/data`,
  version: edition.id,
  dateModified: edition.date,
  license: 'https://creativecommons.org/licenses/by/4.0/',
  isAccessibleForFree: true,
  creator: { '@type': 'Organization', name: 'Custodian Compare', url: `${origin}/` },
  distribution: tables.map(({ file, says, address }) => ({
    '@type': 'DataDownload',
    name: file,
    description: says,
    encodingFormat: 'text/csv',
    contentUrl: address,
  })),
});
