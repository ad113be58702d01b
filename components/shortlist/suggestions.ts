import type { Checklist } from '@/lib/checklist/build-checklist';
import type { CheckStatus } from '@/lib/url/check-status';

/** What evidence suggests, by provider and check: all that the browser needs to count results. */
export type Suggestions = Readonly<Record<string, Readonly<Record<string, CheckStatus>>>>;

export function listSuggestions({ providers, rows }: Checklist): Suggestions {
  return Object.fromEntries(
    providers.map(({ slug }) => [
      slug,
      Object.fromEntries(
        rows.flatMap(({ item, cells }) =>
          cells
            .filter(({ provider }) => provider === slug)
            .map(({ suggestion }) => [item.id, suggestion.status]),
        ),
      ),
    ]),
  );
}
