import type { Catalogue } from '@/lib/catalogue/types';
import { checksParameter, parseChecks } from '@/lib/url/checks-param';
import { costsParameters, parseCostsParams } from '@/lib/url/costs-params';
import type { Notice } from '@/lib/url/mandate';
import { memoParameters, parseMemoParams } from '@/lib/url/memo-params';
import type { MemoInput } from './build-memo';

/** What the link of a memo has beside a mandate and a shortlist. */
export const memoLinkParameters: readonly string[] = [
  checksParameter,
  ...memoParameters,
  ...costsParameters,
];

type MemoLink = Required<Pick<MemoInput, 'answers' | 'memoParams' | 'costs'>> & {
  readonly notices: readonly Notice[];
};

/** Reads it, tolerantly: what cannot be used is left out and told. */
export function readMemoLink(
  searchParams: URLSearchParams,
  { providers, guide }: Pick<Catalogue, 'providers' | 'guide'>,
): MemoLink {
  const checks = parseChecks(searchParams, {
    slugs: providers.map(({ slug }) => slug),
    itemIds: guide.checklist.map(({ id }) => id),
  });
  const { notices, ...memoParams } = parseMemoParams(searchParams);
  const costs = parseCostsParams(searchParams);
  return {
    answers: checks.answers,
    memoParams,
    costs: costs.inputs,
    notices: [...checks.notices, ...notices, ...costs.notices],
  };
}
