import { createHash, randomBytes } from 'node:crypto';
import { NextResponse, type NextRequest } from 'next/server';
import { themeScript } from '@/components/site/theme';
import { findMarkdownPage } from '@/lib/url/markdown-pages';
import { prefersMarkdown } from '@/lib/url/prefers-markdown';
import { privatePagePolicy, privatePages } from '@/lib/url/security-policy';

const themeHash = createHash('sha256').update(themeScript).digest('base64');

/** A private page gets a policy of its own; who would rather have Markdown gets it at a page's address. */
export function proxy(request: NextRequest): NextResponse {
  const { nextUrl, headers } = request;
  if (privatePages.includes(nextUrl.pathname)) return withNonce(request);
  const page = findMarkdownPage(nextUrl.pathname);
  if (page === null || !prefersMarkdown(headers.get('accept') ?? '')) return NextResponse.next();
  return NextResponse.rewrite(new URL(`${page}${nextUrl.search}`, nextUrl));
}

/** Next puts the nonce of a request's policy onto the scripts that it writes into the page. */
function withNonce({ nextUrl, headers }: NextRequest): NextResponse {
  const nonce = randomBytes(16).toString('base64');
  const policy = privatePagePolicy(nextUrl.pathname, nonce, themeHash);
  const asked = new Headers(headers);
  asked.set('content-security-policy', policy);
  const response = NextResponse.next({ request: { headers: asked } });
  response.headers.set('content-security-policy', policy);
  return response;
}

/** Asked only for these, so that all others are as fast as without it. A test holds them to the pages. */
export const config = {
  matcher: [
    '/ask',
    '/shortlist',
    '/check',
    '/decide',
    '/ballot',
    {
      source: '/:path*',
      has: [{ type: 'header', key: 'accept', value: '.*text/markdown.*' }],
    },
  ],
};
