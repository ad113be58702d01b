import type { Edition } from '@/lib/catalogue/types';
import { disclaimer } from '@/lib/disclaimer';
import type { DataTable } from './data-table';

/** A table as it is written, with what tells whether it arrived whole. */
type WrittenTable = {
  readonly table: DataTable;
  readonly file: string;
  readonly bytes: number;
  /** SHA-256 of the file, in hex. */
  readonly sha256: string;
};

/**
 * What describes the tables of an edition to programs: a descriptor of the Data Package standard
 * (version 2, datapackage.org), with a Table Schema for each table.
 *
 * @param addressOf the address of a file of this edition, with its origin.
 */
export function toDatapackage(
  edition: Edition,
  tables: readonly WrittenTable[],
  addressOf: (file: string) => string,
): object {
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'custodian-compare',
    id: `urn:custodian-compare:edition:${edition.id}`,
    title: 'Custodian Compare',
    description: `Institutional crypto custodians by public evidence. ${disclaimer}`,
    version: edition.id,
    created: `${edition.date}T00:00:00Z`,
    homepage: addressOf(''),
    licenses: [
      {
        name: 'CC-BY-4.0',
        path: 'https://creativecommons.org/licenses/by/4.0/',
        title: 'Creative Commons Attribution 4.0 International',
      },
    ],
    resources: tables.map(({ table, file, bytes, sha256 }) => ({
      name: table.name,
      type: 'table',
      path: addressOf(file),
      description: table.description,
      format: 'csv',
      mediatype: 'text/csv',
      encoding: 'utf-8',
      dialect: { delimiter: ',', lineTerminator: '\r\n', header: true },
      bytes,
      hash: `sha256:${sha256}`,
      schema: {
        fields: table.fields.map(({ name, type, description }) => ({
          name,
          type,
          description,
          ...(type === 'date' && { format: 'default' }),
        })),
        missingValues: [''],
      },
    })),
  };
}
