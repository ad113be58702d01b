import { DOMParser } from '@xmldom/xmldom';
import { renderToStaticMarkup } from 'react-dom/server';
import { beforeAll, expect, test, vi } from 'vitest';
import { GET as getFeed } from '@/app/changes.atom/route';
import Page from '@/app/changes/page';
import { toEditionFacts } from '@/app/decide/edition-facts';
import { answerChanged } from '@/app/mcp/mandate-tools';
import { changesResponseSchema } from '@/lib/api/schemas/changes';
import { providerResponseSchema } from '@/lib/api/schemas/provider';
import { rankingResponseSchema } from '@/lib/api/schemas/ranking';
import { commandLimits, openDatabase } from '@/lib/catalogue/database';
import { toEdition } from '@/lib/catalogue/edition-hash';
import { getCatalogue } from '@/lib/catalogue/queries';
import { readDecision } from '@/lib/decision/read-decision';
import { noReaderAnswers } from '@/lib/questionnaire/private-answers';
import { startDecision } from '@/lib/decision/start-decision';
import { readWatchedChanges } from '@/lib/decision/watch-changes';
import { parseEnv } from '@/lib/env';
import { defaultParams, publishedWeights } from '@/lib/url/mandate-defaults';
import { seedEdition } from '@/prisma/seed-edition';
import { askApi, readAs } from '../fixtures/ask-api';
import { content, earlierId, newestId, withOwnEditions } from '../fixtures/with-editions';

vi.mock('next/navigation', () => ({
  useSearchParams: () => new URLSearchParams(),
  usePathname: () => '/changes',
}));

withOwnEditions();

const note = 'A report of March names a second vault & its auditor.';
const [changed] = content.providers;
if (changed === undefined) throw new Error('the invented catalogue has a provider');
const before = changed.findings['security.keys'];
const high = before.high === 4 ? 3 : 4;
const low = Math.min(before.low, high);

/** The newest edition with one changed finding. */
const third = {
  ...content,
  providers: content.providers.map((provider) =>
    provider.slug === changed.slug
      ? {
          ...provider,
          findings: {
            ...provider.findings,
            'security.keys': {
              ...before,
              low,
              high,
              change: { from: newestId, kind: 'world' as const, note },
            },
          },
        }
      : provider,
  ),
};
const thirdId = toEdition(third).id;
let asItWas = '';

beforeAll(async () => {
  asItWas = await rankingOf(newestId);
  const { database: settings } = parseEnv(process.env);
  const database = openDatabase(settings, commandLimits);
  await seedEdition(database, third, { now: () => new Date('2026-11-24T10:00:00Z') });
  await database.close();
  await vi.waitFor(
    async () => {
      const { edition } = await readAs(rankingResponseSchema, askApi('ranking'));
      expect(edition.id).toBe(thirdId);
    },
    { timeout: 20_000, interval: 500 },
  );
}, 60_000);

/** What an old link answers, without the notice that a newer edition exists. */
async function rankingOf(edition: string): Promise<string> {
  const answer = await readAs(rankingResponseSchema, askApi(`ranking?edition=${edition}&doubt=40`));
  return JSON.stringify({ ...answer, notices: [] });
}

