import { type Agent, request } from 'node:http';

/** A request as it is put on the wire; a browser would mend some of them. */
export type Asked = {
  readonly method: string;
  readonly target: string;
  readonly headers: Readonly<Record<string, string>>;
};

export type Answer = {
  readonly status: number;
  readonly contentType: string;
  readonly retryAfter: string | null;
  readonly body: Buffer;
};

/**
 * @param patienceMs longer than any answer takes, so what is longer hangs.
 * @throws when no answer comes, or the connection breaks before it ends.
 */
export function ask(
  { hostname, port }: URL,
  agent: Agent,
  { method, target, headers }: Asked,
  patienceMs = 30_000,
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const options = { hostname, port, agent, method, path: target, headers, maxHeaderSize: 65_536 };
    const sent = request(options, (answer) => {
      const parts: Buffer[] = [];
      answer.on('data', (part: Buffer) => parts.push(part));
      answer.once('error', reject);
      answer.once('end', () =>
        resolve({
          status: answer.statusCode ?? 0,
          contentType: answer.headers['content-type'] ?? '',
          retryAfter: answer.headers['retry-after'] ?? null,
          body: Buffer.concat(parts),
        }),
      );
    });
    sent.setTimeout(patienceMs, () => sent.destroy(new Error(`no answer in ${patienceMs} ms`)));
    sent.once('error', reject);
    sent.end();
  });
}

/** Where the code lies and how it got there is nobody's business. */
const leaks = [/\n\s+at .{1,200}:\d+:\d+/, /node_modules/, /\/\.next\//];

/** What is wrong with an answer whatever was asked, or null. */
export function findFault({ status, contentType, retryAfter, body }: Answer): string | null {
  if (status < 200) return `status ${status}`;
  if (status >= 500 && !(status === 503 && retryAfter !== null)) return `status ${status}`;
  if (!/^(text\/|application\/([a-z.+]*\+)?(json|xml))/.test(contentType)) return null;
  const leaked = leaks.find((pattern) => pattern.test(body.toString()));
  return leaked ? `a body with ${leaked.source}` : null;
}

/** @example tell({ method: 'GET', target: '/', headers: {} }) // "GET /" */
export const tell = ({ method, target, headers }: Asked): string =>
  [`${method} ${target}`, ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`)]
    .join(' | ')
    .slice(0, 300);
