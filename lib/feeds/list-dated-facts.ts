import type { Catalogue, Provider } from '@/lib/catalogue/types';
import { incidentKindWords } from '@/lib/evidence-words';
import { required } from '@/lib/scoring';

/** Something that is true of a day, or of some day in a month. */
export type DatedFact = {
  /** Stays the same while the words or the day are corrected. */
  readonly uid: string;
  /** YYYY-MM-DD; of a month its first. */
  readonly day: string;
  /** The first day after the month that is all that is known, YYYY-MM-DD; absent for one day. */
  readonly until?: string;
  readonly title: string;
  readonly text: string;
  readonly slug: string;
};

/** A year after it was researched a provider is read again. */
const recheckMonths = 12;

/**
 * The facts of a catalogue that have a day: changes and incidents, past or to come, and the day on
 * which we mean to read a provider again. What is known by its month lasts for that month; what is
 * known by its year only is left out, because any day would be invented.
 *
 * @param providers slugs; null for all.
 */
export function listDatedFacts(
  { providers: all }: Pick<Catalogue, 'providers'>,
  providers: readonly string[] | null,
): DatedFact[] {
  return all
    .filter(({ slug }) => providers === null || providers.includes(slug))
    .flatMap((provider) => [
      ...listOf(provider, 'change', provider.changes, ({ headline, what }) => ({
        title: headline,
        text: what,
      })),
      ...listOf(provider, 'incident', provider.incidents, ({ kind, what }) => ({
        title: incidentKindWords[kind],
        text: what,
      })),
      {
        uid: `recheck-${provider.slug}`,
        day: addMonths(provider.researchedOn, recheckMonths),
        title: `${provider.shortName}: to be read again`,
        text: `The evidence was read on ${provider.researchedOn}. After ${recheckMonths} months we read it again.`,
        slug: provider.slug,
      },
    ])
    .toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : a.uid < b.uid ? -1 : 1));
}

/**
 * An item is known by the first source that it rests on and its place among those with the same one,
 * so that a corrected day or a better wording moves the entry and makes no second one.
 */
function listOf<Item extends Pick<Provider['changes'][number], 'date' | 'sources'>>(
  { slug, shortName }: Provider,
  what: string,
  items: readonly Item[],
  tell: (item: Item) => { title: string; text: string },
): DatedFact[] {
  const seen = new Map<string, number>();
  return items.flatMap((item): DatedFact[] => {
    const source = item.sources[0]?.id ?? 'none';
    const place = (seen.get(source) ?? 0) + 1;
    seen.set(source, place);
    const days = toDays(item.date);
    if (days === null) return [];
    const { title, text } = tell(item);
    return [
      {
        uid: `${what}-${slug}-${source}-${place}`,
        ...days,
        title: `${shortName}: ${title}`,
        text: days.until === undefined ? text : `${text} The day in that month is not known.`,
        slug,
      },
    ];
  });
}

/** @example toDays('2026-07') // { day: '2026-07-01', until: '2026-08-01' } */
function toDays(date: string): Pick<DatedFact, 'day' | 'until'> | null {
  if (/^\d{4}-\d{2}-\d{2}$/.test(date)) return { day: date };
  if (!/^\d{4}-\d{2}$/.test(date)) return null;
  const day = `${date}-01`;
  return { day, until: addMonths(day, 1) };
}

/** The same day some months on; the last one of a month that has no such day. */
function addMonths(day: string, months: number): string {
  const [year = NaN, month = NaN, date = NaN] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  const moved = new Date(Date.UTC(year, month - 1 + months, Math.min(date, last)));
  return required(moved.toISOString().split('T')[0], 'a day');
}
