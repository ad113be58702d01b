import type { Catalogue, Source } from '@/lib/catalogue/types';
import type { CheckAnswers } from '@/lib/url/check-status';
import { formatCount, formatDate, formatNumber } from '@/lib/format';
import { drawDefaults } from '@/lib/scoring';
import { toChecksEntry } from '@/lib/url/checks-param';
import { type CostInputs, defaultCostInputs, toCostsEntries } from '@/lib/url/costs-params';
import type { RankingParams } from '@/lib/url/mandate';
import { defaultMemoParams, type MemoParams, toMemoEntry } from '@/lib/url/memo-params';
import { publishedWeights } from '@/lib/url/mandate-defaults';
import { toHref } from '@/lib/url/ranking-query';
import { sayLocal } from '@/lib/url/request-origin';
import type { MemoModel } from './memo-model';

type ReproduceInput = {
  catalogue: Catalogue;
  params: RankingParams;
  answers: CheckAnswers;
  /** Present in the memo of a record, which rides inside it: then no answer goes into the link. */
  privately?: object;
  /** The day of the memo, YYYY-MM-DD. */
  date: string;
  origin: string;
  memoParams?: MemoParams;
  costs?: CostInputs;
  /** How many draws the chances rest on. */
  samples: number;
};

/**
 * The link that makes this memo again, and what it rests on. The link names the edition, so that the
 * figures stay when newer evidence arrives.
 */
export function toMemoReproduce({
  catalogue,
  params,
  answers,
  privately,
  date,
  origin,
  memoParams = defaultMemoParams,
  costs = defaultCostInputs,
  samples,
}: ReproduceInput): MemoModel['reproduce'] {
  const { edition, guide, rubric, providers } = catalogue;
  const checks = toChecksEntry(privately ? {} : answers, {
    slugs: params.shortlist,
    itemIds: guide.checklist.map(({ id }) => id),
  });
  const path = toHref(
    '/shortlist.pdf',
    { ...params, edition: edition.id },
    publishedWeights(rubric.criteria),
    { ...checks, ...toMemoEntry(memoParams), ...toCostsEntries(costs) },
  );
  const local = sayLocal(origin);
  return {
    note: [
      privately
        ? 'This link holds the mandate, the shortlist and the edition, and gives the memo of public evidence alone. Private answers, checks and the decision are in the record that rides inside this file; opened in the app it gives the same figures.'
        : 'This link holds the mandate, the shortlist, the answers and the edition. It gives the same figures whatever evidence is added later; only the day in the head of the pages follows the calendar.',
      ...(local === null ? [] : [local]),
    ].join(' '),
    url: `${origin}${path}`,
    facts: [
      { name: 'Edition', value: edition.id },
      { name: 'Content hash (SHA-256)', value: edition.hash },
      { name: 'Evidence as of', value: formatDate(edition.date) },
      { name: 'Sources read', value: sayRetrieved(providers.flatMap(({ sources }) => sources)) },
      { name: 'Version of the method', value: String(edition.method) },
      {
        name: 'Simulations',
        value: `${formatCount(samples, 'simulation')}, seed ${drawDefaults.seed}`,
      },
      { name: 'Spread of the weights', value: saySpread(params.mandate.spread) },
      { name: 'Day of this memo', value: formatDate(date) },
    ],
  };
}

const saySpread = (spread: number): string => (spread === 0 ? 'none' : `±${formatNumber(spread)}%`);

/** @example "12 Nov 2026 to 23 Nov 2026" */
function sayRetrieved(sources: readonly Pick<Source, 'retrieved'>[]): string {
  const days = sources.map(({ retrieved }) => retrieved).toSorted();
  const [first, last] = [days.at(0), days.at(-1)];
  if (first === undefined || last === undefined) return 'none';
  return first === last ? formatDate(first) : `${formatDate(first)} to ${formatDate(last)}`;
}
