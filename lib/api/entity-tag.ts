import { createHash } from 'node:crypto';

/** A tag of the very bytes: the same for the same document, and another for any other. */
export function toEntityTag(content: string | Uint8Array): string {
  return `"${createHash('sha256').update(content).digest('base64url').slice(0, 22)}"`;
}

/** Weak comparison, as RFC 9110 asks of If-None-Match: a proxy may have weakened the tag. */
export function isKnownTag(ifNoneMatch: string | null, tag: string): boolean {
  const tags = (ifNoneMatch ?? '').split(',').map((one) => one.trim().replace(/^W\//, ''));
  return tags.includes('*') || tags.includes(tag);
}
