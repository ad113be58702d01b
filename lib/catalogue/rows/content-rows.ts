import type { CatalogueContent } from '../content';
import type { ProviderFile } from '../schema/provider-file';
import { fromArticleRows, toArticleRows } from './article-rows';
import { fromCompanyRows, toCompanyRows } from './company-rows';
import type { EditionRows } from './edition-rows';
import { fromEntityRows, toEntityRows } from './entity-rows';
import { fromFindingRows, toFindingRows } from './finding-rows';
import { fromGuideRows, toGuideRows } from './guide-rows';
import { inOrder } from './positions';
import { fromPresetRows, toPresetRows } from './preset-rows';
import { fromRecordRows, toRecordRows } from './record-rows';
import { fromRubricRows, toRubricRows } from './rubric-rows';
import { fromServiceRows, toServiceRows } from './service-rows';
import { fromSourceRows, toSourceRows } from './source-rows';

/** The content of an edition as rows; `fromContentRows` is its exact inverse. */
export const toContentRows = (editionId: string, content: CatalogueContent): EditionRows => {
  const { rubric, guide, presets, providers } = content;
  return {
    ...toRubricRows(editionId, rubric),
    ...toPresetRows(editionId, presets),
    provider: providers.map((provider, position) => toProviderRow(editionId, provider, position)),
    ...toSourceRows(editionId, providers),
    ...toCompanyRows(editionId, providers),
    ...toServiceRows(editionId, providers),
    ...toArticleRows(editionId, providers),
    ...toEntityRows(editionId, providers),
    ...toFindingRows(editionId, providers),
    ...toRecordRows(editionId, providers),
    ...toGuideRows(editionId, guide),
  };
};

const toProviderRow = (
  editionId: string,
  { company, regions, staking, ...provider }: ProviderFile,
  position: number,
): EditionRows['provider'][number] => ({
  editionId,
  slug: provider.slug,
  position,
  name: provider.name,
  shortName: provider.shortName,
  legalLine: provider.legalLine,
  researchedOn: provider.researchedOn,
  notes: provider.notes,
  founded: company.founded,
  headquarters: company.headquarters,
  owner: company.owner,
  listed: company.listed,
  website: company.website,
  regionsNote: regions.note,
  stakingSupported: staking.supported,
  stakingNote: staking.note,
  stakingCommission: staking.commission,
});

/**
 * @throws Error when rows are missing or hold a word that the domain does not know.
 */
export const fromContentRows = (method: number, rows: EditionRows): CatalogueContent => ({
  rubric: fromRubricRows(method, rows),
  guide: fromGuideRows(rows),
  presets: fromPresetRows(rows),
  providers: inOrder(rows.provider).map((provider) => ({
    slug: provider.slug,
    name: provider.name,
    shortName: provider.shortName,
    legalLine: provider.legalLine,
    researchedOn: provider.researchedOn,
    notes: provider.notes,
    company: fromCompanyRows(provider, rows),
    article: fromArticleRows(provider.slug, rows),
    entities: fromEntityRows(provider.slug, rows),
    ...fromServiceRows(provider, rows),
    findings: fromFindingRows(provider.slug, rows),
    ...fromRecordRows(provider.slug, rows),
    sources: fromSourceRows(provider.slug, rows),
  })),
});
