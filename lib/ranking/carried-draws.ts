import type { RankAcceptability } from '@/lib/scoring';
import type { Mandate } from '@/lib/url/mandate';
import { drawChances, type DrawnMandate, drawsKey, listDrawn } from './draw-chances';
import { listAdmitted } from './list-admitted';
import type { RankingModel } from './ranking-model';

/**
 * Draws on their way from the server to the browser, with what they were made for: a page that the
 * router keeps and brings back may stand under another link by then. Who takes part, the tables say.
 */
export type CarriedDraws = {
  readonly mandate: DrawnMandate;
  readonly acceptability: RankAcceptability;
};

/** The draws under the mandate of a link, to be sent with the page. */
export function carryDraws(
  model: Pick<RankingModel, 'criteria' | 'providers'>,
  mandate: Mandate,
): CarriedDraws {
  const { weights, spread } = mandate;
  const { acceptability } = drawChances(model, listAdmitted(model, mandate), mandate);
  return { mandate: { weights, spread }, acceptability };
}

/** The `drawsKey` of what arrived. */
export function keyOfCarried(
  model: Pick<RankingModel, 'providers'>,
  { mandate, acceptability }: CarriedDraws,
): string {
  const drawn = acceptability.slugs.map((slug) => ({ slug }));
  return drawsKey(listDrawn(model, drawn), mandate);
}
