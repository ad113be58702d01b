import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { toAssessmentModel } from '@/lib/assessment/to-assessment-model';
import { assessDecision, givesSameDigits, listField } from '@/lib/decision/assess-record';
import { decisionSchema, toDecisionJsonSchema } from '@/lib/decision/decision-schema';
import { openRecordFile } from '@/lib/decision/extract-record';
import { listGaps } from '@/lib/decision/list-gaps';
import { readDecision } from '@/lib/decision/read-decision';
import { toReliedOn } from '@/lib/decision/relied-on';
import { checkScope } from '@/lib/checklist/check-scope';
import { exampleFile, makeExample, openFirstEdition } from '../../fixtures/make-decision-example';
import { makeAjv } from '../../fixtures/make-ajv';

const bytes = readFileSync(exampleFile);
const opened = openRecordFile(bytes);
if (!opened.ok) throw new Error(opened.refusals.join(' '));
const record = opened.value;
const decision = readDecision(record);

it('the example is a sound record, and the very one that its script makes', () => {
  expect(record).toEqual(makeExample());
});

it('the example follows the published schema of the file', () => {
  const validate = makeAjv().compile(toDecisionJsonSchema());
  validate(JSON.parse(bytes.toString('utf8')));
  expect(validate.errors ?? []).toEqual([]);
  expect(decisionSchema.safeParse({ ...record, version: 0 }).success).toBe(false);
});

it('the example carries what the frozen edition says, so its digits need no edition', () => {
  const catalogue = openFirstEdition();
  const { standings, ...facts } = decision.base.reliedOn;
  const { checklist } = catalogue.guide;
  const of = decision.base.providers;
  expect(facts).toEqual(toReliedOn(toAssessmentModel(catalogue, { of }), checklist));
  expect(standings).toHaveLength(catalogue.providers.length);
  expect(givesSameDigits(decision)).toBe(true);
  expect(listField(assessDecision(decision))[0]?.slug).toBe('bitgo');
});

it('the example is complete: two ballots, a dissent, no gap, and sign-offs that stand', () => {
  const checklist = openFirstEdition().guide.checklist.map(({ id }) => id);
  const { mandate } = decision.base;
  expect(decision.rounds[0]?.ballots).toHaveLength(2);
  expect(decision.proposal?.dissent).toHaveLength(1);
  expect(listGaps(decision, () => [], checklist, checkScope(mandate))).toEqual([]);
  expect(decision.signOffs.map(({ staleSince }) => staleSince)).toEqual([null, null]);
});
