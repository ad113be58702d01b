import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';
import type { Ballot } from './decision-schema';
import { openBallot, type Opened } from './open-record';

/**
 * A ballot as the fragment of a link. What stands behind “#” is never sent to a server, so a ballot
 * reaches no log. It is compressed, because links are pasted into messages that break long ones.
 */

/** A ballot of 220 levels with long notes has about a tenth of it. */
const mostPackedLetters = 200_000;
const mostBallotBytes = 2_000_000;

/** @returns letters that need no encoding in a link */
export function packBallot(ballot: Ballot): string {
  return toBase64Url(deflateSync(strToU8(JSON.stringify(ballot)), { level: 9 }));
}

/**
 * @param text a whole link, its fragment, or the packed ballot alone, with the line breaks that mail
 *   programs put in
 */
export function unpackBallot(text: string): Opened<Ballot> {
  const squeezed = text.replace(/\s+/g, '');
  const packed =
    /(?:^|[#&?])ballot=([\w-]+)/.exec(squeezed)?.[1] ??
    (/^[\w-]+$/.test(squeezed) ? squeezed : null);
  if (packed === null) {
    return refuse('This is no ballot: expected a link with “#ballot=”, or a ballot file.');
  }
  if (packed.length > mostPackedLetters) return refuse('This link is too long to be a ballot.');
  const json = inflateText(packed);
  if (json === null)
    return refuse('This ballot is damaged: a part of the link is missing. Copy it whole.');
  return openBallot(json);
}

const refuse = (message: string): Opened<Ballot> => ({ ok: false, refusals: [message] });

function inflateText(packed: string): string | null {
  try {
    // A fixed room instead of one that grows: a few letters could unpack to gigabytes.
    const bytes = inflateSync(fromBase64Url(packed), { out: new Uint8Array(mostBallotBytes) });
    return strFromU8(bytes);
  } catch {
    return null;
  }
}

const toBase64Url = (bytes: Uint8Array): string =>
  btoa(strFromU8(bytes, true)).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');

const fromBase64Url = (text: string): Uint8Array =>
  strToU8(atob(text.replace(/-/g, '+').replace(/_/g, '/')), true);
