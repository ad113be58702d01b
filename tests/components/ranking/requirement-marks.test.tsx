import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import {
  RequirementCodes,
  RequirementKey,
  RequirementMarks,
} from '@/components/ranking/requirement-marks';
import { assess } from '@/lib/assessment/assess';
import { toAssessmentModel } from '@/lib/assessment/to-assessment-model';
import type { RequirementId } from '@/lib/requirements';
import { paramsWith } from '@/tests/fixtures/assess-catalogue';
import { makeCatalogue } from '@/tests/fixtures/make-catalogue';
import { makeProvider } from '@/tests/fixtures/make-provider';

const catalogue = makeCatalogue({
  providers: [
    makeProvider({ slug: 'acme', findings: { 'security.insurance': { low: 3, high: 3 } } }),
  ],
});
const gatesFor = (requirements: RequirementId[]) =>
  assess(toAssessmentModel(catalogue), paramsWith(catalogue, { requirements }), {
    draws: null,
  }).standingOf('acme').gates;

const two = gatesFor(['segregation', 'insurance']);
const six = gatesFor(['region:us', 'region:eu', 'staking', 'segregation', 'insurance', 'audit']);

describe('RequirementMarks', () => {
  it('has a mark with its words for each requirement, and a line of what to ask', () => {
    const markup = renderToStaticMarkup(<RequirementMarks gates={two} />);
    expect(markup.match(/<li/g)).toHaveLength(2);
    expect(markup).toContain(': met');
    expect(markup).toContain('Ask: segregation');
  });

  it('more than five are a count instead of marks', () => {
    const markup = renderToStaticMarkup(<RequirementMarks gates={six} />);
    const met = six.filter(({ outcome }) => outcome === 'pass').length;
    expect(markup).toContain(`${met} of ${six.length} met`);
    expect(markup).not.toContain('<li');
  });
});

describe('RequirementCodes', () => {
  it('stand over the marks, each with its name', () => {
    const markup = renderToStaticMarkup(<RequirementCodes gates={two} />);
    for (const { name } of two) expect(markup).toContain(`title="${name}"`);
    expect(markup.match(/<abbr/g)).toHaveLength(2);
    expect(two.every(({ code }) => markup.includes(code))).toBe(true);
  });

  it('over a count stands one word', () => {
    expect(renderToStaticMarkup(<RequirementCodes gates={six} />)).not.toContain('<abbr');
  });
});

describe('RequirementKey', () => {
  it('says what marks and codes mean, and nothing where nothing is required', () => {
    const markup = renderToStaticMarkup(<RequirementKey gates={two} />);
    for (const words of ['met', 'met with limits', 'open', 'not met']) {
      expect(markup).toContain(words);
    }
    expect(markup).toContain('Ins. insurance');
    expect(renderToStaticMarkup(<RequirementKey gates={[]} />)).toBe('');
  });
});
