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
  /** What the link asks; without how the ranking is shown, unless the page hands the whole link on. */
  params: RankingParams;
  /** A page or a file under the same mandate. */
  hrefOf: (path: string, extra?: Readonly<Record<string, string>>) => string;
  /** What could not be read, and that a newer edition is there; the page adds what it reads itself. */
  noticesWith: (own: readonly Notice[], extra?: Readonly<Record<string, string>>) => ReactNode;
};

/**
 * Opens a page that is read like a book: its links hand on the whole link, the view of the ranking too.
 *
 * @param path of the page, for the link to the newest edition
 */
export async function openReading(query: SearchParams, path: string): Promise<OpenPage> {
  return toPage(await openCatalogue(query), path);
}

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
): Promise<OpenPage & { /** The mandate in a line. */ mandateLine: ReactNode }> {
  const opened = await openCatalogue(query, otherParameters);
  const { catalogue, publishedWeights } = opened;
  const page = toPage({ ...opened, params: withoutView(opened.params) }, path);
  return {
    ...page,
    mandateLine: (
      <MandateLine
        factors={catalogue.rubric}
        mandate={page.params.mandate}
        publishedWeights={publishedWeights}
        rankingHref={page.hrefOf('/')}
        robustnessHref={page.hrefOf('/robustness')}
      />
    ),
  };
}

function toPage(opened: OpenCatalogue, path: string): OpenPage {
  const { catalogue, newest, params, publishedWeights } = opened;
  return {
    ...opened,
    hrefOf: (to, extra) => toHref(to, params, publishedWeights, extra),
    noticesWith: (own, extra) => (
      <PageNotices
        notices={[...opened.notices, ...own]}
        edition={catalogue.edition}
        newest={newest}
        newestHref={toHref(path, { ...params, edition: null }, publishedWeights, extra)}
      />
    ),
  };
}
