import 'server-only';
import { buildCosts } from '@/lib/costs/build-costs';
import { type ExportTable } from '@/lib/export/ranking-table';
import { toCostsTable } from '@/lib/export/costs-table';
import { parseCostsParams, toCostsEntries } from '@/lib/url/costs-params';
import { toHref } from '@/lib/url/ranking-query';
import type { OpenExport } from './export-route';

/** The costs of a link as a table, for every kind of file. */
export function openCostsTable(
  { catalogue, assessment, origin, params, publishedWeights }: OpenExport,
  searchParams: URLSearchParams,
): ExportTable {
  const { inputs } = parseCostsParams(searchParams);
  const fixed = { ...params, edition: catalogue.edition.id };
  const entries = toCostsEntries(inputs);
  return toCostsTable(buildCosts(catalogue, assessment, inputs), {
    edition: catalogue.edition,
    link: `${origin}${toHref('/costs', fixed, publishedWeights, entries)}`,
  });
}
