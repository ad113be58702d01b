import 'server-only';
import type { ReactNode } from 'react';
import { MandateLine } from '@/components/comparison/mandate-line';
import { PageNotices } from '@/components/reading/page-notices';
import { withoutView } from '@/lib/url/change-params';
import type { Notice, RankingParams } from '@/lib/url/mandate';
import { toHref } from '@/lib/url/ranking-query';
import type { SearchParams } from '@/lib/url/raw-params';
import { type OpenCatalogue, openCatalogue } from './open-catalogue';

type OpenPage = OpenCatalogue & {
  /** What the link asks, without how the ranking is shown. */
  params: RankingParams;
  /** A page or a file under the same mandate. */
  hrefOf: (path: string, extra?: Readonly<Record<string, string>>) => string;
  /** What could not be read, and that a newer edition is there; the page adds what it reads itself. */
  notices: Notice[];
  noticesWith: (own: readonly Notice[], extra?: Readonly<Record<string, string>>) => ReactNode;
  /** The mandate in a line. */
  mandateLine: ReactNode;
};

/**
 * Opens a page under a mandate that is no view of the ranking.
 *
 * @param path of the page, for the link to the newest edition
 * @param otherParameters names of parameters that the page reads itself
 */
export async function openPage(
  query: SearchParams,
  path: string,
  otherParameters: readonly string[],
): Promise<OpenPage> {
  const opened = await openCatalogue(query, otherParameters);
  const { catalogue, newest, publishedWeights } = opened;
  const params = withoutView(opened.params);
  const hrefOf: OpenPage['hrefOf'] = (to, extra) => toHref(to, params, publishedWeights, extra);
  return {
    ...opened,
    params,
    hrefOf,
    noticesWith: (own, extra) => (
      <PageNotices
        notices={[...opened.notices, ...own]}
        edition={catalogue.edition}
        newest={newest}
        newestHref={toHref(path, { ...params, edition: null }, publishedWeights, extra)}
      />
    ),
    mandateLine: (
      <MandateLine
        factors={catalogue.rubric}
        mandate={params.mandate}
        publishedWeights={publishedWeights}
        rankingHref={hrefOf('/')}
        robustnessHref={hrefOf('/robustness')}
      />
    ),
  };
}
