import 'server-only';
import type { z } from 'zod';
import { answerInquiry } from '@/app/api/v1/answer-inquiry';
import { openAskedChanges } from '@/app/api/v1/open-asked-changes';
import { openMandate, type OpenMandate } from '@/app/api/v1/open-mandate';
import { unknownProvider } from '@/lib/api/api-error';
import { toChangesResponse } from '@/lib/api/to-changes-response';
import { toEditionResource } from '@/lib/api/to-edition-resource';
import { toMandateResource } from '@/lib/api/to-mandate-resource';
import { gradeOf } from '@/lib/catalogue/grade';
import { buildChangesView } from '@/lib/changes/build-changes-view';
import { tellEntry } from '@/lib/changes/change-words';
import { buildComparison } from '@/lib/comparison/build-comparison';
import type { FactorRow } from '@/lib/comparison/comparison-row';
import { disclaimer } from '@/lib/disclaimer';
import { formatCount, formatOf100, formatPercent } from '@/lib/format';
import { closingLines, escapeMarkdown } from '@/lib/markdown/markdown-text';
import { toChangesMarkdown } from '@/lib/markdown/to-changes-markdown';
import { toComparisonMarkdown } from '@/lib/markdown/to-comparison-markdown';
import { toRankingMarkdown } from '@/lib/markdown/to-ranking-markdown';
import {
  type changesAnswerSchema,
  type compareAnswerSchema,
  type questionsAnswerSchema,
  type rankAnswerSchema,
  type ToolAnswer,
  toCited,
  toStanding,
} from '@/lib/mcp/answers';
import { toToolQuery } from '@/lib/mcp/tool-input';
import { buildRanking, listShown, type RankingView } from '@/lib/ranking/build-ranking';
import { toChangesHref } from '@/lib/url/changes-params';
import { toCompareHref, toComparison } from '@/lib/url/compare-params';
import { publishedWeights } from '@/lib/url/mandate-defaults';
import { toHref } from '@/lib/url/ranking-query';

type Given = Readonly<Record<string, unknown>> & { readonly limit: number };

/** Edition, mandate and links that all answers under a mandate have in common. */
function describe(origin: string, { catalogue, assessment, notices }: OpenMandate) {
  const published = publishedWeights(catalogue.rubric.criteria);
  const params = { ...assessment.params, edition: catalogue.edition.id };
  return {
    published,
    params,
    linkOf: (path: string) => `${origin}${toHref(path, params, published)}`,
    stamp: {
      edition: toEditionResource(catalogue.edition),
      disclaimer,
      mandate: toMandateResource(params.mandate),
      notices,
    },
  };
}

const more = (shown: number, total: number): string[] =>
  shown === total ? [] : [`${shown} of ${total} are here; the link leads to all.`];

export async function answerRank(
  origin: string,
  { limit, ...given }: Given,
): Promise<ToolAnswer<z.infer<typeof rankAnswerSchema>>> {
  const opened = await openMandate(toToolQuery(given));
  const { catalogue, assessment } = opened;
  const { stamp, params, published, linkOf } = describe(origin, opened);
  const all = listShown(assessment);
  const ranked = all.ranked.slice(0, limit);
  const open = all.open.slice(0, limit - ranked.length);
  const ruledOut = all.ruledOut.slice(0, limit - ranked.length - open.length);
  const [shown, total] = [
    [ranked, open, ruledOut].flat().length,
    [all.ranked, all.open, all.ruledOut].flat().length,
  ];
  const kept = new Set([ranked, open, ruledOut].flat().map(({ slug }) => slug));
  const link = linkOf('/');
  const text = toRankingMarkdown(keepOnly(buildRanking(assessment), kept), {
    edition: catalogue.edition,
    publishedWeights: published,
    factors: catalogue.rubric,
    link,
    linkOf: (slug) => linkOf(`/providers/${slug}`),
  });
  const rows = (providers: Parameters<typeof toStanding>[0][]) =>
    providers.map((provider) => toStanding(provider, params.mandate.open));
  return {
    text: [text, ...more(shown, total)].join('\n'),
    data: {
      ...stamp,
      link,
      shown,
      total,
      ranked: rows(ranked),
      open: rows(open),
      ruledOut: rows(ruledOut),
    },
  };
}

const keepOnly = (view: RankingView, kept: ReadonlySet<string>): RankingView => ({
  ...view,
  groups: view.groups.map((group) => ({
    ...group,
    rows: group.rows.filter(({ slug }) => kept.has(slug)),
  })),
  ruledOut: view.ruledOut.filter(({ slug }) => kept.has(slug)),
});

