import { describe, expect, it } from 'vitest';
import { requirementQuestion } from '@/lib/questionnaire/requirement-question';
import { gateIds } from '@/lib/rubric/ids';

describe('requirementQuestion', () => {
  it.each(gateIds)('%s is asked in one sentence that ends with a question mark', (gate) => {
    expect(requirementQuestion(gate)).toMatch(/^(Which|Can|Is) [^?]+\?$/);
  });

  it('no two requirements are asked in the same words', () => {
    expect(new Set(gateIds.map(requirementQuestion)).size).toBe(gateIds.length);
  });

  it('a region is named as it reads in a sentence', () => {
    expect(requirementQuestion('region:me')).toContain('clients in the Middle East,');
  });
});
