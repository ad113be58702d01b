import { DOMParser, type Element } from '@xmldom/xmldom';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { listChangeEntries, tellEntry } from '@/lib/changes/change-words';
import { listDatedFacts } from '@/lib/feeds/list-dated-facts';
import { toAtom } from '@/lib/feeds/to-atom';
import { toCalendar } from '@/lib/feeds/to-calendar';
import { makeCatalogue } from '../../fixtures/make-catalogue';
import { editionStory } from '../../fixtures/make-edition-story';
import { makeProvider } from '../../fixtures/make-provider';

const { from, to } = editionStory;
const origin = 'https://custody.example';
const query = { origin, self: `${origin}/changes.atom?providers=acme&x=1` };
const atom = 'http://www.w3.org/2005/Atom';

const readFeed = (text: string) => {
  const feed = new DOMParser({
    onError: (level, message) => {
      throw new Error(`${level}: ${message}`);
    },
  }).parseFromString(text, 'application/xml').documentElement;
  if (feed === null) throw new Error('no document element');
  const childrenOf = (parent: Element, name: string): Element[] =>
    [...parent.getElementsByTagNameNS(atom, name)].filter((one) => one.parentNode === parent);
  return { feed, childrenOf };
};

describe('toAtom', () => {
  const text = toAtom({ editions: [to, from], providers: null, ...query });

  test('holds what RFC 4287 asks of a feed and of each entry, once each', () => {
    const { feed, childrenOf } = readFeed(text);
    expect(feed.namespaceURI).toBe(atom);
    for (const parent of [feed, ...childrenOf(feed, 'entry')]) {
      for (const name of ['id', 'title', 'updated']) {
        expect(childrenOf(parent, name)).toHaveLength(1);
      }
      expect(URL.canParse(childrenOf(parent, 'id')[0]?.textContent ?? '')).toBe(true);
      expect(childrenOf(parent, 'updated')[0]?.textContent).toMatch(
        /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/,
      );
      const alternates = childrenOf(parent, 'link').filter(
        (link) => link.getAttribute('rel') === 'alternate',
      );
      expect(alternates).toHaveLength(1);
    }
    expect(childrenOf(feed, 'author')).toHaveLength(1);
    const self = childrenOf(feed, 'link').find((link) => link.getAttribute('rel') === 'self');
    expect(self?.getAttribute('href')).toBe(query.self);
  });

  test('has one entry for a provider and edition, with an id made of both', () => {
    const { feed, childrenOf } = readFeed(text);
    const ids = childrenOf(feed, 'entry').map((entry) => childrenOf(entry, 'id')[0]?.textContent);
    expect(ids).toEqual(
      ['acme', 'bolt'].map((slug) => `urn:custodian-compare:change:${to.edition.id}:${slug}`),
    );
  });

  test('tells changes in the very words of the page', () => {
    const { feed, childrenOf } = readFeed(text);
    const contents = childrenOf(feed, 'entry').map(
      (entry) => childrenOf(entry, 'content')[0]?.textContent ?? '',
    );
    for (const entry of listChangeEntries(from, to)) {
      expect(contents.join('')).toContain(`<li>${tellEntry(entry)}</li>`);
    }
  });

  test('holds only the providers that were asked for, and text with markup as text', () => {
    const note = 'Levels <3 & "quoted" \u0007.';
    const [acme] = to.providers;
    if (acme === undefined) throw new Error('the story has a provider');
    const findings = {
      ...acme.findings,
      'ux.api': {
        ...acme.findings['ux.api'],
        change: { from: from.edition.id, kind: 'world' as const, note },
      },
    };
    const told = { ...to, providers: [{ ...acme, findings }, ...to.providers.slice(1)] };
    const { feed, childrenOf } = readFeed(
      toAtom({ editions: [told, from], providers: ['acme'], ...query }),
    );
    expect(childrenOf(feed, 'entry')).toHaveLength(1);
    expect(feed.textContent).toContain('World: Levels &lt;3 &amp; &quot;quoted&quot; .');
  });

  test('one edition alone is a feed without an entry', () => {
    const { feed, childrenOf } = readFeed(toAtom({ editions: [from], providers: null, ...query }));
    expect(childrenOf(feed, 'entry')).toEqual([]);
  });
});

const dated = makeProvider({
  slug: 'acme',
  shortName: 'Acme',
  researchedOn: '2026-08-31',
  changes: [
    {
      date: '2027-02-01',
      headline: 'Charter; takes effect',
      what: `A charter, invented, comes into force. ${'Käse und Brot. '.repeat(10)}`,
      decides: [],
      lead: false,
      sources: [],
    },
    {
      date: '2026-12',
      headline: 'Some month',
      what: 'A take-over.',
      decides: [],
      lead: false,
      sources: [],
    },
    { date: '2026', headline: 'Some year', what: 'No day.', decides: [], lead: false, sources: [] },
  ],
});

describe('toCalendar', () => {
  test('gives a day of the reader alone no address', () => {
    const review = { uid: 'review-1', day: '2027-11-27', title: 'Review', text: 'Look again.' };
    const own = toCalendar([review], '2026-11-27', '');
    expect(own).toContain('DTSTART;VALUE=DATE:20271127');
    expect(own).not.toContain('URL:');
  });

  const facts = listDatedFacts(makeCatalogue({ providers: [dated] }), null);
  const text = toCalendar(facts, '2026-11-23', origin);
  const events = ICAL.Component.fromString(text)
    .getAllSubcomponents('vevent')
    .map((event) => new ICAL.Event(event));

  test('another library reads back every fact as an all-day event with its words', () => {
    expect(events.map(({ summary, startDate }) => [startDate.toString(), summary])).toEqual([
      ['2026-12-01', 'Acme: Some month'],
      ['2027-02-01', 'Acme: Charter; takes effect'],
      ['2027-08-31', 'Acme: to be read again'],
    ]);
    expect(events.every(({ startDate }) => startDate.isDate)).toBe(true);
    // A day ends where the next begins, and so does a month.
    expect(events.map(({ endDate }) => endDate.toString())).toEqual([
      '2027-01-01',
      '2027-02-02',
      '2027-09-01',
    ]);
    expect(events[1]?.description).toContain(
      'A charter, invented, comes into force. Käse und Brot.',
    );
  });

  test('a corrected day moves the event and makes no second one', () => {
    const [change] = dated.changes;
    if (change === undefined) throw new Error('the fixture has a change');
    const moved = { ...dated, changes: [{ ...change, date: '2027-03-01' }] };
    const before = facts.find(({ day }) => day === '2027-02-01');
    const [after] = listDatedFacts(makeCatalogue({ providers: [moved] }), null);
    expect(after?.uid).toBe(before?.uid);
    expect(after?.day).not.toBe(before?.day);
  });

  test('what is known by the year alone has no day and is left out', () => {
    expect(facts.some(({ title }) => title.includes('Some year'))).toBe(false);
  });

  test('no line has more than 75 octets, and every one ends with CR LF', () => {
    const lines = text.split('\r\n');
    expect(lines.at(-1)).toBe('');
    for (const line of lines) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  test('holds only the providers that were asked for', () => {
    expect(listDatedFacts(makeCatalogue({ providers: [dated] }), ['bolt'])).toEqual([]);
  });
});
