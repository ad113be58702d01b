import { openCatalogue } from '@/app/open-catalogue';
import { findCatalogue } from '@/lib/catalogue/queries';
import { getEnv } from '@/lib/env';
import { isKnownTag, toEntityTag } from '@/lib/export/entity-tag';
import { renderMemoPdf } from '@/lib/export/pdf/render-memo-pdf';
import { buildMemo } from '@/lib/report/build-memo';
import { listCheckParameters, parseChecks } from '@/lib/url/checks-param';
import { parseEditionParam } from '@/lib/url/mandate-params';
import { toHref } from '@/lib/url/ranking-query';
import { requestOrigin } from '@/lib/url/request-origin';
import { emptyShortlist, failed, noSuchEdition, refuse } from './refusals';

/**
 * The committee memo of the link's shortlist. It reads the link as the pages do, with two
 * differences: a memo of another edition than the one asked for would be a wrong document, and one
 * without providers an empty one; both are refused.
 */
export async function GET(request: Request): Promise<Response> {
  const { searchParams, pathname, search } = new URL(request.url);
  try {
    const edition = parseEditionParam(searchParams);
    if (edition !== null && (await findCatalogue(edition)) === null) {
      const rest = new URLSearchParams(searchParams);
      for (const name of searchParams.keys()) if (/^edition$/i.test(name)) rest.delete(name);
      return refuse(request, noSuchEdition(edition, `${pathname}?${rest.toString()}`));
    }

    const { catalogue, params, notices, publishedWeights } = await openCatalogue(
      searchParams,
      listCheckParameters(searchParams),
    );
    if (params.shortlist.length === 0) {
      const hrefOf = (path: string): string => toHref(path, params, publishedWeights);
      const hrefs = { shortlist: hrefOf('/shortlist'), ranking: hrefOf('/') };
      return refuse(request, emptyShortlist(hrefs));
    }

    const checks = parseChecks(searchParams, {
      slugs: catalogue.providers.map(({ slug }) => slug),
      itemIds: catalogue.guide.checklist.map(({ id }) => id),
    });
    const date = new Date().toISOString().slice(0, 10);
    const pdf = await renderMemoPdf(
      buildMemo({
        catalogue,
        params,
        answers: checks.answers,
        notices: [...notices, ...checks.notices],
        date,
        origin: getEnv().siteOrigin ?? requestOrigin(request),
      }),
    );
    return answer(request, pdf, `custodian-shortlist-${date}.pdf`);
  } catch (cause) {
    return refuse(request, failed(cause, `${pathname}${search}`));
  }
}

/**
 * Kept for a minute and by the reader alone, because the memo holds the host that was asked for; it
 * spares a viewer that loads the file again to save it.
 */
function answer(request: Request, pdf: Uint8Array<ArrayBuffer>, filename: string): Response {
  const etag = toEntityTag(pdf);
  const headers = { etag, 'cache-control': 'private, max-age=60, must-revalidate' };
  if (isKnownTag(request.headers.get('if-none-match'), etag)) {
    return new Response(null, { status: 304, headers });
  }
  return new Response(pdf, {
    headers: {
      ...headers,
      'content-type': 'application/pdf',
      'content-length': String(pdf.byteLength),
      'content-disposition': `inline; filename="${filename}"`,
    },
  });
}
