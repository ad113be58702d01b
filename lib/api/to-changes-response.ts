import type { DrawnAssessment } from '@/lib/assessment/assess';
import type { Catalogue } from '@/lib/catalogue/types';
import type { ChangedFinding, Changes } from '@/lib/changes/build-changes';
import { disclaimer } from '@/lib/disclaimer';
import { factorIds } from '@/lib/rubric/ids';
import { drawDefaults, required } from '@/lib/scoring';
import type { Notice } from '@/lib/url/mandate';
import type { ChangesResponse } from './schemas/changes';
import { toEditionResource } from './to-edition-resource';
import { toMandateResource } from './to-mandate-resource';

type End = { readonly catalogue: Catalogue; readonly assessment: DrawnAssessment };

/** What moved between two editions, as the API gives it. */
export function toChangesResponse(
  { changes, from, to }: { changes: Changes; from: End; to: End },
  notices: Notice[],
): ChangesResponse {
  return {
    from: toEditionResource(from.catalogue.edition),
    to: toEditionResource(to.catalogue.edition),
    disclaimer,
    mandate: toMandateResource(to.assessment.params.mandate),
    samples: drawDefaults.samples,
    seed: drawDefaults.seed,
    providers: changes.providers.map(({ findings, requirements, ...provider }) => ({
      ...provider,
      findings: findings.map((finding) => toFinding(finding, provider.slug, to.catalogue)),
      requirements: requirements.map((outcome) => ({ ...outcome })),
    })),
    overtakes: changes.overtakes.map((overtake) => ({ ...overtake })),
    notices,
  };
}

type FindingResource = ChangesResponse['providers'][number]['findings'][number];

function toFinding(
  { factor, kind, from, to, note }: ChangedFinding,
  slug: string,
  { providers }: Catalogue,
): FindingResource {
  const id = required(
    factorIds.find((one) => one === factor),
    `the factor "${factor}"`,
  );
  const provider = required(
    providers.find((one) => one.slug === slug),
    `the provider "${slug}"`,
  );
  return {
    factor: id,
    kind,
    from: [...from],
    to: [...to],
    note,
    sources: provider.findings[id].sources,
  };
}
