import 'server-only';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { LRUCache } from 'lru-cache';
import { toEntityTag } from '@/lib/api/json-response';
import type { Encoding } from '@/lib/url/accepted';

/** The packed forms of a page, each made when first asked for. */
export type PackedPage = {
  /** Of what the page says, however it is packed. */
  readonly tag: string;
  readonly pack: (encoding: Encoding) => Promise<Buffer>;
};

/** Outside the event loop. Of brotli's qualities, 11 would be a tenth smaller and take ten times as long. */
const packers: Readonly<Record<Encoding, (html: string) => Promise<Buffer>>> = {
  gzip: promisify(gzip),
  br: (html) =>
    promisify(brotliCompress)(html, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }),
};

/** A page that nobody keeps. */
export function toPackedPage(html: string, tag: string = toEntityTag(html)): PackedPage {
  const packed = new Map<Encoding, Promise<Buffer>>();
  return {
    tag,
    pack(encoding) {
      const known = packed.get(encoding);
      if (known) return known;
      const made = packers[encoding](html);
      packed.set(encoding, made);
      return made;
    },
  };
}

/** Bytes of what is kept, as in Next's own memory of pages; those that nobody asked for the longest go first. */
const mostBytes = 64 * 1024 * 1024;

/** Two for each character of a JavaScript string; packed forms are a fifth of that. */
const sizeOf = (html: string): number => 2 * html.length + 1;

/**
 * A memory of pages by what they say. Next hands over the very same text as long as it keeps a rendering,
 * so that the latest one of a path is known without being read; the next rendering mostly says what an
 * earlier one said, in one of few orders of its head.
 */
export function createPackedPages(bound: number = mostBytes): {
  get(path: string, html: string): PackedPage;
  /** Whether there is a rendering of that path. */
  readonly has: (path: string) => boolean;
} {
  type Rendering = { readonly html: string; readonly page: PackedPage };
  const latest = new LRUCache<string, Rendering>({
    maxSize: bound / 2,
    sizeCalculation: ({ html }) => sizeOf(html),
  });
  const kept = new LRUCache<string, PackedPage>({ maxSize: bound / 2 });
  return {
    has: (path) => latest.has(path),
    get(path, html) {
      const known = latest.get(path);
      if (known?.html === html) return known.page;
      const tag = toEntityTag(html);
      const page = kept.get(tag) ?? toPackedPage(html, tag);
      kept.set(tag, page, { size: sizeOf(html) });
      latest.set(path, { html, page });
      return page;
    },
  };
}