test('a changed finding, published as a third edition, is told in the same words by page, feed, API and tool', async () => {
  const { providers } = await readAs(changesResponseSchema, askApi('changes'));
  const told = providers.flatMap(({ findings }) => findings);
  expect(told.map((finding) => [finding.kind, finding.note])).toEqual([['world', note]]);
  const moved = providers.filter(({ score }) => score.from !== score.to);
  expect(moved.map(({ slug, score }) => [slug, score.split?.world])).toEqual([
    [changed.slug, expect.closeTo((moved[0]?.score.to ?? NaN) - (moved[0]?.score.from ?? NaN), 9)],
  ]);

  const response = await getFeed(new Request('https://custody.example/changes.atom'));
  const feed = new DOMParser().parseFromString(await response.text(), 'application/xml');
  const entry = feed.getElementsByTagName('entry').item(0);
  expect(entry?.getElementsByTagName('id').item(0)?.textContent).toBe(
    `urn:custodian-compare:change:${thirdId}:${changed.slug}`,
  );
  const content = entry?.getElementsByTagName('content').item(0)?.textContent ?? '';
  const escaped = note.replace('&', '&amp;');
  expect(content).toContain(`World: ${escaped}`);

  const page = renderToStaticMarkup(await Page({ searchParams: Promise.resolve({}) }));
  expect(page).toContain(escaped);
  const levels = /: ([\d–]+ → [\d–]+)\. World/.exec(content)?.[1] ?? 'no levels in the feed';
  expect(page).toContain(levels);
  expect(page).toContain('1 change in the world is recorded.');

  const { data, text } = await answerChanged('https://custody.example', { limit: 10 });
  expect(data.changes.map(({ provider, told: words }) => [provider, words])).toEqual([
    [changed.slug, expect.stringContaining(`: ${levels}. World: ${note}`)],
  ]);
  expect(content).toContain((data.changes[0]?.told ?? 'nothing').replace('&', '&amp;'));
  expect(text).toContain('1 change in the world is recorded.');
});

test('a decision that was kept on the second edition is told the same of the third', async () => {
  const { edition, facts } = toEditionFacts(await getCatalogue(newestId));
  const record = startDecision({
    id: '00000000-0000-4000-8000-000000000000',
    at: '2026-11-24T09:00:00Z',
    by: 'A. Chair',
    title: 'A decision',
    edition,
    facts,
    params: { ...defaultParams(publishedWeights(facts.criteria)), shortlist: [changed.slug] },
    own: noReaderAnswers,
    items: [],
    checkAnswers: {},
  });
  const answer: unknown = await (await askApi(`changes?from=${newestId}&to=${thirdId}`)).json();
  const watched = readWatchedChanges(answer, readDecision(record)) ?? [];
  const { data } = await answerChanged('https://custody.example', { limit: 10 });
  const levels = /: ([\d–]+ → [\d–]+)\. World/.exec(data.changes[0]?.told ?? '')?.[1] ?? 'none';
  expect(watched.map(({ text }) => text)).toEqual([
    expect.stringContaining(`${levels} (world): ${note}`),
  ]);
});

test('a page of one edition with itself says only that nothing changed', async () => {
  const page = renderToStaticMarkup(
    await Page({ searchParams: Promise.resolve({ from: thirdId, to: thirdId }) }),
  );
  expect(page).toContain('Nothing changed between these editions.');
  expect(page).not.toContain('id="scores"');
  expect(page).not.toContain('id="findings"');
  expect(page).toContain('id="corrections"');
});

test('the API says of each finding when it last changed, in the edition that is asked for', async () => {
  const lastOf = async (edition: string) => {
    const { provider } = await readAs(
      providerResponseSchema,
      askApi(`providers/${changed.slug}?edition=${edition}`),
    );
    return provider.findings['security.keys'].lastChanged;
  };
  expect(await lastOf(thirdId)).toEqual({
    edition: thirdId,
    from: newestId,
    date: toEdition(third).date,
    kind: 'world',
  });
  expect(await lastOf(earlierId)).toBeNull();
});

test('the digits of an old link are what they were', async () => {
  expect(await rankingOf(newestId)).toBe(asItWas);
});

test('a feed of a provider that did not change has no entry of the third edition', async () => {
  const other = content.providers[1]?.slug ?? '';
  const response = await getFeed(
    new Request(`https://custody.example/changes.atom?providers=${other}`),
  );
  expect(await response.text()).not.toContain(thirdId);
});

test('a feed refuses a provider that it does not know', async () => {
  const response = await getFeed(
    new Request('https://custody.example/changes.atom?providers=nobody'),
  );
  expect(response.status).toBe(400);
  expect(await response.json()).toMatchObject({ parameter: 'providers' });
});
