import { describe, expect, it } from 'vitest';
import { sayVerdict } from '@/lib/provider/mandate-verdict';
import { factorIds } from '@/lib/rubric/ids';
import { withRequirement } from '@/lib/url/change-params';
import { defaultParams, publishedWeights } from '@/lib/url/mandate-defaults';
import { assessCatalogue } from '@/tests/fixtures/assess-catalogue';
import { makeCatalogue } from '@/tests/fixtures/make-catalogue';
import { makeProvider, record } from '@/tests/fixtures/make-provider';

const settled = (level: number) => record(factorIds, () => ({ low: level, high: level }));
const catalogue = makeCatalogue({
  providers: [
    makeProvider({ slug: 'acme', findings: settled(4) }),
    makeProvider({ slug: 'birch', findings: settled(3) }),
    makeProvider({
      slug: 'cedar',
      findings: { ...settled(2), 'security.offline': { low: 1, high: 4 } },
    }),
    makeProvider({ slug: 'dune', findings: settled(2) }),
  ],
});
const params = defaultParams(publishedWeights(catalogue.rubric.criteria));
const segregated = withRequirement(params, 'segregation', true);

const verdictOf = (slug: string, asked = segregated, of = catalogue) => {
  const assessment = assessCatalogue(of, asked);
  return sayVerdict(assessment.standingOf(slug), assessment);
};

describe('sayVerdict', () => {
  it('one that meets all has its rank and chance among those that do', () => {
    expect(verdictOf('acme')).toEqual({
      tone: 'pass',
      text: 'Meets your mandate. It ranks first of the two that meet all, first in 100 of 100 simulations.',
    });
    expect(verdictOf('birch').text).toMatch(/second of the two .*, never first in simulations\.$/);
  });

  it('an open one says what to ask and where it would rank', () => {
    expect(verdictOf('cedar')).toEqual({
      tone: 'open',
      text: 'Open: ask about segregation. If all of it is met it would rank third of 3, never first in simulations.',
    });
  });

  it('one that is ruled out says by what', () => {
    const { tone, text } = verdictOf('dune');
    expect(tone).toBe('fail');
    expect(text).toMatch(/^Ruled out by segregation: ./);
  });

  it('one alone is claimed no chance', () => {
    const alone = makeCatalogue({
      providers: catalogue.providers.filter(({ slug }) => slug === 'acme'),
    });
    expect(verdictOf('acme', segregated, alone).text).toBe(
      'Meets your mandate. It is the only one shown to meet all.',
    );
  });

  it('without a requirement there is none to meet', () => {
    expect(verdictOf('acme', params)).toEqual({
      tone: 'none',
      text: 'No requirement is set. It ranks first of all four, first in 100 of 100 simulations.',
    });
  });
});
