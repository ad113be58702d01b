import { useState } from 'react';
import { useRanking } from '@/components/ranking/ranking-context';
import { Glyph } from '@/components/ui/glyph';
import { searchTextLength, toSearchText } from '@/lib/url/search-text';

/** Narrows what is shown while one types; it changes no rank. */
export function SearchField() {
  const { params, adjust } = useRanking();
  /** As typed: the link holds the text without the space one has just entered. */
  const [typed, setTyped] = useState('');
  const text = toSearchText(typed) === params.q ? typed : params.q;
  return (
    <label className="relative block">
      <span className="sr-only">Find a provider</span>
      <Glyph
        name="search"
        className="absolute top-1/2 left-3 size-3.5 -translate-y-1/2 text-ink3"
      />
      <input
        type="search"
        name="q"
        value={text}
        maxLength={searchTextLength}
        placeholder="Find a provider"
        onChange={(event) => {
          setTyped(event.target.value);
          adjust({ ...params, q: toSearchText(event.target.value) });
        }}
        className="min-h-11 w-full rounded-control border border-edge bg-surface ps-9 pe-2 text-dense md:min-h-8"
      />
    </label>
  );
}
