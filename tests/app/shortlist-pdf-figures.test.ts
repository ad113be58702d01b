import { beforeAll, describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { GET } from '@/app/shortlist.pdf/route';
import { questionsResponseSchema } from '@/lib/api/schemas/questions';
import { rankingResponseSchema } from '@/lib/api/schemas/ranking';
import { robustnessResponseSchema } from '@/lib/api/schemas/robustness';
import { askApi, readAs } from '@/tests/fixtures/ask-api';
import { pack, pagesUnder, type PdfContent, readPdf } from '@/tests/fixtures/read-pdf';
import { content, withEditions } from '@/tests/fixtures/with-editions';

withEditions();

type Ranking = z.infer<typeof rankingResponseSchema>;

/** Rounded here once more, so that the memo is not held against the code that wrote it. */
const oneDecimal = (value: number): string => (Math.round(value * 10 + 1e-9) / 10).toFixed(1);
const short = (value: number): string => oneDecimal(value).replace('.0', '');
const cell = (chance: number): string => {
  if (chance === 0) return '·';
  if (chance < 0.005) return '<1';
  if (chance < 1 && chance >= 0.995) return '>99';
  return String(Math.round(chance * 100 + 1e-9));
};
const ranks = (best: number, worst: number): string =>
  best === worst ? `${best}` : `${best}–${worst}`;
const range = (low: number, high: number): string => `${oneDecimal(low)} to ${oneDecimal(high)}`;

const criterionName = (id: string): string =>
  content.rubric.criteria.find((criterion) => criterion.id === id)?.name ?? '';

const queries = [
  'region=us,eu&staking=yes&shortlist=birch,cedar-prime,aspen-digital',
  'charter=yes&weights=5,60,0,12.5,20,2.5&doubt=20&spread=40&shortlist=zelkova-custody,briar',
];

describe.each(queries)('the figures of /shortlist.pdf?%s', (query) => {
  let pdf: PdfContent;
  let ranking: Ranking;
  let robustness: z.infer<typeof robustnessResponseSchema>;
  let questions: z.infer<typeof questionsResponseSchema>;

  beforeAll(async () => {
    const response = await GET(new Request(`http://localhost:3000/shortlist.pdf?${query}`));
    pdf = await readPdf(new Uint8Array(await response.arrayBuffer()));
    ranking = await readAs(rankingResponseSchema, askApi(`ranking?${query}`));
    robustness = await readAs(robustnessResponseSchema, askApi(`robustness?${query}`));
    questions = await readAs(questionsResponseSchema, askApi(`questions?${query}`));
  }, 60_000);

  const textUnder = (title: string): string =>
    pagesUnder(pdf, title)
      .map(({ packed }) => packed)
      .join('');
  const sureness = (): string => textUnder('How sure is this?');
  const shortlisted = (): Ranking['ranked'] =>
    ranking.ranked.filter(({ slug }) => query.includes(slug));

  it('on page 1 are those of the ranking', () => {
    const text = pdf.pages[0]?.packed ?? '';
    expect(ranking.ranked.length).toBeGreaterThan(3);
    for (const one of ranking.ranked) {
      const legalLine = content.providers.find(({ slug }) => slug === one.slug)?.legalLine ?? '';
      const isTied = ranking.ranked.filter(({ rank }) => rank === one.rank).length > 1;
      const first = cell(one.pFirst);
      const figures = [
        oneDecimal(one.score),
        range(one.low, one.high),
        ranks(one.likelyBest, one.likelyWorst),
        first === '·' ? first : `${first}%`,
        one.articleRank,
      ];
      // Whoever is open stands apart with the rank that it would have; what to ask follows its name.
      const rank = one.rank === null ? String(one.wouldRank) : `${one.rank}${isTied ? '=' : ''}`;
      expect(text).toContain(pack(`${rank}${one.name}`));
      expect(text).toContain(pack(`${legalLine}${figures.join('')}`));
    }
    for (const { name } of ranking.ruledOut) expect(text).toContain(pack(name));
  });

  it('side by side are those of the ranking', () => {
    const text = textUnder('The shortlist side by side');
    for (const { score, low, high, criteria } of shortlisted()) {
      expect(text).toContain(pack(`${oneDecimal(score)}${range(low, high)}`));
      for (const criterion of criteria) {
        const { score: points, low: proven, high: possible } = criterion;
        const bounds = proven === possible ? oneDecimal(proven) : range(proven, possible);
        expect(text).toContain(pack(`${oneDecimal(points)}${bounds}`));
      }
    }
  });

  it('of each provider’s score add up from those of the ranking', () => {
    expect(shortlisted()).not.toHaveLength(0);
    shortlisted().forEach((one) => {
      const heading = pdf.outline.find(
        (title) => /^\d+\. /.test(title) && title.endsWith(one.name),
      );
      const text = textUnder(heading ?? '');
      for (const { id, weight, score, low } of one.criteria) {
        const row = [
          criterionName(id),
          `${short(weight * 100)}%`,
          oneDecimal(score),
          oneDecimal(weight * low),
          `+ ${oneDecimal(weight * (score - low))}`,
          oneDecimal(weight * score),
        ];
        expect(text).toContain(pack(row.join('')));
      }
      const total = ['Total100%', oneDecimal(one.low), `+${oneDecimal(one.score - one.low)}`];
      expect(text).toContain(pack([...total, oneDecimal(one.score)].join('')));
    });
  });

  it('of the draws are those of the robustness', () => {
    const text = sureness();
    const inSet = ranking.ranked.filter(({ rank }) => rank !== null);
    for (const { slug, name, expectedRank, likelyBest, likelyWorst } of inSet) {
      const cells = (robustness.acceptability[slug] ?? []).map(cell).join('');
      const row = [name, cells, oneDecimal(expectedRank), ranks(likelyBest, likelyWorst)];
      expect(text).toContain(pack(row.join('')));
    }
    for (const { slug, name } of shortlisted().filter(({ rank }) => rank !== null)) {
      const others = inSet.map((other) =>
        other.slug === slug ? '–' : cell(robustness.pairwise[slug]?.[other.slug] ?? NaN),
      );
      expect(text).toContain(pack(`${name}${others.join('')}`));
    }
  });

  it('of the weights are those of the robustness', () => {
    const text = sureness();
    const moves = robustness.weightStability.filter(({ low, high }) => low > 0 || high < 1);
    expect(moves).not.toHaveLength(0);
    for (const { criterion, weight, low, high } of moves) {
      const start = text.indexOf(pack(`${criterionName(criterion)}${short(weight * 100)}%`));
      expect(start).toBeGreaterThan(0);
      const reading = text.slice(start, start + 160);
      if (low > 0) expect(reading).toContain(`${short(low * 100)}%`);
      if (high < 1) expect(reading).toContain(`${short(high * 100)}%`);
    }
  });

  it('of the questions are those of the questions, in their order', () => {
    const text = textUnder('Questions to ask first');
    expect(text).toContain(pack(`${cell(questions.pRightLeader)}%`));
    const asked = questions.questions.slice(0, 6).map(({ provider, question, width }) => {
      const name = ranking.ranked.find(({ slug }) => slug === provider)?.name ?? '';
      const start = text.indexOf(pack(question));
      expect(text).toContain(pack(name));
      return { start, width: `narrowstherangeby${oneDecimal(width)}points` };
    });
    expect(asked.length).toBeGreaterThan(0);
    for (const { start } of asked) expect(start).toBeGreaterThan(0);
    const widths = [...text.matchAll(/narrowstherangeby[\d.]+points/gi)].map(([words]) =>
      words.toLowerCase(),
    );
    expect(widths).toEqual(asked.map(({ width }) => width));
  });
});