export async function answerCompare(
  origin: string,
  { limit, providers, ...given }: Given & { readonly providers: readonly string[] },
): Promise<ToolAnswer<z.infer<typeof compareAnswerSchema>>> {
  const opened = await openMandate(toToolQuery(given));
  const { catalogue, assessment } = opened;
  const slugs = catalogue.providers.map(({ slug }) => slug);
  const unknown = providers.find((slug) => !slugs.includes(slug));
  if (unknown !== undefined) throw unknownProvider(unknown, slugs);
  const { stamp, params, published, linkOf } = describe(origin, opened);
  const chosen = [...new Set(providers)];
  const view = buildComparison(catalogue, assessment, chosen);
  const link = `${origin}${toCompareHref(toComparison(chosen), params, published)}`;
  const findings = view.sections
    .flatMap(({ rows }) => rows.filter((row) => row.kind === 'factor'))
    .toSorted((a, b) => spreadOf(b) - spreadOf(a));
  const shown = findings.slice(0, limit);
  const kept = new Set(shown.map(({ factor }) => factor));
  const sections = view.sections.map((section) => ({
    ...section,
    rows: section.rows.filter((row) => row.kind !== 'factor' || kept.has(row.factor)),
  }));
  const text = toComparisonMarkdown(
    { ...view, sections },
    {
      edition: catalogue.edition,
      link,
      linkOf: (slug) => linkOf(`/providers/${slug}`),
    },
  );
  return {
    text: [text, ...more(shown.length, findings.length)].join('\n'),
    data: {
      ...stamp,
      link,
      shown: shown.length,
      total: findings.length,
      providers: chosen.map((slug) => toStanding(assessment.standingOf(slug), params.mandate.open)),
      findings: shown.map(({ factor, label, cells }) => ({
        factor,
        name: label,
        providers: cells.map(({ finding }, place) => {
          const { low, high, state, confidence, readers, statement, sources } = finding;
          return {
            slug: chosen[place] ?? '',
            ...{ low, high, state, confidence, readers, statement },
            grade: gradeOf(finding),
            sources: sources.map(toCited),
          };
        }),
      })),
    },
  };
}

/** Points between the most and the least that the factor gives. */
function spreadOf({ cells }: FactorRow): number {
  const points = cells.map(({ contribution }) => contribution.points);
  return Math.max(...points) - Math.min(...points);
}

export async function answerQuestions(
  origin: string,
  { limit, ...given }: Given,
): Promise<ToolAnswer<z.infer<typeof questionsAnswerSchema>>> {
  const { body, ...opened } = await answerInquiry(toToolQuery(given));
  const { catalogue } = opened;
  const { stamp, linkOf } = describe(origin, opened);
  const nameOf = (slug: string): string =>
    catalogue.providers.find((one) => one.slug === slug)?.shortName ?? slug;
  const questions = body.questions.slice(0, limit);
  const link = linkOf('/ask');
  const { field, leader, pRight, expectedLoss, ceiling, flips, stop } = body;
  return {
    text: [
      leader === null
        ? 'Nobody is left to choose among.'
        : `Among ${field.length}, ${escapeMarkdown(nameOf(leader))} leads and is right in ${formatOf100(pRight)}; with every answer in ${formatOf100(ceiling.pRight)}.`,
      questions
        .map(
          ({ provider, question, share }) =>
            `- ${escapeMarkdown(nameOf(provider))}: ${escapeMarkdown(question)} (${formatPercent(share)} of the doubt)`,
        )
        .join('\n'),
      body.letters
        .slice(0, limit)
        .map(
          ({ providers, questions: count, pRight: right }) =>
            `- Letters to ${escapeMarkdown(providers.map(nameOf).join(', '))} (${formatCount(count, 'question')}): right in ${formatOf100(right)}`,
        )
        .join('\n'),
      ...closingLines('What to ask', link, catalogue.edition),
      ...more(questions.length, body.questions.length),
    ]
      .filter(Boolean)
      .join('\n\n'),
    data: {
      ...stamp,
      notices: body.notices,
      link,
      shown: questions.length,
      total: body.questions.length,
      ...{ field, leader, pRight, expectedLoss, ceiling, flips, stop },
      plan: body.plan.slice(0, limit),
      letters: body.letters.slice(0, limit),
      questions,
    },
  };
}

export async function answerChanged(
  origin: string,
  { limit, ...given }: Given,
): Promise<ToolAnswer<z.infer<typeof changesAnswerSchema>>> {
  const { compared, notices } = await openAskedChanges(toToolQuery(given));
  const view = buildChangesView(compared);
  const body = toChangesResponse(compared, notices);
  const { catalogue, assessment } = compared.to;
  const published = publishedWeights(catalogue.rubric.criteria);
  const ends = { from: view.from.id, to: view.to.id };
  const link = `${origin}${toChangesHref(ends, assessment.params, published)}`;
  const entries = view.entries.slice(0, limit);
  return {
    text: [
      toChangesMarkdown({ ...view, entries }, link),
      ...more(entries.length, view.entries.length),
    ].join('\n'),
    data: {
      edition: body.to,
      disclaimer,
      link,
      mandate: body.mandate,
      notices,
      shown: entries.length,
      total: view.entries.length,
      from: body.from,
      to: body.to,
      changes: entries.map((entry) => ({
        provider: entry.provider,
        factor: entry.factor,
        kind: entry.kind,
        from: [entry.from.low, entry.from.high],
        to: [entry.to.low, entry.to.high],
        note: entry.why,
        told: tellEntry(entry),
        sources: entry.sources.map(toCited),
      })),
      scores: body.providers.map(({ slug, score, pFirst, rank, requirements }) => ({
        ...{ slug, score, pFirst, rank, requirements },
      })),
      overtakes: body.overtakes,
    },
  };
}
