import { mapRecord } from '@/lib/catalogue/map-record';
import { listLevels } from '@/lib/catalogue/factor-levels';
import type { Catalogue, Provider, Source } from '@/lib/catalogue/types';
import {
  factorsRead,
  regionCodes,
  regionNames,
  type RequirementFacts,
  requirements,
} from '@/lib/requirements';
import { regionIds } from '@/lib/rubric/ids';
import type { AssessmentModel, ModelProvider, ModelSource } from './model';
import { toSearchWords } from './search-words';

/**
 * Which sources of the facts a model carries: all, as files and the API tell them; those of
 * requirements that fail, which is what a list shows and keeps small what travels to the browser;
 * none; or all of some providers and none of the others.
 */
export type SourcesCarried = 'all' | 'failing' | 'none' | { readonly of: readonly string[] };

export function toAssessmentModel(
  { edition, rubric, presets, providers }: Catalogue,
  carried: SourcesCarried = 'failing',
): AssessmentModel {
  return {
    edition,
    criteria: rubric.criteria.map(({ id, name, weight, factors }) => ({
      id,
      name,
      weight,
      factors: factors.map((factor) => ({
        id: factor.id,
        name: factor.name,
        levels: listLevels(factor),
      })),
    })),
    presets,
    providers: providers.map((provider) => toModelProvider(provider, carried)),
  };
}

export function toModelProvider(provider: Provider, carried: SourcesCarried): ModelProvider {
  const facts = toFacts(provider);
  const change = provider.changes.find(({ lead }) => lead);
  return {
    ...facts,
    slug: provider.slug,
    name: provider.name,
    shortName: provider.shortName,
    legalLine: provider.legalLine,
    privateFactors: [],
    articleRank: provider.article.rank,
    change: change
      ? { date: change.date, headline: change.headline, decides: change.decides }
      : null,
    findingCount: Object.keys(provider.findings).length,
    sourceCount: provider.sources.length,
    sources: pickSources(provider.sources, listCarried(provider.slug, facts, carried)),
    searchWords: toSearchWords(searchTexts(provider)),
  };
}

const idsOf = (sources: readonly Source[]): string[] => sources.map(({ id }) => id);

function toFacts({ findings, regions, staking, entities, incidents }: Provider): RequirementFacts {
  return {
    levels: mapRecord(findings, ({ low, high }) => ({ low, high })),
    findings: Object.fromEntries(
      factorsRead.map((factor) => {
        const { statement, sources } = findings[factor];
        return [factor, { statement, sources: idsOf(sources) }];
      }),
    ),
    regions: mapRecord(regions.byRegion, ({ status, note, sources }) => ({
      status,
      note,
      sources: idsOf(sources),
    })),
    staking: {
      supported: staking.supported,
      note: staking.note,
      networkCount: staking.networks.length,
      sources: idsOf(staking.sources),
    },
    entities: entities.map(
      ({ name, kind, role, status, qualifiedCustodian, qualifiedBasis, licence, sources }) => ({
        name,
        kind,
        role,
        status,
        qualifiedCustodian,
        qualifiedBasis,
        licence,
        sources: idsOf(sources),
      }),
    ),
    incidents: incidents.map(({ kind, resolved, what, sources }) => ({
      kind,
      resolved,
      what,
      sources: idsOf(sources),
    })),
  };
}

function listCarried(
  slug: string,
  facts: RequirementFacts,
  carried: SourcesCarried,
): ReadonlySet<string> {
  if (carried === 'none' || (typeof carried === 'object' && !carried.of.includes(slug))) {
    return new Set();
  }
  const decisions = requirements.map(({ decide }) => decide(facts));
  const told =
    carried === 'failing' ? decisions.filter(({ outcome }) => outcome === 'fail') : decisions;
  return new Set(told.flatMap(({ sources }) => sources));
}

function pickSources(
  sources: readonly Source[],
  carried: ReadonlySet<string>,
): Record<string, ModelSource> {
  return Object.fromEntries(
    sources
      .filter(({ id }) => carried.has(id))
      .map(({ id, number, kind, publisher, title, url, published, retrieved }) => [
        id,
        { id, number, kind, publisher, title, url, published, retrieved },
      ]),
  );
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
