import { factorIds } from '@/lib/rubric/ids';
import { confidences, findingStates, type ProviderFile } from '../schema/provider-file';
import type { EditionRows } from './edition-rows';
import { fromCitations, inOrder, toCitations } from './positions';
import { listItems, ofProvider } from './provider-keys';
import { requireRow } from './require-row';
import { toOneOf } from './to-one-of';
import { toRecord } from './to-record';

type FindingRows = Pick<EditionRows, 'finding' | 'findingLookedAt' | 'findingSource'>;

export const toFindingRows = (
  editionId: string,
  providers: readonly ProviderFile[],
): FindingRows => {
  const findings = listItems(editionId, providers, (provider) =>
    factorIds.map((factorId) => ({ factorId, finding: provider.findings[factorId] })),
  );
  return {
    finding: findings.map(({ key, item: { factorId, finding } }) => ({
      ...key,
      factorId,
      low: finding.low,
      high: finding.high,
      state: finding.state,
      statement: finding.statement,
      confidence: finding.confidence,
    })),
    findingLookedAt: findings.flatMap(({ key, item: { factorId, finding } }) =>
      finding.lookedAt.map((place, position) => ({ ...key, factorId, position, place })),
    ),
    findingSource: findings.flatMap(({ key, item: { factorId, finding } }) =>
      toCitations({ ...key, parent: factorId }, finding.sources),
    ),
  };
};

export const fromFindingRows = (slug: string, rows: FindingRows): ProviderFile['findings'] => {
  const own = ofProvider(slug);
  const findings = own(rows.finding);
  const lookedAt = own(rows.findingLookedAt);
  const sources = own(rows.findingSource);
  return toRecord(factorIds, (id) => {
    const row = requireRow(
      findings.find(({ factorId }) => factorId === id),
      `Finding ${slug}, ${id}`,
    );
    return {
      low: row.low,
      high: row.high,
      state: toOneOf(findingStates, row.state, 'Finding.state'),
      statement: row.statement,
      confidence: toOneOf(confidences, row.confidence, 'Finding.confidence'),
      sources: fromCitations(sources.filter(({ parent }) => parent === id)),
      lookedAt: inOrder(lookedAt.filter(({ factorId }) => factorId === id)).map(
        ({ place }) => place,
      ),
    };
  });
};
