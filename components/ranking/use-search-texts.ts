import { useEffect, useMemo, useState } from 'react';
import type { SearchText } from '@/lib/assessment/list-search-texts';
import type { AssessmentModel, Found } from '@/lib/assessment/model';

type Search = NonNullable<AssessmentModel['search']>;

/** The search of each edition, once it was asked for. */
const asked = new Map<string, Promise<Search>>();

/** Asks for it ahead, when somebody is about to search. What is typed is sent nowhere. */
export function loadSearch(edition: string): Promise<Search> {
  const known = asked.get(edition);
  if (known) return known;
  const loading = fetchSearch(edition);
  asked.set(edition, loading);
  // The next one who searches tries again.
  loading.catch(() => asked.delete(edition));
  return loading;
}

async function fetchSearch(edition: string): Promise<Search> {
  const [{ searchTexts }, response] = await Promise.all([
    import('@/lib/assessment/search-texts'),
    fetch(`/editions/${edition}/search.json`),
  ]);
  if (!response.ok)
    throw new Error(`The search of edition ${edition} answered ${response.status}.`);
  const rows: unknown = await response.json();
  const texts = Array.isArray(rows) ? rows.filter(isRow).map(toText) : [];
  return (query) => searchTexts(texts, query);
}

type Row = readonly [slug: string, where: string, text: string];

const isRow = (row: unknown): row is Row =>
  Array.isArray(row) && row.length === 3 && row.every((one) => typeof one === 'string');

const toText = ([slug, where, text]: Row): SearchText => ({ slug, where, text });

/**
 * The model with its search. A link with a search brings what it finds; for any other the texts are
 * fetched, and until they are here nothing is narrowed.
 */
export function useSearchable(
  model: AssessmentModel,
  query: string,
  found: Found | null,
): { searchable: AssessmentModel; failed: boolean } {
  const [carried] = useState({ query, found });
  const [loaded, setLoaded] = useState<{ id: string; search: Search } | null>(null);
  const [failed, setFailed] = useState(false);
  const { id } = model.edition;
  const isWanted = query !== '' && loaded?.id !== id;
  useEffect(() => {
    if (!isWanted) return;
    let isCurrent = true;
    loadSearch(id).then(
      (search) => {
        if (!isCurrent) return;
        setLoaded({ id, search });
        setFailed(false);
      },
      () => {
        if (isCurrent) setFailed(true);
      },
    );
    return () => {
      isCurrent = false;
    };
  }, [isWanted, id]);

  const searchable = useMemo(
    () => ({
      ...model,
      search:
        loaded?.id === id ? loaded.search : query === carried.query ? () => carried.found : null,
    }),
    [model, loaded, id, query, carried],
  );
  return { searchable, failed: failed && isWanted };
}
