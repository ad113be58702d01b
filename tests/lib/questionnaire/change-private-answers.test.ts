import { describe, expect, it } from 'vitest';
import {
  listPrivateAnswers,
  mergeKept,
  withoutRequirementAnswer,
  withoutPrivateAnswer,
  listEarlierAnswers,
} from '@/lib/questionnaire/change-private-answers';
import type { RequirementAnswer, RequirementAnswers } from '@/lib/questionnaire/private-answers';

const at = (level: number, note = '') => ({ low: level, high: level, note });
const answers = {
  birch: { 'ux.api': at(1), 'security.keys': at(2) },
  acme: { 'ux.api': at(3) },
};

describe('mergeKept', () => {
  it('where both answer a question the second counts; the rest stays', () => {
    expect(mergeKept(answers, { birch: { 'ux.api': at(4) }, cedar: { 'ux.api': at(0) } })).toEqual({
      birch: { 'ux.api': at(4), 'security.keys': at(2) },
      acme: { 'ux.api': at(3) },
      cedar: { 'ux.api': at(0) },
    });
  });
});

describe('withoutPrivateAnswer', () => {
  it('takes one answer away and leaves the others', () => {
    expect(withoutPrivateAnswer(answers, 'birch', 'ux.api')).toEqual({
      birch: { 'security.keys': at(2) },
      acme: { 'ux.api': at(3) },
    });
  });

  it('a provider without any answer left is not kept', () => {
    expect(withoutPrivateAnswer(answers, 'acme', 'ux.api')).toEqual({ birch: answers.birch });
  });
});

describe('listPrivateAnswers', () => {
  it('lists factors in the rubric’s order', () => {
    expect(listPrivateAnswers(answers).map(({ slug, factor }) => `${slug} ${factor}`)).toEqual([
      'birch security.keys',
      'birch ux.api',
      'acme ux.api',
    ]);
  });
});

describe('listEarlierAnswers', () => {
  const about = (provider: string, levels: { low: number; high: number } | null) => ({
    subject: { kind: 'finding', provider, factor: 'ux.api' } as const,
    levels,
  });

  it('lists answers to questions that a later file has without a level, and no others', () => {
    expect(listEarlierAnswers(answers, [about('acme', null), about('birch', at(2))])).toEqual([
      { slug: 'acme', factor: 'ux.api', answer: at(3) },
    ]);
    expect(listEarlierAnswers(answers, [])).toEqual([]);
  });
});

describe('answers about requirements', () => {
  const met: RequirementAnswer = {
    outcome: 'pass',
    entity: '',
    document: 'Licence',
    date: '',
    by: '',
  };
  const kept: RequirementAnswers = {
    acme: { 'region:eu': met, staking: met },
    birch: { charter: met },
  };

  it('are merged, the later one counting, and forgotten one by one', () => {
    const refused: RequirementAnswer = { ...met, outcome: 'fail' };
    expect(mergeKept(kept, { acme: { staking: refused } })).toEqual({
      acme: { 'region:eu': met, staking: refused },
      birch: { charter: met },
    });
    expect(withoutRequirementAnswer(kept, 'birch', 'charter')).toEqual({ acme: kept.acme });
    expect(withoutRequirementAnswer(kept, 'acme', 'staking')).toEqual({
      acme: { 'region:eu': met },
      birch: { charter: met },
    });
  });
});
