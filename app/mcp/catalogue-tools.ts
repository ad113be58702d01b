import 'server-only';
import { openEdition } from '@/app/api/v1/open-edition';
import { openMandate } from '@/app/api/v1/open-mandate';
import { unknownItem, unknownProvider } from '@/lib/api/api-error';
import { toEditionResource } from '@/lib/api/to-edition-resource';
import { toFindingResources } from '@/lib/api/to-provider-resource';
import { gradeOf } from '@/lib/catalogue/grade';
import type { Catalogue, Rubric } from '@/lib/catalogue/types';
import { disclaimer } from '@/lib/disclaimer';
import { formatLevel } from '@/lib/format';
import { sourceLine, toProviderPageMarkdown } from '@/lib/markdown/to-provider-page-markdown';
import { closingLines, escapeMarkdown, markdownLink } from '@/lib/markdown/markdown-text';
import {
  type claimAnswerSchema,
  type fetchAnswerSchema,
  type searchAnswerSchema,
  type ToolAnswer,
  toCited,
} from '@/lib/mcp/answers';
import { checkClaim, type CheckedFinding, type Claim } from '@/lib/mcp/check-claim';
import { type CatalogueItem, listCatalogueItems, rankByWords } from '@/lib/mcp/search-catalogue';
import { toToolQuery } from '@/lib/mcp/tool-input';
import { buildProviderView } from '@/lib/provider/build-provider-view';
import { findingAnchor } from '@/lib/provider/list-citations';
import { required } from '@/lib/scoring';
import type { z } from 'zod';

type Given = { readonly edition?: string | undefined };

const pageOf = (origin: string, { edition }: Catalogue, slug: string, anchor: string | null) =>
  `${origin}/providers/${slug}?edition=${edition.id}${anchor === null ? '' : `#${anchor}`}`;

const open = async ({ edition }: Given): Promise<Catalogue> =>
  (await openEdition(toToolQuery({ edition }))).catalogue;

export async function answerSearch(
  origin: string,
  { query, limit, ...given }: Given & { readonly query: string; readonly limit: number },
): Promise<ToolAnswer<z.infer<typeof searchAnswerSchema>>> {
  const catalogue = await open(given);
  const found = rankByWords(listCatalogueItems(catalogue), query, (item) => item);
  const shown = found.slice(0, limit);
  const link = `${origin}/?${new URLSearchParams({ q: query, edition: catalogue.edition.id }).toString()}`;
  const urlOf = ({ provider, anchor }: CatalogueItem) =>
    pageOf(origin, catalogue, provider.slug, anchor);
  return {
    text: [
      shown.length === 0
        ? 'Nothing holds these words. That is not a no.'
        : `${shown.length} of ${found.length} that hold these words, the nearest first.`,
      ...shown.map(
        (item) =>
          `- ${markdownLink(item.title, urlOf(item))} (\`${item.id}\`): ${escapeMarkdown(item.text)}`,
      ),
      ...closingLines('Ranking, narrowed by the same words', link, catalogue.edition),
    ].join('\n'),
    data: {
      edition: toEditionResource(catalogue.edition),
      disclaimer,
      link,
      shown: shown.length,
      total: found.length,
      results: shown.map((item) => ({
        id: item.id,
        kind: item.kind,
        title: item.title,
        text: item.text,
        url: urlOf(item),
      })),
    },
  };
}

