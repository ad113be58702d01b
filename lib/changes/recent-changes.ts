import 'server-only';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { assess, type DrawnAssessment } from '@/lib/assessment/assess';
import { toAssessmentModel } from '@/lib/assessment/to-assessment-model';
import type { Catalogue } from '@/lib/catalogue/types';
import type { RankingParams } from '@/lib/url/mandate';
import { type Changes, createChangesRun } from './build-changes';
import { toEditionView } from './to-edition-view';

/** An edition, and what a link says with it: published weights are those of each edition. */
export type OpenEnd = { readonly catalogue: Catalogue; readonly params: RankingParams };

export type OpenChanges = {
  readonly changes: Changes;
  readonly from: { readonly catalogue: Catalogue; readonly assessment: DrawnAssessment };
  readonly to: { readonly catalogue: Catalogue; readonly assessment: DrawnAssessment };
};

/** The last few, because page and API ask for the same ones after another. */
const recent = new Map<string, Promise<OpenChanges>>();
const limit = 32;

/**
 * What moved between two editions under a mandate, made in slices so that the server answers others
 * meanwhile. Editions never change, so an answer is kept until others have been asked for.
 *
 * @throws RangeError as `createChangesRun` does.
 */
export async function openChanges(from: OpenEnd, to: OpenEnd): Promise<OpenChanges> {
  const key = JSON.stringify([from, to].map(keyOf));
  const asked = recent.get(key) ?? compare(from, to);
  recent.delete(key);
  recent.set(key, asked);
  for (const oldest of recent.keys()) {
    if (recent.size <= limit) break;
    recent.delete(oldest);
  }
  try {
    return await asked;
  } catch (error) {
    recent.delete(key);
    throw error;
  }
}

/** What narrows or orders a list plays no part; a shortlist is told in what is kept. */
const keyOf = ({ catalogue, params: { mandate, shortlist } }: OpenEnd) => [
  catalogue.edition.id,
  mandate,
  shortlist,
];

async function compare(from: OpenEnd, to: OpenEnd): Promise<OpenChanges> {
  const assessEnd = ({ catalogue, params }: OpenEnd) => ({
    catalogue,
    assessment: assess(toAssessmentModel(catalogue, 'all'), params),
  });
  const before = assessEnd(from);
  await nextTurn();
  const after = assessEnd(to);
  await nextTurn();
  const run = createChangesRun(
    toEditionView(from.catalogue, before.assessment),
    toEditionView(to.catalogue, after.assessment),
    to.params.mandate,
  );
  while (!run.advance()) await nextTurn();
  return { changes: run.result(), from: before, to: after };
}
