import { NextResponse, type NextRequest } from 'next/server';
import { findMarkdownPage } from '@/lib/url/markdown-pages';
import { prefersMarkdown } from '@/lib/url/prefers-markdown';

/** Who would rather have Markdown gets it at the address of the page. */
export function proxy(request: NextRequest): NextResponse {
  const { nextUrl, headers } = request;
  const page = findMarkdownPage(nextUrl.pathname);
  if (page === null || !prefersMarkdown(headers.get('accept') ?? '')) return NextResponse.next();
  return NextResponse.rewrite(new URL(`${page}${nextUrl.search}`, nextUrl));
}

/** Asked only where a request names Markdown, so that all others are as fast as without it. */
export const config = {
  matcher: [
    {
      source: '/:path*',
      has: [{ type: 'header', key: 'accept', value: '.*text/markdown.*' }],
    },
  ],
};
