import type { Assessment } from '@/lib/assessment/assess';
import { nonePasses } from '@/lib/ranking/empty-state';
import type { RankingParams } from '@/lib/url/mandate';
import { type PublishedWeights } from '@/lib/url/mandate-defaults';

/** In place of tables where fewer than two are ranked: why, and the cheapest ways back. */
export type NoOrder = {
  kind: 'no-order';
  title: string;
  messages: string[];
  /** This page under a wider mandate; the way that brings back most comes first. */
  ways: { button: string; href: string }[];
};

/** @param hereWith this page under another mandate */
export function toNoOrder(
  { model, ranked, ruledOut, params }: Pick<Assessment, 'model' | 'ranked' | 'ruledOut' | 'params'>,
  publishedWeights: PublishedWeights,
  hereWith: (params: RankingParams) => string,
): NoOrder {
  const gates = params.mandate.requirements;
  const empty = nonePasses(ruledOut, gates, params, publishedWeights, model);
  const title =
    ranked.length === 0
      ? empty.title
      : 'One provider is ranked, so there is no order to be sure of.';
  if (ruledOut.length === 0) {
    return { kind: 'no-order', title, messages: ['This edition holds no other.'], ways: [] };
  }
  return {
    kind: 'no-order',
    title,
    messages: empty.ways.length > 0 ? empty.ways.map(({ text }) => text) : [empty.message],
    ways: [...empty.ways.map(({ button, params: to }) => ({ button, to })), toReset(empty)].map(
      ({ button, to }) => ({ button, href: hereWith(to) }),
    ),
  };
}

const toReset = ({ reset }: ReturnType<typeof nonePasses>) => ({
  button: reset.button,
  to: reset.params,
});
