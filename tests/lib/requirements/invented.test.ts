import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it, vi } from 'vitest';
import { GateRules } from '@/components/method/gate-rules';
import { listParameters } from '@/lib/api/openapi/parameters';
import { gateSchema } from '@/lib/api/schemas/values';
import { assess } from '@/lib/assessment/assess';
import { toAssessmentModel } from '@/lib/assessment/to-assessment-model';
import { parseRankingApiParams } from '@/lib/url/api-params';
import { publishedWeights } from '@/lib/url/mandate-defaults';
import { parseRankingParams } from '@/lib/url/mandate-params';
import { toRankingQuery } from '@/lib/url/ranking-query';
import { makeCatalogue } from '@/tests/fixtures/make-catalogue';
import { makeProvider } from '@/tests/fixtures/make-provider';

/** A requirement that nobody has thought of, told in one place. */
vi.mock('@/lib/requirements/list', async (importOriginal) => {
  const { byParameter } = await importOriginal<{ byParameter: object }>();
  const { decided, defineSwitch } = await import('@/lib/requirements/requirement');
  const licensed = defineSwitch({
    parameter: 'moon',
    name: 'Licensed on the moon',
    label: 'Moon licence',
    phrase: 'a licence on the moon',
    question: 'Which of your entities is licensed on the moon?',
    description: 'A licence on the moon is required.',
    rule: { pass: 'A moon licence is on record.', fail: 'It was refused.', open: 'Nobody looked.' },
    decide: ({ entities }) =>
      entities.some(({ licence }) => licence === 'Moon')
        ? decided('pass', 'It is licensed on the moon.')
        : decided('open', 'Nothing settles whether it is licensed on the moon.'),
  });
  return { byParameter: { ...byParameter, moon: licensed } };
});

const catalogue = makeCatalogue({ providers: [makeProvider({ slug: 'acme' })] });
const known = { slugs: ['acme'], publishedWeights: publishedWeights(catalogue.rubric.criteria) };

describe('a requirement that was added in one file and one line', () => {
  it('is read from a link, and written into it', () => {
    const { params, notices } = parseRankingParams(new URLSearchParams('moon=yes'), known);
    expect(notices).toEqual([]);
    expect(params.mandate.requirements).toEqual(['moon']);
    expect(toRankingQuery(params, known.publishedWeights)).toBe('moon=yes');
  });

  it('is a parameter of the API that refuses what it does not know', () => {
    expect(listParameters('mandate')).toContainEqual(
      expect.objectContaining({ name: 'moon', description: 'A licence on the moon is required.' }),
    );
    const refused = parseRankingApiParams(new URLSearchParams('moon=full'), known);
    expect(refused).toMatchObject({ success: false, problems: [{ parameter: 'moon' }] });
    expect(gateSchema.shape.id.safeParse('moon').success).toBe(true);
    expect(gateSchema.shape.id.safeParse('mars').success).toBe(false);
  });

  it('is decided by an assessment, with its words', () => {
    const { params } = parseRankingParams(new URLSearchParams('moon=yes'), known);
    const { standingOf } = assess(toAssessmentModel(catalogue), params, { draws: null });
    expect(standingOf('acme').gates).toMatchObject([
      { id: 'moon', outcome: 'open', chip: 'Moon licence open' },
    ]);
  });

  it('has its row in the rules of the method page', () => {
    const markup = renderToStaticMarkup(GateRules());
    for (const words of [
      'Licensed on the moon',
      'A moon licence is on record.',
      'Nobody looked.',
    ]) {
      expect(markup).toContain(words);
    }
  });
});
