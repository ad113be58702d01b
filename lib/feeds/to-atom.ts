import type { Catalogue } from '@/lib/catalogue/types';
import {
  type ChangeEntry,
  kindWords,
  listChangeEntries,
  tellEntry,
} from '@/lib/changes/change-words';
import { disclaimer } from '@/lib/disclaimer';
import { sayLocal } from '@/lib/url/request-origin';
import { formatCount, formatDate, formatList } from '@/lib/format';

type AtomQuery = {
  /** Newest first, as many as the feed goes back. */
  readonly editions: readonly Catalogue[];
  /** Slugs; null for all. */
  readonly providers: readonly string[] | null;
  /** Where the reader sees the site. */
  readonly origin: string;
  /** The address of the feed itself, with its query. */
  readonly self: string;
};

/** Names that stay the same wherever the site is served (RFC 8141 allows them as stable ids). */
const feedId = (providers: readonly string[] | null): string =>
  ['urn:custodian-compare:changes', ...(providers === null ? [] : [providers.join('+')])].join(':');

/**
 * What changed as an Atom feed (RFC 4287): one entry for each provider and edition, told in the words
 * of the page. An entry's id is made of edition and provider, so a reader meets each once, on every
 * installation; its date is the edition's.
 */
export function toAtom({ editions, providers, origin, self }: AtomQuery): string {
  const newest = editions[0]?.edition.date ?? '';
  const entries = editions.flatMap((later, place) => {
    const earlier = editions[place + 1];
    return earlier === undefined ? [] : listEntries(earlier, later, providers, origin);
  });
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-GB">',
    `<id>${escapeXml(feedId(providers))}</id>`,
    '<title>Custodian Compare: what changed, and why</title>',
    `<subtitle>${escapeXml([disclaimer, sayLocal(origin) ?? ''].join(' ').trim())}</subtitle>`,
    `<updated>${toInstant(newest)}</updated>`,
    '<author><name>Custodian Compare</name></author>',
    `<link rel="self" type="application/atom+xml" href="${escapeXml(self)}"/>`,
    `<link rel="alternate" type="text/html" href="${escapeXml(`${origin}/changes`)}"/>`,
    '<rights>CC BY 4.0</rights>',
    ...entries,
    '</feed>',
    '',
  ].join('\n');
}

function listEntries(
  earlier: Catalogue,
  later: Catalogue,
  providers: readonly string[] | null,
  origin: string,
): string[] {
  const changes = listChangeEntries(earlier, later);
  return later.providers.flatMap(({ slug, shortName }) => {
    const own = changes.filter(({ provider }) => provider === slug);
    if (own.length === 0 || (providers !== null && !providers.includes(slug))) return [];
    const link = `${origin}/changes?from=${earlier.edition.id}&to=${later.edition.id}`;
    const kinds = [...new Set(own.map(({ kind }) => kindWords[kind].word.toLowerCase()))];
    return [
      [
        '<entry>',
        `<id>urn:custodian-compare:change:${later.edition.id}:${slug}</id>`,
        `<title>${escapeXml(`${shortName}: ${formatCount(own.length, 'finding')} changed (${formatList(kinds)})`)}</title>`,
        `<updated>${toInstant(later.edition.date)}</updated>`,
        `<link rel="alternate" type="text/html" href="${escapeXml(link)}"/>`,
        ...kinds.map((kind) => `<category term="${escapeXml(kind)}"/>`),
        `<content type="html">${escapeXml(toHtml(own, earlier, later))}</content>`,
        '</entry>',
      ].join('\n'),
    ];
  });
}

/** Escaped twice on its way: once as markup here, once as text of the feed. */
function toHtml(entries: readonly ChangeEntry[], earlier: Catalogue, later: Catalogue): string {
  const items = entries.map((entry) => `<li>${escapeXml(tellEntry(entry))}</li>`).join('');
  const days = `From ${formatDate(earlier.edition.date)} to ${formatDate(later.edition.date)}.`;
  return `<p>${escapeXml(days)}</p><ul>${items}</ul><p>${escapeXml(disclaimer)}</p>`;
}

/** An edition has a day and no hour. */
const toInstant = (day: string): string => `${day}T00:00:00Z`;

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** XML 1.0 also forbids most control characters, which no escape can stand for. */
function escapeXml(text: string): string {
  return text
    .replace(/[^\P{Cc}\t\n\r]/gu, '')
    .replace(/[&<>"']/g, (character) => entities[character] ?? '');
}
