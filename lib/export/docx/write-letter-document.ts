import { Packer } from 'docx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Letter } from '@/lib/inquiry/build-letter';
import { toLetterDocument } from './to-letter-document';

/**
 * The seam of the document's library: a letter in, the bytes of a DOCX file out.
 *
 * The same letter gives the same bytes. The library writes the time and random names for links, so
 * both are replaced: the only date in the file is that of the evidence, and links are named by their
 * place.
 */
export async function writeLetterDocument(letter: Letter): Promise<Uint8Array<ArrayBuffer>> {
  const packed = await Packer.toArrayBuffer(toLetterDocument(letter));
  const names = new Map<string, string>();
  const parts = Object.entries(unzipSync(new Uint8Array(packed)))
    .filter(([name]) => !name.endsWith('/'))
    .map(([name, bytes]): [string, Uint8Array] => {
      if (!/\.(xml|rels)$/.test(name)) return [name, bytes];
      const text = strFromU8(bytes)
        .replace(writtenAt, `$1${letter.edition.date}T00:00:00Z<`)
        .replace(randomName, (random) => {
          const known = names.get(random) ?? `rIdLink${names.size + 1}`;
          names.set(random, known);
          return known;
        });
      return [name, strToU8(text)];
    });
  // By the parts of a date, because an archive holds local times.
  const mtime = new Date(1980, 0, 1);
  return Uint8Array.from(zipSync(Object.fromEntries(parts), { mtime }));
}

const writtenAt = /(<dcterms:(?:created|modified)[^>]*>)[^<]*</g;

/** As `uniqueId` of the library makes them; what it numbers is shorter. */
const randomName = /rId[a-z0-9_-]{21}/g;
