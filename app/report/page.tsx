import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { openCatalogue } from '@/app/open-catalogue';
import { PageNotices } from '@/components/reading/page-notices';
import { ReportPage } from '@/components/site/report-page';
import type { Catalogue } from '@/lib/catalogue/types';
import { getEnv } from '@/lib/env';
import {
  type ErrorReport,
  fillReportUrl,
  reportFinding,
  reportPage,
  toMailLink,
} from '@/lib/provider/claim-report';
import { findingAnchor } from '@/lib/provider/list-citations';
import { type SearchParams, toRawParams } from '@/lib/url/raw-params';
import { requestOrigin } from '@/lib/url/request-origin';

export const metadata: Metadata = {
  title: 'Report an error',
  description: 'What is reported about a finding or a page, to copy or to send.',
  robots: { index: false },
};

type Props = { searchParams: Promise<Exclude<SearchParams, URLSearchParams>> };

/** What a link to this page may name, beside the edition. */
const parameters = ['provider', 'finding'];

export default async function Page({ searchParams }: Props) {
  const query = await searchParams;
  const { catalogue, newest, notices } = await openCatalogue(query, parameters);
  const { report: to, siteOrigin } = getEnv();
  const origin = siteOrigin ?? requestOrigin({ url: 'http://127.0.0.1', headers: await headers() });
  const report = makeReport(catalogue, query, origin);
  return (
    <>
      <PageNotices {...{ notices, newest }} newestHref="/report" edition={catalogue.edition} />
      <ReportPage
        title={report.title}
        text={report.text}
        formHref={to.url === null ? null : fillReportUrl(to.url, report)}
        mailHref={to.email === null ? null : toMailLink(to.email, report)}
      />
    </>
  );
}

/** About the finding of the link, else about its provider, else about the site. */
function makeReport(
  { edition, rubric, providers }: Catalogue,
  query: SearchParams,
  origin: string,
): ErrorReport {
  const raw = toRawParams(query);
  const given = (name: string) => raw.get(name)?.[0]?.trim().toLowerCase();
  const provider = providers.find(({ slug }) => slug === given('provider'));
  const factor = rubric.criteria
    .flatMap(({ factors }) => factors)
    .find(({ id }) => id === given('finding'));
  const link = `${origin}${provider === undefined ? '/' : `/providers/${provider.slug}`}?edition=${edition.id}`;
  if (provider === undefined) return reportPage('Custodian Compare', edition, link);
  if (factor === undefined) return reportPage(provider.name, edition, link);
  return reportFinding(provider, factor, edition, `${link}#${findingAnchor(factor.id)}`);
}
