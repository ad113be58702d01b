import { describe, expect, it } from 'vitest';
import { toAssessmentModel } from '@/lib/assessment/to-assessment-model';
import { listPresetLinks } from '@/lib/ranking/preset-links';
import { defaultParams, publishedWeights } from '@/lib/url/mandate-defaults';
import { makeCatalogue } from '@/tests/fixtures/make-catalogue';

const preset = {
  id: 'swiss',
  name: 'Swiss bank',
  description: 'A bank in Switzerland.',
  regions: ['ch' as const],
  requirements: ['charter' as const],
};
const model = toAssessmentModel(makeCatalogue({ presets: [preset] }));
const start = defaultParams(publishedWeights(model.criteria));

describe('publishedWeights', () => {
  it('are those of the rubric', () => {
    expect(publishedWeights(model.criteria)).toEqual({
      liquidity: 50,
      security: 10,
      coverage: 10,
      costs: 10,
      ux: 10,
      support: 10,
    });
  });
});

describe('listPresetLinks', () => {
  it('a preset is a link, and is active once it is followed', () => {
    const [link] = listPresetLinks(model, { ...start, shortlist: ['acme'] });
    expect(link?.active).toBe(false);
    expect(link?.params).toMatchObject({
      mandate: { requirements: ['region:ch', 'charter'] },
      shortlist: ['acme'],
    });
    const [followed] = listPresetLinks(model, link?.params ?? start);
    expect(followed?.active).toBe(true);
  });
});
