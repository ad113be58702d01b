import { checkFinite } from '../core/required';
import type { ScoringProvider, ScoringRubric } from '../types';
import type { FindingSharpening } from './lead-shifts';
import { createLeadTally } from './lead-tally';
import { type AcceptabilityOptions, bySlug, withDefaults } from './rank-acceptability';
import { buildSamplingModel } from './sampling-model';
import { createScoreSampler } from './score-sampler';

/**
 * By how much settling each open finding is expected to raise the chance of naming the right leader
 * (`createLeadTally`), from the very draws of `rankAcceptability` with the same options. Counted apart
 * from it, because to try every level costs more than the draws, and only questions ask for it.
 *
 * @returns by provider in the order given, then in the rubric's order; the order of providers changes
 *   no digit
 * @throws RangeError as `rankAcceptability` does.
 * @example
 * listSharpenings(rubric, providers, { weights, spread: 25 })[0]
 * // { provider: 'acme', factor: 'keys', sharpens: 0.031 }
 */
export function listSharpenings(
  rubric: ScoringRubric,
  providers: readonly ScoringProvider[],
  options: AcceptabilityOptions,
): FindingSharpening[] {
  const { spread, samples, seed } = withDefaults(options);
  const model = buildSamplingModel(rubric, bySlug(providers), options);
  const sampler = createScoreSampler(model, { spread, seed });
  const leads = createLeadTally(model, sampler);
  for (let drawn = 0; drawn < samples; drawn += 1) {
    sampler.draw();
    leads.add();
  }
  const sharpenings = leads.listSharpenings(samples);
  checkFinite(
    sharpenings.map(({ sharpens }) => sharpens),
    'the value of question',
  );
  return providers.flatMap(({ slug }) => sharpenings.filter(({ provider }) => provider === slug));
}
