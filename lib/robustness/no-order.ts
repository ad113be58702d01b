import type { Assessment } from '@/lib/assessment/assess';
import { capitalise, numberWord } from '@/lib/format';
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
  assessment: Pick<Assessment, 'model' | 'ranked' | 'open' | 'ruledOut' | 'params' | 'set'>,
  publishedWeights: PublishedWeights,
  hereWith: (params: RankingParams) => string,
): NoOrder {
  const { model, ranked, open, ruledOut, params } = assessment;
  const gates = params.mandate.requirements;
  const empty = nonePasses(ruledOut, gates, params, publishedWeights, model);
  const title =
    ranked.length === 0
      ? empty.title
      : 'One provider is ranked, so there is no order to be sure of.';
  const together = toTogether(open, params, hereWith);
  if (ruledOut.length === 0 && together === null) {
    return { kind: 'no-order', title, messages: ['This edition holds no other.'], ways: [] };
  }
  const back = ruledOut.length === 0 ? [] : empty.ways;
  const messages = back.length > 0 ? back.map(({ text }) => text) : [empty.message];
  return {
    kind: 'no-order',
    title,
    messages: together === null ? messages : [together.message, ...back.map(({ text }) => text)],
    ways: [
      ...(together === null ? [] : [together.way]),
      ...[...back.map(({ button, params: to }) => ({ button, to })), toReset(empty)].map(
        ({ button, to }) => ({ button, href: hereWith(to) }),
      ),
    ],
  };
}

/** The open ones ranked together with the one that meets all, as a link can ask for. */
function toTogether(
  open: Assessment['open'],
  params: RankingParams,
  hereWith: (params: RankingParams) => string,
): { readonly message: string; readonly way: NoOrder['ways'][number] } | null {
  if (open.length === 0) return null;
  const mandate = { ...params.mandate, open: 'together' as const };
  return {
    message:
      open.length === 1
        ? 'One more has something open. It is ranked apart until it is shown to meet all.'
        : `${capitalise(numberWord(open.length))} more have something open. They are ranked apart until they are shown to meet all.`,
    way: { button: 'Rank the open ones too', href: hereWith({ ...params, mandate }) },
  };
}

const toReset = ({ reset }: ReturnType<typeof nonePasses>) => ({
  button: reset.button,
  to: reset.params,
});
