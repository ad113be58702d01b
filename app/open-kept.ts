import 'server-only';
import { notFound } from 'next/navigation';
import { readKeptLink } from '@/lib/url/kept-links';
import { type SearchParams, toRawParams } from '@/lib/url/raw-params';

/** What the kept twin of a page is asked with: the link is part of its path. */
export type KeptProps<Params = unknown> = { params: Promise<Params & { link: string }> };

/** As Next hands it to a page. */
type PageQuery = Exclude<SearchParams, URLSearchParams>;

type Opened<Params> = {
  params: Promise<Params>;
  searchParams: Promise<PageQuery>;
};

/** What the page itself is asked with. An address that nobody is led to is not found. */
export function openKept<Params>({ params }: KeptProps<Params>): Opened<Params> {
  return {
    params,
    searchParams: params.then(({ link }) => toPageQuery(readKeptLink(link) ?? notFound())),
  };
}

const toPageQuery = (link: URLSearchParams): PageQuery =>
  Object.fromEntries([...toRawParams(link)].map(([name, values]) => [name, [...values]]));
