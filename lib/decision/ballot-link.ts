import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';
import type { Ballot, Invitation } from './decision-schema';
import { openBallot, openInvitation, type Opened } from './open-record';

/**
 * A ballot, or the chair's invitation to one, as the fragment of a link. What stands behind “#” is
 * never sent to a server, so neither reaches a log. They are compressed, because links are pasted into
 * messages that break long ones.
 */

/** A ballot of 220 levels with long notes has about a tenth of it. */
const mostPackedLetters = 200_000;
const mostBallotBytes = 2_000_000;

/** @returns letters that need no encoding in a link */
export const packBallot = (ballot: Ballot): string => pack(ballot);
export const packInvitation = (invitation: Invitation): string => pack(invitation);

/**
 * @param text a whole link, its fragment, or the packed ballot alone, with the line breaks that mail
 *   programs put in
 */
export const unpackBallot = (text: string): Opened<Ballot> =>
  unpack(text, 'ballot', 'ballot', openBallot);

export const unpackInvitation = (text: string): Opened<Invitation> =>
  unpack(text, 'asked', 'invitation', openInvitation);

const pack = (value: unknown): string =>
  toBase64Url(deflateSync(strToU8(JSON.stringify(value)), { level: 9 }));

function unpack<Thing>(
  text: string,
  parameter: string,
  name: string,
  open: (json: string) => Opened<Thing>,
): Opened<Thing> {
  const squeezed = text.replace(/\s+/g, '');
  const packed =
    new RegExp(`(?:^|[#&?])${parameter}=([\\w-]+)`).exec(squeezed)?.[1] ??
    (/^[\w-]+$/.test(squeezed) ? squeezed : null);
  if (packed === null) {
    return refuse(`This is no ${name}: expected a link with “#${parameter}=”, or a ${name} file.`);
  }
  if (packed.length > mostPackedLetters) return refuse(`This link is too long for a ${name}.`);
  const json = inflateText(packed);
  if (json === null) {
    return refuse(`This ${name} is damaged: a part of the link is missing. Copy it whole.`);
  }
  return open(json);
}

const refuse = (message: string): { ok: false; refusals: string[] } => ({
  ok: false,
  refusals: [message],
});

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
