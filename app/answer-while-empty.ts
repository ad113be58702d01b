import 'server-only';
import { IncomingMessage, Server, ServerResponse } from 'node:http';
import { getCatalogue, isCatalogueUnavailable } from '@/lib/catalogue/queries';
import { lonePage } from '@/lib/charts/lone-page';
import { disclaimer } from '@/lib/disclaimer';
import { noCatalogue } from '@/lib/words/site-words';

/** Routes under /api and files, by their extension, answer for themselves. */
const isPage = (address: string): boolean =>
  !/^\/(api|_next|health|metrics)(\/|$)|\.[a-z0-9]+$/i.test(address.split('?')[0] ?? '');

const isResponse = (value: unknown): value is ServerResponse => value instanceof ServerResponse;

/**
 * Answers pages with 503 and words that need no script, until a catalogue was read. Next knows no such
 * status for a page: one that fails is a 500, and says so by its script alone. So the request is held
 * before Next sees it, and once there is a catalogue nothing stands in the way any more.
 */
export function answerWhileEmpty(): void {
  // eslint-disable-next-line @typescript-eslint/unbound-method -- it is called on its server below
  const emit: (this: Server, event: string, ...args: unknown[]) => boolean = Server.prototype.emit;
  Server.prototype.emit = function (this: Server, event: string, ...args: unknown[]): boolean {
    const [request, response] = args;
    const asksPage = request instanceof IncomingMessage && isPage(request.url ?? '/');
    if (event !== 'request' || !asksPage || !isResponse(response)) {
      return emit.call(this, event, ...args);
    }
    getCatalogue().then(
      () => {
        Server.prototype.emit = emit;
        emit.call(this, event, ...args);
      },
      (error: unknown) => {
        if (isCatalogueUnavailable(error)) sayUnavailable(response);
        else emit.call(this, event, ...args);
      },
    );
    return true;
  };
}

/** Colours are the system's, so that they need no file and follow its light or dark. */
const page = lonePage({
  title: 'The site could not be shown',
  meta: '<meta name="color-scheme" content="light dark">',
  style:
    'body{max-width:40rem;margin:0 auto;padding:3rem 1rem;font:1rem/1.5 system-ui,sans-serif}a{color:inherit}',
  body: `<main>
<h1>The site could not be shown</h1>
<p>${noCatalogue}</p>
<p><a href="">Try again</a></p>
</main>
<footer><p>${disclaimer}</p></footer>`,
});

function sayUnavailable(response: ServerResponse): void {
  response
    .writeHead(503, {
      'content-type': 'text/html; charset=utf-8',
      'content-length': Buffer.byteLength(page),
      'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; img-src 'self'",
      'cache-control': 'no-store',
      'retry-after': '10',
      'x-content-type-options': 'nosniff',
    })
    .end(page);
}
