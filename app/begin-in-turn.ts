import 'server-only';
import { type IncomingMessage, Server, type ServerResponse } from 'node:http';
import { serverBusy } from '@/lib/api/api-error';
import { answerHeaders } from '@/lib/api/json-response';
import { isPlain } from '@/lib/url/kept-links';
import { toShownPath } from '@/lib/url/kept-pages';
import { tooBusy } from '@/lib/words/site-words';
import { isPage, isRequest, isResponse, sendLonePage } from './answer-before-next';

/** What most ask for, or must answer however busy the server is. */
const goesAhead = (address: string): boolean =>
  /^\/(_next|health|metrics)(\/|$)/.test(address) || isPlain(address);

/** As many as a core makes in about ten seconds. Whoever came after them would not wait so long. */
const mostInHand = 128;
const retryAfterSeconds = 5;

type Options = {
  /** Whether what stands at an address is there already; it goes ahead then. */
  readonly isAtHand?: (address: string) => boolean;
  /** How many requests may wait or be worked on before others are refused. */
  readonly most?: number;
};

type Waiting = {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly begin: () => void;
};

/**
 * Lets what is made for its request begin one in each turn of the event loop, and not at all where the
 * client has gone by then. Requests that came while the server was busy are read all at once, and only
 * the next turn tells who of them has hung up; without it the server would work for each of them.
 *
 * Where too many wait already, the next one is told so with 429 at once, whoever asks: a queue without
 * end would have everybody wait for an answer that nobody waits for any more.
 */
export function beginInTurn({ isAtHand = () => false, most = mostInHand }: Options = {}): void {
  // eslint-disable-next-line @typescript-eslint/unbound-method -- it is called on its server below
  const emit: (this: Server, event: string, ...args: unknown[]) => boolean = Server.prototype.emit;
  let waiting: Waiting[] = [];
  let worked = 0;
  const beginNext = (): void => {
    let next = waiting.shift();
    while (next !== undefined && hasGone(next)) next = waiting.shift();
    if (waiting.length > 0) setImmediate(beginNext);
    if (next === undefined) return;
    worked += 1;
    whenMade(next.response, () => {
      worked -= 1;
    });
    next.begin();
  };
  const wait = (one: Waiting): void => {
    if (worked + waiting.length >= most) waiting = waiting.filter((other) => !hasGone(other));
    if (worked + waiting.length >= most) return refuse(one);
    if (waiting.push(one) === 1) setImmediate(beginNext);
  };
  Server.prototype.emit = function (this: Server, event: string, ...args: unknown[]): boolean {
    const [request, response] = args;
    if (
      event !== 'request' ||
      !isRequest(request) ||
      !isResponse(response) ||
      [goesAhead, isAtHand].some((is) => is(request.url ?? '/'))
    ) {
      return emit.call(this, event, ...args);
    }
    const begin = (): void => {
      emit.call(this, event, ...args);
    };
    // A turn more, so that whoever hung up right after asking has been heard.
    setImmediate(() => wait({ request, response, begin }));
    return true;
  };
}

/** Node itself gives up a request at the end of what its client says. */
const hasGone = ({ request: { socket } }: Waiting): boolean =>
  socket.destroyed || socket.readableEnded;

/** When all of the answer is handed over, however slowly its client reads, or nobody is there to read. */
function whenMade(response: ServerResponse, tell: () => void): void {
  const once = (): void => {
    response.off('prefinish', once).off('close', once);
    tell();
  };
  response.on('prefinish', once).on('close', once);
}

function refuse({ request, response }: Waiting): void {
  const address = request.url ?? '/';
  if (isPage(address)) {
    return sendLonePage(response, {
      status: 429,
      title: 'Many ask at this moment',
      text: tooBusy,
      retryAfterSeconds,
    });
  }
  // As `problemResponse` says it, where there is no request of the web's kind yet.
  const body = JSON.stringify({ ...serverBusy().problem, instance: toShownPath(address) });
  response
    .writeHead(429, {
      ...answerHeaders('none'),
      'content-type': 'application/problem+json',
      'content-length': Buffer.byteLength(body),
      'retry-after': String(retryAfterSeconds),
    })
    .end(body);
}
