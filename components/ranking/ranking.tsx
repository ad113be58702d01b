'use client';

import { hasPrivateAnswers } from '@/components/questionnaire/has-private-answers';
import { whenWanted } from '@/components/ui/when-wanted';
import type { RankingExplorerProps } from './ranking-explorer';

const asked = (query: string): string => new URLSearchParams(query).toString();

/**
 * The ranking as the server made it, live from the first touch on. At once where this reader should see
 * something else: private answers count, or a page kept for everybody was asked for something unknown.
 */
export const Ranking = whenWanted<RankingExplorerProps>(
  'ranking-live',
  async () => (await import('./ranking-explorer')).RankingExplorer,
  ({ link }) => hasPrivateAnswers() || asked(link) !== asked(window.location.search),
);
