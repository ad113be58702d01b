'use client';

import { hasPrivateAnswers } from '@/components/questionnaire/has-private-answers';
import { whenWanted } from '@/components/ui/when-wanted';
import { toReadQuery } from '@/lib/url/kept-links';
import type { RankingExplorerProps } from './ranking-explorer';

const read = (query: string): string => toReadQuery(new URLSearchParams(query));

/**
 * The ranking as the server made it, live from the first touch on. At once where this reader should see
 * something else: private answers count, or the address bar holds another link than the server was asked.
 */
export const Ranking = whenWanted<RankingExplorerProps>(
  'ranking-live',
  async () => (await import('./ranking-explorer')).RankingExplorer,
  ({ link }) => hasPrivateAnswers() || read(link) !== read(window.location.search),
);
