import 'server-only';
import { notFound } from 'next/navigation';
import { readKeptLink } from '@/lib/url/kept-links';
import type { SearchParams } from '@/lib/url/raw-params';

/** What the kept twin of a page is asked with: the link is part of its path. */
export type KeptProps<Params = unknown> = { params: Promise<Params & { link: string }> };

type Opened<Params> = {
  params: Promise<Params>;
  searchParams: Promise<Exclude<SearchParams, URLSearchParams>>;
};

/** What the page itself is asked with. An address that nobody is led to is not found. */
export function openKept<Params>({ params }: KeptProps<Params>): Opened<Params> {
  return {
    params,
    searchParams: params.then(({ link }) => readKeptLink(link) ?? notFound()),
  };
}
