import { describe, expect, it } from 'vitest';
import { checkEvidence } from '@/lib/catalogue/check-evidence';
import { checkReferences } from '@/lib/catalogue/check-references';
import { findFactor, listFactorLevels } from '@/lib/catalogue/factor-levels';
import { factorIds } from '@/lib/rubric/ids';
import { parseRubric, parseTemplate, readTemplate } from '../fixtures/data-files';

describe('provider-template.yaml', () => {
  const rubric = parseRubric();

  it('fits the schema and the rubric, and holds to the rules of evidence', () => {
    const template = parseTemplate();
    expect([
      ...checkReferences(rubric, template),
      ...checkEvidence(rubric, template),
    ]).toEqual([]);
  });

  it('leaves every finding at the open bounds of its factor', () => {
    const { findings } = parseTemplate();
    for (const id of factorIds) {
      const factor = findFactor(rubric, id);
      const levels = factor === null ? [] : listFactorLevels(factor);
      expect([findings[id].low, findings[id].high], id).toEqual([levels.at(0), levels.at(-1)]);
    }
  });

  it('marks its provider as invented, in the name and in the notes', () => {
    const { name, notes } = parseTemplate();
    expect(name).toContain('(invented)');
    expect(notes).toMatch(/^This provider is invented/);
  });

  it('marks the disclosure factors of the rubric as such', () => {
    const text = readTemplate();
    const marked = factorIds.filter((id) => text.includes(`  # disclosure\n  ${id}:\n`));
    const factors = rubric.criteria.flatMap((criterion) => criterion.factors);
    expect(marked).toEqual(factors.filter((factor) => factor.disclosure).map(({ id }) => id));
  });
});
