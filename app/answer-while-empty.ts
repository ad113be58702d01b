import 'server-only';
import { Server, type ServerResponse } from 'node:http';
import { getCatalogue, isCatalogueUnavailable } from '@/lib/catalogue/queries';
import { noCatalogue } from '@/lib/words/site-words';
import { isPage, isRequest, isResponse, sendLonePage } from './answer-before-next';

/**
 * Answers pages with 503 and words that need no script, until a catalogue was read; routes and files
 * answer for themselves. Next knows no such status for a page: one that fails is a 500, and says so by
 * its script alone. So the request is held before Next sees it, and once there is a catalogue nothing
 * stands in the way any more.
 */
export function answerWhileEmpty(): void {
  // eslint-disable-next-line @typescript-eslint/unbound-method -- it is called on its server below
  const emit: (this: Server, event: string, ...args: unknown[]) => boolean = Server.prototype.emit;
  Server.prototype.emit = function (this: Server, event: string, ...args: unknown[]): boolean {
    const [request, response] = args;
    const asksPage = isRequest(request) && isPage(request.url ?? '/');
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

const sayUnavailable = (response: ServerResponse): void =>
  sendLonePage(response, {
    status: 503,
    title: 'The site could not be shown',
    text: noCatalogue,
    retryAfterSeconds: 10,
  });
