import { useEffect, useMemo, useState } from 'react';
import type { SearchText } from '@/lib/assessment/list-search-texts';
import type { AssessmentModel } from '@/lib/assessment/model';

/** What each edition's search looks through, once it was asked for. */
const asked = new Map<string, Promise<readonly SearchText[]>>();

/** Asks for it ahead, when somebody is about to search. What is typed is sent nowhere. */
export function loadSearchTexts(edition: string): Promise<readonly SearchText[]> {
  const known = asked.get(edition);
  if (known) return known;
  const loading = fetchSearchTexts(edition);
  asked.set(edition, loading);
  // The next one who searches tries again.
  loading.catch(() => asked.delete(edition));
  return loading;
}

async function fetchSearchTexts(edition: string): Promise<readonly SearchText[]> {
  const response = await fetch(`/editions/${edition}/search.json`);
  if (!response.ok)
    throw new Error(`The search of edition ${edition} answered ${response.status}.`);
  const rows: unknown = await response.json();
  return Array.isArray(rows) ? rows.filter(isRow).map(toText) : [];
}

type Row = readonly [slug: string, where: string, text: string];

const isRow = (row: unknown): row is Row =>
  Array.isArray(row) && row.length === 3 && row.every((one) => typeof one === 'string');

const toText = ([slug, where, text]: Row): SearchText => ({ slug, where, text });

/**
 * The model with what its search looks through. A link with a search brings the texts that match; for
 * any other search they are fetched, and until they are here nothing is narrowed.
 */
export function useSearchable(
  model: AssessmentModel,
  query: string,
): { searchable: AssessmentModel; failed: boolean } {
  const [carriedFor] = useState(query);
  const [loaded, setLoaded] = useState<{ id: string; search: readonly SearchText[] } | null>(null);
  const [failed, setFailed] = useState(false);
  const { id } = model.edition;
  const isWanted = query !== '' && loaded?.id !== id;
  useEffect(() => {
    if (!isWanted) return;
    let isCurrent = true;
    loadSearchTexts(id).then(
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
      search: loaded?.id === id ? loaded.search : query === carriedFor ? model.search : null,
    }),
    [model, loaded, id, query, carriedFor],
  );
  return { searchable, failed: failed && isWanted };
}
