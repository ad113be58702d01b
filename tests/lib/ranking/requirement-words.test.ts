import { describe, expect, it } from 'vitest';
import { decideRequirements } from '@/lib/assessment/requirement-outcome';
import { toModelProvider } from '@/lib/assessment/to-assessment-model';
import { mandateSummary } from '@/lib/words/mandate-summary';
import { labelInSentence, regionOf, wordsOf } from '@/lib/requirements';
import { defaultMandate } from '@/lib/url/mandate-defaults';
import { published } from '@/tests/lib/url/arbitraries';
import { makeRubric } from '@/tests/fixtures/make-catalogue';
import { makeProvider } from '@/tests/fixtures/make-provider';

const rubric = makeRubric();

describe('the words of a requirement', () => {
  it('a region is known by its code, a requirement by its words', () => {
    expect([
      regionOf('region:eu'),
      wordsOf('region:eu', rubric).label,
      wordsOf('region:eu', rubric).name,
    ]).toEqual(['eu', 'EU', 'EU']);
    expect([
      regionOf('segregation'),
      wordsOf('segregation', rubric).label,
      wordsOf('segregation', rubric).name,
    ]).toEqual([null, 'Segregation', 'Per-client segregation']);
  });

  it('inside a sentence codes keep their capitals and words lose them', () => {
    expect([labelInSentence('region:uk', rubric), labelInSentence('audit', rubric)]).toEqual([
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
    const chips = decideRequirements(
      provider,
      ['region:us', 'region:eu', 'region:uk', 'region:sg', 'staking', 'enforcement', 'insurance'],
      rubric,
    ).map(({ chip }) => chip);
    expect(chips).toEqual([
      'US',
      'EU limited',
      'UK fails',
      'SG open',
      'Staking, 1 network',
      'Enforcement check open',
      'Insurance open',
    ]);
  });

  it('the catalogue’s own sentence comes before the rule’s', () => {
    const [sg, hk] = decideRequirements(provider, ['region:sg', 'region:hk'], rubric);
    expect(sg?.sentence).toBe('No company was found. Ask who would sign.');
    expect(hk?.sentence).toBe(
      'Evidence does not settle whether the service is available in Hong Kong.',
    );
  });

  it('for entities the rule’s sentence decides', () => {
    const [charter] = decideRequirements(provider, ['charter'], rubric);
    expect(charter?.sentence).toBe('No entity that holds client assets is on record.');
  });
});

describe('mandateSummary', () => {
  it('says what is asked and how it is weighed', () => {
    const mandate = defaultMandate(published);
    expect(mandateSummary(mandate, published, rubric)).toEqual({
      asks: 'No requirement',
      settings: 'Published weights · any source · credit for unknowns 50% · weights ±25%',
    });
    expect(
      mandateSummary(
        {
          ...mandate,
          requirements: ['region:us', 'region:eu', 'staking', 'charter'],
          weights: { ...published, ux: 0 },
          doubt: 33.3,
          spread: 0,
        },
        published,
        rubric,
      ),
    ).toEqual({
      asks: 'US, EU · staking · bank or trust charter',
      settings: 'The mandate’s weights · any source · credit for unknowns 33.3% · weights ±0%',
    });
  });
});
