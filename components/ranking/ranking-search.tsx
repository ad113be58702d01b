import { useState } from 'react';
import { useRanking } from '@/components/link/link-context';
import { mandateFormId } from '@/components/mandate/mandate-form';
import { Button } from '@/components/ui/button';
import { Glyph } from '@/components/ui/glyph';
import { searchTextLength, toSearchText } from '@/lib/url/search-text';
import { loadSearch } from './use-search-texts';

type RankingSearchProps = {
  /** The id of the edition that is searched. */
  edition: string;
};

/**
 * Narrows what is shown while one types; it changes no rank. It belongs to the mandate's form, so a
 * plain form sends it, too.
 */
export function RankingSearch({ edition }: RankingSearchProps) {
  const { revision } = useRanking();
  return (
    <search className="no-print flex min-w-44 grow gap-2 md:max-w-72">
      <SearchField key={revision} edition={edition} />
      <Button type="submit" form={mandateFormId} className="hidden! noscript:inline-flex!">
        Find
      </Button>
    </search>
  );
}

function SearchField({ edition }: RankingSearchProps) {
  const { params, adjust } = useRanking();
  /** As typed: the link holds the text without the space one has just entered. */
  const [typed, setTyped] = useState('');
  const text = toSearchText(typed) === params.q ? typed : params.q;
  return (
    <label className="relative block grow">
      <span className="sr-only">Find a provider or a word of its findings</span>
      <Glyph
        name="search"
        className="absolute top-1/2 left-3 size-3.5 -translate-y-1/2 text-ink3"
      />
      <input
        type="search"
        name="q"
        form={mandateFormId}
        value={text}
        maxLength={searchTextLength}
        placeholder="Find a name, SOC 2, MPC…"
        autoComplete="off"
        onFocus={() => {
          // Who searches without it sees what failed then.
          loadSearch(edition).catch(() => undefined);
        }}
        onChange={(event) => {
          setTyped(event.target.value);
          adjust({ ...params, q: toSearchText(event.target.value) });
        }}
        className="min-h-11 w-full rounded-control border border-edge bg-surface ps-9 pe-2 text-dense md:min-h-8"
      />
    </label>
  );
}
