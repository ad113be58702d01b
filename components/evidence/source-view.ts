import type { Source } from '@/lib/catalogue/types';

/** What a view needs to name a source. */
export type SourceView = Pick<
  Source,
  'number' | 'kind' | 'publisher' | 'title' | 'url' | 'published' | 'retrieved'
>;
