/** A name or address with an optional port; nothing that could end a link early. */
const hostPattern = /^([a-z0-9.-]+|\[[0-9a-f:.]+\])(:\d{1,5})?$/i;

/**
 * Where the reader of a request sees the site: what a reverse proxy in front of it says, else the
 * host that was asked for, else the address of the request itself. A header that is no host is
 * passed over.
 *
 * A client can claim any host here. What is made from it must go back to that client alone, so
 * answers that hold it are never cached for others; a site that wants one name sets `SITE_URL`.
 *
 * @example requestOrigin(request) // "https://custody.example"
 */
export function requestOrigin({ url, headers }: Pick<Request, 'url' | 'headers'>): string {
  const own = new URL(url);
  const first = (name: string): string => headers.get(name)?.split(',')[0]?.trim() ?? '';
  const host = [first('x-forwarded-host'), first('host')].find((name) => hostPattern.test(name));
  const forwarded = first('x-forwarded-proto').toLowerCase();
  const protocol = ['http', 'https'].includes(forwarded) ? `${forwarded}:` : own.protocol;
  const origin = `${protocol}//${host ?? own.host}`;
  return URL.canParse(origin) ? new URL(origin).origin : own.origin;
}

/**
 * What must be said beside an address that only the machine knows on which it was made; null where
 * others can open it. A site that is reached by others sets `SITE_URL`.
 *
 * @example sayLocal('http://127.0.0.1:3000/?region=eu')
 *   // "This address works on the machine alone that made it, until the site sets SITE_URL."
 */
export function sayLocal(address: string): string | null {
  const { hostname } = new URL(address);
  return /^(127\.[\d.]+|\[::1\]|(.+\.)?localhost)$/.test(hostname)
    ? 'This address works on the machine alone that made it, until the site sets SITE_URL.'
    : null;
}
