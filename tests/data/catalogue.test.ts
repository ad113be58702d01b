import { beforeAll, describe, expect, it } from 'vitest';
import { toModelProvider } from '@/lib/assessment/to-assessment-model';
import type { CatalogueContent } from '@/lib/catalogue/content';
import { listFactorLevels } from '@/lib/catalogue/factor-levels';
import { toProvider } from '@/lib/catalogue/to-provider';
import { decideAll, type Outcome, overallOutcome } from '@/lib/requirements';
import { realContent } from '@/tests/fixtures/real-content';

describe('the catalogue', () => {
  let content: CatalogueContent;
  beforeAll(() => {
    content = realContent();
  });

  it('numbers the ranks of the article without a gap, in the order of providers', () => {
    expect(content.providers.map((provider) => provider.article.rank)).toEqual(
      content.providers.map((_, index) => index + 1),
    );
  });

  it('names every provider differently, also in short', () => {
    const names = content.providers.map((provider) => provider.name);
    const shortNames = content.providers.map((provider) => provider.shortName);
    expect(new Set(names).size).toBe(names.length);
    expect(new Set(shortNames).size).toBe(shortNames.length);
  });

  it('says only of the entry that breaks off in the article that it was completed', () => {
    expect(
      content.providers
        .filter((provider) => provider.article.completed !== null)
        .map((provider) => provider.slug),
    ).toEqual(['bitgo']);
  });

  describe('guide', () => {
    it('names every provider in at least one use case', () => {
      const named = new Set(
        content.guide.useCases.flatMap((useCase) => useCase.providers.map(({ slug }) => slug)),
      );
      expect(
        content.providers.map(({ slug }) => slug).filter((slug) => !named.has(slug)),
      ).toEqual([]);
    });

    it('opens a preset for every use case, and every preset has its use case', () => {
      const opened = content.guide.useCases.map((useCase) => useCase.preset);
      expect(opened).not.toContain(null);
      expect(content.presets.map(({ id }) => id).filter((id) => !opened.includes(id))).toEqual([]);
    });

    it('lets some finding or gate inform each of its eight checks', () => {
      expect(
        content.guide.checklist.filter(
          (check) =>
            check.factors.length === 0 && check.requirements.length === 0 && !check.mandate,
        ),
      ).toEqual([]);
    });

    it('lets every factor inform some check', () => {
      const informing = new Set(content.guide.checklist.flatMap((check) => check.factors));
      const factors = content.rubric.criteria.flatMap((criterion) => criterion.factors);
      expect(factors.map(({ id }) => id).filter((id) => !informing.has(id))).toEqual([]);
    });
  });

  describe('rubric', () => {
    it('publishes the weights 30, 25, 15, 15, 10, 5', () => {
      expect(content.rubric.criteria.map((criterion) => criterion.weight)).toEqual([
        30, 25, 15, 15, 10, 5,
      ]);
    });

    it('asks each question as a question, and no question twice', () => {
      const questions = content.rubric.criteria.flatMap((criterion) =>
        criterion.factors.map((factor) => factor.question),
      );
      expect(questions.filter((question) => !question.endsWith('?'))).toEqual([]);
      expect(new Set(questions).size).toBe(questions.length);
    });

    it('measures disclosure in the seven factors in which absence is a finding', () => {
      const factors = content.rubric.criteria.flatMap((criterion) => criterion.factors);
      expect(factors.filter((factor) => factor.disclosure).map(({ id }) => id)).toEqual([
        'security.audits',
        'security.insurance',
        'costs.billing',
        'costs.network',
        'ux.api',
        'support.sla',
        'support.incident',
      ]);
    });

    it('uses all five levels except in four factors of costs and support', () => {
      const factors = content.rubric.criteria.flatMap((criterion) => criterion.factors);
      expect(
        factors
          .map((factor) => [factor.id, listFactorLevels(factor)] as const)
          .filter(([, levels]) => levels.length < 5),
      ).toEqual([
        ['costs.bps', [1, 2, 3, 4]],
        ['costs.network', [0, 2, 3, 4]],
        ['costs.minimums', [1, 2, 3, 4]],
        ['support.onboarding', [1, 2, 3, 4]],
      ]);
    });
  });

  describe('presets', () => {
    const listOutcomes = (preset: CatalogueContent['presets'][number]): Outcome[] => {
      const asked = [
        ...preset.regions.map((region) => `region:${region}` as const),
        ...preset.requirements,
      ];
      return content.providers.map((file) =>
        overallOutcome(decideAll(toModelProvider(toProvider(file), 'none'), asked)),
      );
    };

    it('rule out fewer than half of the providers, and somebody passes without an open point', () => {
      for (const preset of content.presets) {
        const outcomes = listOutcomes(preset);
        const failed = outcomes.filter((outcome) => outcome === 'fail').length;
        expect(failed, preset.id).toBeLessThan(content.providers.length / 2);
        expect(outcomes, preset.id).toContain('pass');
      }
    });

    it('do not rule out a provider that the guide names for their use case', () => {
      const ruledOut = content.guide.useCases.flatMap((useCase) => {
        const preset = content.presets.find(({ id }) => id === useCase.preset);
        if (preset === undefined) return [];
        const outcomes = listOutcomes(preset);
        return content.providers
          .filter((_, index) => outcomes[index] === 'fail')
          .filter(({ slug }) => useCase.providers.some((named) => named.slug === slug))
          .map(({ slug }) => `${useCase.id}: ${slug}`);
      });
      expect(ruledOut).toEqual([]);
    });

    it('each ask for something other than the published default', () => {
      expect(
        content.presets.filter(
          (preset) =>
            preset.regions.length === 0 &&
            preset.requirements.length === 0 &&
            preset.weights === undefined,
        ),
      ).toEqual([]);
    });
  });
});
