import 'server-only';
import { IncomingMessage, ServerResponse } from 'node:http';
import { lonePage } from '@/lib/charts/lone-page';
import { disclaimer } from '@/lib/disclaimer';

/** What Node hands over with an event or a message of a server, which says nothing of its types. */
export const isRequest = (value: unknown): value is IncomingMessage =>
  value instanceof IncomingMessage;
export const isResponse = (value: unknown): value is ServerResponse =>
  value instanceof ServerResponse;

/** Routes under /api and files, by their extension, answer with no page. */
export const isPage = (address: string): boolean =>
  !/^\/(api|_next|health|metrics)(\/|$)|\.[a-z0-9]+$/i.test(address.split('?')[0] ?? '');

type LoneAnswer = {
  readonly status: number;
  readonly title: string;
  readonly text: string;
  readonly retryAfterSeconds: number;
};

/** A page in words that need no script, where the request never reaches Next. */
export function sendLonePage(
  response: ServerResponse,
  { status, title, text, retryAfterSeconds }: LoneAnswer,
): void {
  const page = lonePage({
    title,
    // Colours are the system's, so that they need no file and follow its light or dark.
    meta: '<meta name="color-scheme" content="light dark">',
    style:
      'body{max-width:40rem;margin:0 auto;padding:3rem 1rem;font:1rem/1.5 system-ui,sans-serif}a{color:inherit}',
    body: `<main>
<h1>${title}</h1>
<p>${text}</p>
<p><a href="">Try again</a></p>
</main>
<footer><p>${disclaimer}</p></footer>`,
  });
  response
    .writeHead(status, {
      'content-type': 'text/html; charset=utf-8',
      'content-length': Buffer.byteLength(page),
      'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; img-src 'self'",
      'cache-control': 'no-store',
      'retry-after': String(retryAfterSeconds),
      'x-content-type-options': 'nosniff',
    })
    .end(page);
}
