/** One of those that a request takes, by its lower-case name. */
type Accepted = { readonly name: string; readonly order: number; readonly weight: number };

/**
 * What a header of a request takes, in its order. A weight that cannot be read is none (RFC 9110,
 * section 12.4.2).
 *
 * @example readAccepted('br, gzip;q=0.5') // [{ name: 'br', order: 0, weight: 1 }, …]
 */
export const readAccepted = (header: string): readonly Accepted[] =>
  header.split(',').map((one, order) => {
    const [name = '', ...parameters] = one.split(';').map((part) => part.trim().toLowerCase());
    const weight = parameters.find((part) => part.startsWith('q='))?.slice(2) ?? '1';
    return { name, order, weight: /^(0|1)(\.\d{0,3})?$/.test(weight) ? Number(weight) : 0 };
  });

/** How an answer is packed. */
export type Encoding = 'br' | 'gzip';

/**
 * How a request would have its answer packed, or null for not at all: by weight, and of equal weights
 * the smaller one (RFC 9110, section 12.5.3). What is not named is not taken, beside the plain answer.
 *
 * @example chooseEncoding('gzip, deflate, br') // "br"
 * @example chooseEncoding('br;q=0, gzip;q=0.5') // "gzip"
 */
export function chooseEncoding(acceptEncoding: string): Encoding | null {
  const accepted = readAccepted(acceptEncoding);
  const find = (name: string) => accepted.find((one) => one.name === name)?.weight;
  const weightOf = (name: string): number => find(name) ?? find('*') ?? 0;
  const [br, gzip] = [weightOf('br'), weightOf('gzip')];
  const best = Math.max(br, gzip);
  if (best === 0 || (find('identity') ?? 0) > best) return null;
  return br === best ? 'br' : 'gzip';
}
