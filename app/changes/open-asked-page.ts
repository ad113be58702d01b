import 'server-only';
import { openCatalogue } from '@/app/open-catalogue';
import { getCatalogue, listEditions } from '@/lib/catalogue/queries';
import { openChanges } from '@/lib/changes/recent-changes';
import { changesParameters, parseChangesParams } from '@/lib/url/changes-params';
import { publishedWeights } from '@/lib/url/mandate-defaults';
import { parseRankingParams } from '@/lib/url/mandate-params';
import type { SearchParams } from '@/lib/url/raw-params';

const onlyOne =
  'There is only one edition, so nothing is known to have changed. What a later one changes will be told here, with its reason.';

/** The two editions that a link compares, read tolerantly, and what moved between them. */
export async function openAskedPage(asked: SearchParams) {
  const opened = await openCatalogue(asked, changesParameters);
  const editions = await listEditions();
  const newest = opened.newest.id;
  const ids = editions.map(({ id }) => id).filter((id) => id !== newest);
  const { changes, showsAll, notices } = parseChangesParams(
    asked,
    [newest, ...ids],
    opened.catalogue.edition.id,
  );
  const open = async (id: string) => {
    const catalogue = await getCatalogue(id);
    const { params } = parseRankingParams(asked, {
      slugs: catalogue.providers.map(({ slug }) => slug),
      publishedWeights: publishedWeights(catalogue.rubric.criteria),
    });
    return { catalogue, params: { ...params, edition: null } };
  };
  const [from, to] = await Promise.all([open(changes.from), open(changes.to)]);
  return {
    changes,
    showsAll,
    compared: await openChanges(from, to),
    to,
    editions,
    newest: opened.newest,
    notices: [
      ...notices,
      ...opened.notices,
      ...(editions.length > 1 ? [] : [{ parameter: 'from', message: onlyOne }]),
    ],
  };
}
