import { describe, expect, it } from 'vitest';
import { toAssessmentModel } from '@/lib/assessment/to-assessment-model';
import { listPresetLinks } from '@/lib/ranking/preset-links';
import { withRequirement } from '@/lib/url/change-params';
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
  const [link] = listPresetLinks(model, { ...start, shortlist: ['acme'] });

  it('a preset is a link, and is active once it is followed', () => {
    expect(link?.active).toBe(false);
    expect(link?.params).toMatchObject({
      mandate: { requirements: ['region:ch', 'charter'] },
      shortlist: ['acme'],
    });
    const [followed] = listPresetLinks(model, link?.params ?? start);
    expect(followed).toMatchObject({ active: true, changes: '' });
  });

  it('adds to what is set, and stays active when more is added', () => {
    const set = withRequirement(start, 'region:us', true);
    const [added] = listPresetLinks(model, set);
    expect(added?.params.mandate.requirements).toEqual(['region:us', 'region:ch', 'charter']);
    const more = withRequirement(added?.params ?? start, 'staking', true);
    expect(listPresetLinks(model, more)[0]?.active).toBe(true);
  });

  it('says what it would change, and nothing of what is set already', () => {
    expect(link?.changes).toBe('Added: CH, bank or trust charter.');
    const weighty = toAssessmentModel(
      makeCatalogue({
        presets: [
          {
            ...preset,
            requirements: ['charter', 'need:liquidity.settlement:3', 'stakes:eth'],
            weights: { liquidity: 20, security: 35, coverage: 15, costs: 10, ux: 10, support: 10 },
            doubt: 25,
          },
        ],
      }),
    );
    const set = withRequirement(start, 'region:ch', true);
    const name = weighty.criteria[0]?.factors.find(({ id }) => id === 'liquidity.settlement')?.name;
    expect(listPresetLinks(weighty, set)[0]?.changes).toBe(
      `Added: bank or trust charter, ${name?.toLowerCase()} 3, staking ETH. ` +
        'Set: weights 20, 35, 15, 10, 10, 10; credit for unknowns 25.',
    );
  });
});
