import { createContext, useContext } from 'react';
import type { FactorWords } from '@/lib/requirements';
import type { RankingParams } from '@/lib/url/mandate';
import type { PublishedWeights } from '@/lib/url/mandate-defaults';
import type { LinkControls } from './use-link-state';

/** What every control of the ranking needs: the present state, and how to change it. */
type RankingControls = LinkControls & {
  params: RankingParams;
  publishedWeights: PublishedWeights;
  /** What factors are called. */
  factors: FactorWords;
  /** Changes when everything was replaced at once; a field with an unfinished text starts anew. */
  revision: number;
  /** A link of this page to the given state. */
  toLink: (params: RankingParams) => string;
  /** A link to another page that carries the mandate, view, shortlist and edition. */
  toPage: (path: string) => string;
};

export const RankingContext = createContext<RankingControls | null>(null);

export function useRanking(): RankingControls {
  const controls = useContext(RankingContext);
  if (controls === null) throw new Error('This component belongs inside the ranking.');
  return controls;
}
