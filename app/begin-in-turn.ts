import 'server-only';
import { IncomingMessage, Server } from 'node:http';
import { isPlain } from '@/lib/url/kept-links';

/** What most ask for, or must answer however busy the server is. */
const goesAhead = (address: string): boolean =>
  /^\/(_next|health|metrics)(\/|$)/.test(address) || isPlain(address);

/**
 * Lets what is made for its request begin one in each turn of the event loop, and not at all where the
 * client has gone by then. Requests that came while the server was busy are read all at once, and only
 * the next turn tells who of them has hung up; without it the server would work for each of them.
 *
 * @param isAtHand whether what stands at an address is there already; it goes ahead then
 */
export function beginInTurn(isAtHand: (address: string) => boolean = () => false): void {
  // eslint-disable-next-line @typescript-eslint/unbound-method -- it is called on its server below
  const emit: (this: Server, event: string, ...args: unknown[]) => boolean = Server.prototype.emit;
  const waiting: { readonly request: IncomingMessage; readonly begin: () => void }[] = [];
  const beginNext = (): void => {
    let next = waiting.shift();
    while (next !== undefined && hasGone(next.request)) next = waiting.shift();
    if (waiting.length > 0) setImmediate(beginNext);
    next?.begin();
  };
  Server.prototype.emit = function (this: Server, event: string, ...args: unknown[]): boolean {
    const [request] = args;
    const isMade =
      event === 'request' &&
      request instanceof IncomingMessage &&
      ![goesAhead, isAtHand].some((is) => is(request.url ?? '/'));
    if (!isMade) return emit.call(this, event, ...args);
    const begin = (): void => {
      emit.call(this, event, ...args);
    };
    // A turn more, so that whoever hung up right after asking has been heard.
    setImmediate(() => {
      if (waiting.push({ request, begin }) === 1) setImmediate(beginNext);
    });
    return true;
  };
}

/** Node itself gives up a request at the end of what its client says. */
const hasGone = ({ socket }: IncomingMessage): boolean => socket.destroyed || socket.readableEnded;
