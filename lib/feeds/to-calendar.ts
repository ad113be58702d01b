import { disclaimer } from '@/lib/disclaimer';
import type { DatedFact } from './list-dated-facts';

/** A dated fact; one that is nobody's but the reader's has no page to lead to. */
type CalendarFact = Omit<DatedFact, 'slug'> & Partial<Pick<DatedFact, 'slug'>>;

/**
 * Dated facts as a calendar (RFC 5545) of events of whole days; an end is the
 * day after (section 3.6.1). `DTSTAMP` is the edition's day, so that the
 * same edition gives the same bytes.
 *
 * @param edition the day of the edition, YYYY-MM-DD.
 * @param origin where the reader sees the site.
 */
export function toCalendar(
  facts: readonly CalendarFact[],
  edition: string,
  origin: string,
): string {
  const stamp = `${toDay(edition)}T000000Z`;
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Custodian Compare//Dated facts//EN',
    'CALSCALE:GREGORIAN',
    'X-WR-CALNAME:Custodian Compare',
    ...facts.flatMap(({ uid, day, until, title, text, slug }) => [
      'BEGIN:VEVENT',
      `UID:${uid}@custodian-compare`,
      `DTSTAMP:${stamp}`,
      `DTSTART;VALUE=DATE:${toDay(day)}`,
      ...(until === undefined ? [] : [`DTEND;VALUE=DATE:${toDay(until)}`]),
      `SUMMARY:${escapeText(title)}`,
      `DESCRIPTION:${escapeText(`${text}\n\n${disclaimer}`)}`,
      ...(slug === undefined ? [] : [`URL:${origin}/providers/${slug}`]),
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ]
    .map((line) => `${fold(line)}\r\n`)
    .join('');
}

const toDay = (day: string): string => day.replaceAll('-', '');

/** Section 3.3.11: backslash, semicolon and comma are escaped, a new line is written `\n`. */
const escapeText = (text: string): string =>
  text
    .replace(/[\\;,]/g, (character) => `\\${character}`)
    .replace(/\r?\n/g, '\\n')
    .replace(/\p{Cc}/gu, ' ');

const encoder = new TextEncoder();

/** Section 3.1: a line has at most 75 octets; what follows stands on lines that begin with a space. */
function fold(line: string): string {
  const lines: string[] = [];
  let current = '';
  let octets = 0;
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (octets + size > 75) {
      lines.push(current);
      // The space that begins a continued line counts.
      [current, octets] = ['', 1];
    }
    current += character;
    octets += size;
  }
  return [...lines, current].join('\r\n ');
}