export async function answerFetch(
  origin: string,
  { id, edition }: Given & { readonly id: string },
): Promise<ToolAnswer<z.infer<typeof fetchAnswerSchema>>> {
  const { catalogue, assessment } = await openMandate(toToolQuery({ edition }));
  const item = listCatalogueItems(catalogue).find((one) => one.id === id);
  if (item === undefined) throw unknownItem(id);
  const { provider, kind, title, anchor } = item;
  const link = pageOf(origin, catalogue, provider.slug, anchor);
  const finding =
    Object.values(toFindingResources(provider.findings)).find(
      ({ factor }) => id === `${provider.slug}/${factor}`,
    ) ?? null;
  const source =
    provider.sources.find((one) => id === `${provider.slug}/sources/${one.id}`) ?? null;
  const text =
    kind === 'provider'
      ? toProviderPageMarkdown(
          buildProviderView(catalogue, assessment, provider.slug),
          catalogue.edition,
          link,
        )
      : [
          `## ${escapeMarkdown(title)}`,
          escapeMarkdown(item.text),
          ...(finding === null ? [] : finding.sources.map((one) => `- ${sourceLine(one)}`)),
          ...(source === null ? [] : [sourceLine(source)]),
          ...closingLines(`${provider.shortName} on Custodian Compare`, link, catalogue.edition),
        ].join('\n\n');
  return {
    text,
    data: {
      edition: toEditionResource(catalogue.edition),
      disclaimer,
      link,
      ...{ id, kind, title, text, finding, source },
      url: link,
    },
  };
}

export async function answerClaim(
  origin: string,
  given: Given & Claim & { readonly limit: number },
): Promise<ToolAnswer<z.infer<typeof claimAnswerSchema>>> {
  const catalogue = await open(given);
  const checked = checkClaim(catalogue, given);
  if (checked === null) {
    throw unknownProvider(
      given.provider ?? given.claim,
      catalogue.providers.map(({ slug }) => slug),
    );
  }
  const { provider, findings } = checked;
  const shown = findings.slice(0, given.limit);
  const link = pageOf(origin, catalogue, provider.slug, null);
  const urlOf = ({ factor }: CheckedFinding) =>
    pageOf(origin, catalogue, provider.slug, findingAnchor(factor.id));
  return {
    text: [
      shown.length === 0
        ? `No finding on ${escapeMarkdown(provider.shortName)} holds words of this claim. That is not a no.`
        : `What evidence shows of ${escapeMarkdown(provider.shortName)} where the claim is about, the nearest first.`,
      ...shown.map((one) => claimLine(one, urlOf(one))),
      ...closingLines(`${provider.shortName} on Custodian Compare`, link, catalogue.edition),
    ].join('\n\n'),
    data: {
      edition: toEditionResource(catalogue.edition),
      disclaimer,
      link,
      shown: shown.length,
      total: findings.length,
      claim: given.claim,
      provider: provider.slug,
      findings: shown.map((one) => {
        const { factor, finding, verdict } = one;
        const { low, high, state, confidence, readers, statement, sources } = finding;
        return {
          factor: factor.id,
          name: factor.name,
          ...{ low, high, state, confidence, readers, statement, verdict },
          grade: gradeOf(finding),
          shows: wordsOfLevel(factor, low),
          wouldShow: wordsOfLevel(factor, high),
          url: urlOf(one),
          sources: sources.map(toCited),
        };
      }),
    },
  };
}

const verdictWords = {
  shown: 'Evidence shows the level that is claimed.',
  open: 'Evidence leaves the level that is claimed open: ask.',
  contradicted: 'Evidence contradicts the level that is claimed.',
} as const;

function claimLine({ factor, finding, verdict }: CheckedFinding, url: string): string {
  const open =
    finding.low === finding.high
      ? 'Settled.'
      : `Open up to: ${escapeMarkdown(wordsOfLevel(factor, finding.high))}.`;
  return [
    `- ${markdownLink(factor.name, url)}: level ${formatLevel(finding)} of 4.`,
    ...(verdict === null ? [] : [verdictWords[verdict]]),
    `Proven: ${escapeMarkdown(wordsOfLevel(factor, finding.low))}. ${open}`,
    escapeMarkdown(finding.statement),
    finding.sources.map((source) => `${sourceLine(source)}.`).join(' '),
  ].join(' ');
}

type Factor = Rubric['criteria'][number]['factors'][number];

function wordsOfLevel(factor: Factor, level: number): string {
  const levels: Readonly<Record<string, string | null>> = factor.levels;
  return required(levels[String(level)], `level ${level} of ${factor.id}`) ?? '';
}
