import type { Provider, Source } from '@/lib/catalogue/types';
import { gateIds, regionIds } from '@/lib/rubric/ids';
import { evaluateGates, type GateOutcome } from '@/lib/scoring';
import type { RankingProvider, RankingSource, SourcedGates } from './ranking-model';
import { regionCodes, regionNames } from './requirement-words';
import { toSearchWords } from './search-words';
import { toGateFacts } from './to-gate-facts';

export function toRankingProvider(provider: Provider, sourced: SourcedGates): RankingProvider {
  const isSourced = (outcome: GateOutcome): boolean =>
    sourced === 'all' || (sourced === 'failing' && outcome === 'fail');
  const toSource = sourceMapper();
  const change = provider.changes.find(({ lead }) => lead);
  const findings = Object.values(provider.findings);
  return {
    slug: provider.slug,
    name: provider.name,
    shortName: provider.shortName,
    legalLine: provider.legalLine,
    levels: Object.fromEntries(findings.map(({ factor, low, high }) => [factor, { low, high }])),
    privateFactors: [],
    gates: evaluateGates(gateIds, toGateFacts(provider)).map((gate) => ({
      ...gate,
      sources: isSourced(gate.outcome) ? gate.sources.map(toSource) : [],
    })),
    regions: regionIds.map((id) => ({ id, status: provider.regions.byRegion[id].status })),
    staking: {
      supported: provider.staking.supported,
      networkCount: provider.staking.networks.length,
    },
    articleRank: provider.article.rank,
    change: change
      ? { date: change.date, headline: change.headline, decides: change.decides }
      : null,
    findingCount: findings.length,
    sourceCount: provider.sources.length,
    searchWords: toSearchWords(searchTexts(provider)),
  };
}

/**
 * One object per source, however many gates rest on it: what React sends to the browser then holds
 * each source once.
 */
function sourceMapper(): (source: Source) => RankingSource {
  const made = new Map<string, RankingSource>();
  return ({ id, number, kind, publisher, title, url, published, retrieved }) => {
    const known = made.get(id);
    if (known) return known;
    const source = { id, number, kind, publisher, title, url, published, retrieved };
    made.set(id, source);
    return source;
  };
}

/** What a person may type to find a provider: names, form, supervision, places, networks. */
function searchTexts({ name, shortName, slug, legalLine, entities, regions, staking }: Provider) {
  const served = regionIds.filter((id) => ['yes', 'limited'].includes(regions.byRegion[id].status));
  return [
    name,
    shortName,
    slug,
    legalLine,
    ...entities.flatMap((entity) => [
      entity.name,
      entity.kind,
      entity.licence,
      entity.jurisdiction,
      entity.regulator ?? '',
    ]),
    ...served.flatMap((id) => [regionCodes[id], regionNames[id]]),
    ...staking.networks,
  ];
}
