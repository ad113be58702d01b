import { describe, expect, it } from 'vitest';
import type { Change, Incident } from '@/lib/catalogue/types';
import { buildTimeline } from '@/lib/provider/build-timeline';
import { makeProvider } from '@/tests/fixtures/make-provider';

const change = (date: string, decides: Change['decides'] = []): Change => ({
  date,
  headline: `Change of ${date}`,
  what: 'Something changed.',
  decides,
  lead: false,
  sources: [],
});
const incident = (date: string): Incident => ({
  date,
  kind: 'outage',
  resolved: 'yes',
  what: 'Something stopped.',
  sources: [],
});
const datesOf = (changes: Change[], incidents: Incident[]) =>
  buildTimeline(makeProvider({ changes, incidents }), [], () => '').map(({ kind, date }) => [
    kind,
    date,
  ]);

describe('buildTimeline', () => {
  it('lists the newest first, with the article between', () => {
    expect(datesOf([change('2025-08-20'), change('2026-02-04')], [incident('2026-05')])).toEqual([
      ['incident', '2026-05'],
      ['change', '2026-02-04'],
      ['article', '2025-09'],
      ['change', '2025-08-20'],
    ]);
  });

  it('a less exact date stands below the days inside it', () => {
    expect(datesOf([change('2026'), change('2026-02'), change('2026-02-04')], [])).toEqual([
      ['change', '2026-02-04'],
      ['change', '2026-02'],
      ['change', '2026'],
      ['article', '2025-09'],
    ]);
  });

  it('in the month of the article, everything else comes first', () => {
    expect(datesOf([change('2025-09')], [incident('2025-09')])).toEqual([
      ['change', '2025-09'],
      ['incident', '2025-09'],
      ['article', '2025-09'],
    ]);
  });

  it('without changes and incidents only the article is left', () => {
    expect(datesOf([], [])).toEqual([['article', '2025-09']]);
  });

  it('a change is decisive when it settles a gate that the mandate holds', () => {
    const provider = makeProvider({ changes: [change('2026-02', ['region:eu', 'region:uk'])] });
    const decisive = (gates: Change['decides']) =>
      buildTimeline(provider, gates, () => '').some(
        (entry) => entry.kind === 'change' && entry.decisive,
      );
    expect(decisive(['region:us', 'region:uk'])).toBe(true);
    expect(decisive(['region:us', 'staking'])).toBe(false);
    expect(decisive([])).toBe(false);
  });
});
