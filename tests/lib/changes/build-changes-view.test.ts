import { describe, expect, test } from 'vitest';
import { buildChanges } from '@/lib/changes/build-changes';
import { buildChangesView } from '@/lib/changes/build-changes-view';
import { findLastChanges, listCorrections, listPastChanges } from '@/lib/changes/past-changes';
import { toEditionView } from '@/lib/changes/to-edition-view';
import type { Catalogue } from '@/lib/catalogue/types';
import { assessLink } from '../../fixtures/assess-catalogue';
import { editionStory } from '../../fixtures/make-edition-story';

function viewOf(from: Catalogue, to: Catalogue, query = '') {
  const [before, after] = [assessLink(from, query), assessLink(to, query)];
  const changes = buildChanges(toEditionView(from, before), toEditionView(to, after), {
    ...after.params.mandate,
    samples: 500,
  });
  return buildChangesView({
    changes,
    from: { catalogue: from, assessment: before },
    to: { catalogue: to, assessment: after },
  });
}

const { from, to } = editionStory;
const hundredths = (figure: string | null | undefined) =>
  Math.round(Number((figure ?? '').replace('−', '-').replace('·', '0')) * 100);

describe('buildChangesView', () => {
  test('says whether the world changed, how many levels moved, and who leads', () => {
    const words = viewOf(from, to)
      .answer.map(({ text }) => text)
      .join('');
    expect(words).toMatch(
      /^1 change in the world is recorded; we learned more\. 3 of 44 levels moved between 23 Nov 2026 and 27 Nov 2026\. For your mandate Bolt leads now, first in \d+ of 100 simulations; before it was Acme\.$/,
    );
  });

  test('each row of the table adds up as printed', () => {
    const rows = viewOf(from, to).groups.flatMap((group) => group.rows);
    expect(rows).toHaveLength(2);
    for (const { before, after, parts } of rows) {
      const sum = [...(parts?.values() ?? [])].reduce((all, one) => all + hundredths(one), 0);
      expect(hundredths(before) + sum).toBe(hundredths(after));
      expect(sum).not.toBe(0);
    }
  });

  test('an overtake has its gap, its parts, and says where it is not settled', () => {
    const [overtake] = viewOf(from, to).overtakes;
    expect(overtake?.title).toBe('Bolt passed Acme');
    expect(overtake?.gap).toMatch(/^The gap moved from −[\d.]+ to \+[\d.]+\.$/);
    expect(overtake?.doubt).toMatch(
      /^Not settled: .* Bolt is ahead in \d+ of 100 simulations, before in \d+\.$/,
    );
    expect(overtake?.parts.map(({ part }) => part)).toEqual(['world', 'evidence', 'correction']);
  });

  test('an edition compared with itself: nothing changed', () => {
    const view = viewOf(to, to);
    expect(view.answer).toEqual([
      { text: 'Nothing changed between these editions.', strong: true },
    ]);
    expect(view.entries).toEqual([]);
    expect(view.kinds.every(({ count }) => count === 0)).toBe(true);
  });

  test('who came is told, and has no split', () => {
    const before = { ...from, providers: from.providers.slice(0, 1) };
    const view = viewOf(before, to);
    expect(view.members).toEqual(['Bolt joined the comparison.']);
    const bolt = view.groups.flatMap(({ rows }) => rows).find(({ slug }) => slug === 'bolt');
    expect([bolt?.before, bolt?.parts]).toEqual([null, null]);
  });

  test('lists a requirement whose outcome changed, for whom, and from what to what', () => {
    const segregated: Catalogue = {
      ...to,
      providers: to.providers.map((provider) =>
        provider.slug === 'acme'
          ? {
              ...provider,
              findings: {
                ...provider.findings,
                'security.offline': { ...provider.findings['security.offline'], low: 3 },
              },
            }
          : provider,
      ),
    };
    const { flipped, groups } = viewOf(from, segregated, 'segregation=yes');
    expect(flipped.map(({ name, from: was, to: is }) => [name, was, is])).toEqual([
      ['Acme', 'open', 'pass'],
    ]);
    expect(groups.map(({ title }) => title)).toEqual(['Meets all', 'Open: ask first']);
  });
});

test('listCorrections: every correction of any edition, with the day of the one that corrects', () => {
  expect(listCorrections([to, from]).map(({ date, entry }) => [date, entry.factor])).toEqual([
    ['2026-11-27', 'ux.api'],
  ]);
  expect(listCorrections([from])).toEqual([]);
});

test('findLastChanges: the change that gave a finding its present reading, however many editions follow', () => {
  const again = { ...to, edition: { ...to.edition, id: 'fedcba9876543210', date: '2026-12-01' } };
  const slug = listCorrections([to, from])[0]?.entry.provider ?? '';
  const last = findLastChanges(listPastChanges([again, to, from]), slug);
  expect(last.get('ux.api')).toMatchObject({
    from: from.edition.id,
    to: to.edition.id,
    date: '2026-11-27',
    entry: { kind: 'correction' },
  });
  expect(findLastChanges(listPastChanges([from]), slug).size).toBe(0);
});
