import { describe, expect, it } from 'vitest';
import { decideRequirements } from '@/lib/assessment/requirement-outcome';
import { toModelProvider } from '@/lib/assessment/to-assessment-model';
import { mandateSummary } from '@/lib/ranking/mandate-summary';
import { getRequirement, labelInSentence, regionOf } from '@/lib/requirements';
import { defaultMandate } from '@/lib/url/mandate-defaults';
import { published } from '@/tests/lib/url/arbitraries';
import { makeProvider } from '@/tests/fixtures/make-provider';

describe('the words of a requirement', () => {
  it('a region is known by its code, a requirement by its words', () => {
    expect([
      regionOf('region:eu'),
      getRequirement('region:eu').label,
      getRequirement('region:eu').name,
    ]).toEqual(['eu', 'EU', 'EU']);
    expect([
      regionOf('segregation'),
      getRequirement('segregation').label,
      getRequirement('segregation').name,
    ]).toEqual([null, 'Segregation', 'Per-client segregation']);
  });

  it('inside a sentence codes keep their capitals and words lose them', () => {
    expect([labelInSentence('region:uk'), labelInSentence('audit')]).toEqual([
      'UK',
      'audit report',
    ]);
  });
});

describe('listRequirementResults', () => {
  const provider = toModelProvider(
    makeProvider({
      regions: {
        us: { status: 'yes', note: 'Served from New York.' },
        eu: { status: 'limited', note: 'Professional clients only.' },
        uk: { status: 'no', note: 'It left the UK.' },
        sg: { status: 'unknown', note: 'No company was found. Ask who would sign.' },
      },
      staking: { supported: true, note: 'One.', networks: ['ETH'], commission: null, sources: [] },
    }),
    'all',
  );

  it('each outcome has its chip', () => {
    const chips = decideRequirements(provider, [
      'region:us',
      'region:eu',
      'region:uk',
      'region:sg',
      'staking',
      'enforcement',
      'insurance',
    ]).map(({ chip }) => chip);
    expect(chips).toEqual([
      'US',
      'EU limited',
      'UK fails',
      'SG open',
      'Staking, 1 network',
      'Enforcement check',
      'Insurance open',
    ]);
  });

  it('the catalogue’s own sentence comes before the rule’s', () => {
    const [sg, hk] = decideRequirements(provider, ['region:sg', 'region:hk']);
    expect(sg?.sentence).toBe('No company was found. Ask who would sign.');
    expect(hk?.sentence).toBe(
      'Evidence does not settle whether the service is available in Hong Kong.',
    );
  });

  it('for entities the rule’s sentence decides', () => {
    const [charter] = decideRequirements(provider, ['charter']);
    expect(charter?.sentence).toBe('No entity that holds client assets is on record.');
  });
});

describe('mandateSummary', () => {
  it('says what is asked and how it is weighed', () => {
    const mandate = defaultMandate(published);
    expect(mandateSummary(mandate, published)).toEqual({
      asks: 'No requirement',
      settings: 'Published weights · doubt 50 · spread ±25%',
    });
    expect(
      mandateSummary(
        {
          requirements: ['region:us', 'region:eu', 'staking', 'charter'],
          weights: { ...published, ux: 0 },
          doubt: 33.3,
          spread: 0,
        },
        published,
      ),
    ).toEqual({
      asks: 'US, EU · staking · bank or trust charter',
      settings: 'Your weights · doubt 33.3 · spread ±0%',
    });
  });
});
