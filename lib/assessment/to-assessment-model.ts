import { gradeOf } from '@/lib/catalogue/grade';
import { mapRecord } from '@/lib/catalogue/map-record';
import { listFactorLevels } from '@/lib/catalogue/factor-levels';
import type { Catalogue, Provider, Source } from '@/lib/catalogue/types';
import { headlineOf } from '@/lib/evidence-words';
import { toSentence } from '@/lib/format';
import { type RequirementFacts, requirements } from '@/lib/requirements';
import { factorIds } from '@/lib/rubric/ids';
import { type Interval, required } from '@/lib/scoring';
import { listSearchTexts, type SearchText } from './list-search-texts';
import type { AssessmentModel, ModelProvider, ModelSource } from './model';
import { searchTexts } from './search-texts';

/**
 * Which sources of the facts a model carries: all, as files and the API tell them; those of
 * requirements that fail, which is what a list shows; none; or all of some providers and none of the
 * others. `failing` and `brief`, which has none, travel to the browser and are kept small: a finding
 * that cannot fail a requirement is told by its headline, and of incidents only what decides one is.
 */
export type SourcesCarried =
  'all' | 'failing' | 'none' | 'brief' | { readonly of: readonly string[] };

export function toAssessmentModel(
  catalogue: Catalogue,
  carried: SourcesCarried = 'failing',
): AssessmentModel {
  const { edition, rubric, presets, providers } = catalogue;
  return {
    edition,
    criteria: rubric.criteria.map(({ id, name, weight, factors }) => ({
      id,
      name,
      weight,
      factors: factors.map((factor) => ({
        id: factor.id,
        name: factor.name,
        question: factor.question,
        levels: listFactorLevels(factor),
        levelWords: Object.values(factor.levels).filter((words) => words !== null),
        floor: rubric.version >= 2 ? Math.min(...listFactorLevels(factor)) : 0,
      })),
    })),
    presets,
    providers: providers.map((provider) => toModelProvider(provider, carried)),
    search:
      carried === 'all' || carried === 'failing'
        ? (query) => searchTexts(findSearchTexts(catalogue), query)
        : null,
  };
}

const textsOf = new WeakMap<Catalogue, readonly SearchText[]>();

/** What a search looks through, made once for an edition, so that its index is. */
export function findSearchTexts(catalogue: Catalogue): readonly SearchText[] {
  const known = textsOf.get(catalogue) ?? listSearchTexts(catalogue);
  textsOf.set(catalogue, known);
  return known;
}

export function toModelProvider(provider: Provider, carried: SourcesCarried): ModelProvider {
  const isShort = carried === 'failing' || carried === 'brief';
  const facts = isShort ? shorten(toFacts(provider), provider) : toFacts(provider);
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
  };
}

/** The ids of an item's sources, and the best grade among them. */
const cite = (item: { readonly sources: readonly Source[] }) => ({
  sources: item.sources.map(({ id }) => id),
  grade: gradeOf(item),
});

function toFacts(provider: Provider): RequirementFacts {
  const { findings, regions, staking, entities, incidents, enforcementSearch } = provider;
  const lending = provider.diligence?.l4;
  return {
    levels: mapRecord(findings, ({ low, high }) => ({ low, high })),
    findings: mapRecord(findings, (finding) => ({
      statement: finding.statement,
      ...cite(finding),
    })),
    regions: mapRecord(regions.byRegion, (region) => ({
      status: region.status,
      note: region.note,
      servedBy: region.servedBy ?? null,
      ...cite(region),
    })),
    staking: {
      supported: staking.supported,
      note: staking.note,
      networkCount: staking.networks.length,
      assets: [...new Set(staking.networks.map(toTicker))],
      ...cite(staking),
    },
    entities: entities.map((entity) => ({
      id: entity.id ?? entity.name,
      name: entity.name,
      kind: entity.kind,
      role: entity.role,
      status: entity.status,
      qualifiedCustodian: entity.qualifiedCustodian,
      qualifiedBasis: entity.qualifiedBasis,
      licence: entity.licence,
      ...cite(entity),
    })),
    incidents: incidents.map((incident) => ({
      kind: incident.kind,
      resolved: incident.resolved,
      what: incident.what,
      ...cite(incident),
    })),
    enforcementSearch: enforcementSearch
      ? { date: enforcementSearch.date, places: enforcementSearch.places }
      : null,
    lending: lending
      ? {
          status: lending.status,
          statement: lending.statement,
          entities: lending.entities.map((one) => ({ id: one.id, status: one.status })),
          ...cite(lending),
        }
      : null,
  };
}

/** The levels that are asked for can fail on any finding that evidence bounds from above. */
const isBounded = ({ high }: Interval): boolean => high < 4;

/** The facts with headlines for statements, and only those incidents that a requirement reads. */
const shorten = (facts: RequirementFacts, { findings }: Provider): RequirementFacts => ({
  ...facts,
  findings: mapRecord(facts.findings, (fact, id) =>
    isBounded(findings[id])
      ? fact
      : { ...fact, statement: toSentence(headlineOf(findings[id])), sources: [] },
  ),
  incidents: facts.incidents.filter(({ kind }) => kind === 'enforcement'),
});

/** The ticker that the name of a network begins with. @example toTicker('BTC (Babylon)') // "btc" */
const toTicker = (network: string): string =>
  (/^[\w-]+/.exec(network)?.[0] ?? network).toLowerCase();

function listCarried(
  slug: string,
  facts: RequirementFacts,
  carried: SourcesCarried,
): ReadonlySet<string> {
  if (
    carried === 'none' ||
    carried === 'brief' ||
    (typeof carried === 'object' && !carried.of.includes(slug))
  ) {
    return new Set();
  }
  if (carried !== 'failing') return new Set(listCited(facts));
  const decisions = requirements.map(({ decide }) => decide(facts, nothingAsked));
  const failing = decisions.filter(({ outcome }) => outcome === 'fail');
  const bounded = factorIds.flatMap((factor) =>
    isBounded(required(facts.levels[factor], `the levels of "${factor}"`))
      ? facts.findings[factor].sources.slice(0, 1)
      : [],
  );
  return new Set([...failing.flatMap(({ sources }) => sources), ...bounded]);
}

const nothingAsked = { regions: [], charter: false, qualified: false };

const listCited = (facts: RequirementFacts): string[] =>
  [
    ...Object.values(facts.findings),
    ...Object.values(facts.regions),
    facts.staking,
    ...facts.entities,
    ...facts.incidents,
    ...(facts.lending ? [facts.lending] : []),
  ].flatMap(({ sources }) => sources);

function pickSources(
  sources: readonly Source[],
  carried: ReadonlySet<string>,
): Record<string, ModelSource> {
  return Object.fromEntries(
    sources.filter(({ id }) => carried.has(id)).map((source) => [source.id, source]),
  );
}
