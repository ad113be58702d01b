import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import type { ScoringMandate, ScoringProvider, ScoringRubric } from '@/lib/scoring';

/** As many factors per criterion as the published method has. */
const shape = { liquidity: 3, security: 4, coverage: 3, costs: 4, ux: 4, support: 4 };

export const fieldRubric: ScoringRubric = {
  criteria: Object.entries(shape).map(([id, size]) => ({
    id,
    factors: Array.from({ length: size }, (_, index) => ({ id: `${id}.${index}` })),
  })),
};

export const fieldMandate: ScoringMandate = {
  weights: { liquidity: 30, security: 25, coverage: 15, costs: 15, ux: 10, support: 5 },
  doubt: 50,
};

/**
 * Invented providers; about six findings of seven are open, as public evidence leaves them. Little is
 * proven of anyone, so that several may lead and an answer can change who does: what questions sharpen
 * costs the more to count the closer the field.
 */
export function makeField(size: number): ScoringProvider[] {
  const generator = xoroshiro128plus(size + 1);
  const factors = fieldRubric.criteria.flatMap((criterion) => criterion.factors);
  return Array.from({ length: size }, (_, index) => ({
    slug: `provider-${index}`,
    name: `Provider ${index}`,
    levels: Object.fromEntries(
      factors.map(({ id }) => {
        const low = uniformInt(generator, 0, 2);
        const isSettled = uniformInt(generator, 1, 7) === 1;
        return [id, { low, high: isSettled ? low : uniformInt(generator, low + 1, 4) }];
      }),
    ),
  }));
}
