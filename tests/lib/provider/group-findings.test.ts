import { describe, expect, it } from 'vitest';
import { groupFindings } from '@/lib/provider/group-findings';
import { scoreProvider } from '@/lib/scoring';
import { makeRubric } from '@/tests/fixtures/make-catalogue';
import { makeProvider } from '@/tests/fixtures/make-provider';

const rubric = makeRubric();
const provider = makeProvider({
  findings: { 'security.keys': { low: 3, high: 4 }, 'ux.api': { low: 2, high: 2 } },
});
const weights = Object.fromEntries(rubric.criteria.map(({ id, weight }) => [id, weight]));
const score = scoreProvider(
  rubric,
  { slug: provider.slug, name: provider.name, levels: provider.findings },
  { weights, doubt: 50 },
);

describe('groupFindings', () => {
  const groups = groupFindings(rubric, provider, score);

  it('every factor of the rubric stands under its criterion, in order', () => {
    expect(groups.map(({ criterion }) => criterion.id)).toEqual(
      rubric.criteria.map(({ id }) => id),
    );
    expect(groups.flatMap(({ rows }) => rows.map(({ factor }) => factor.id))).toEqual(
      rubric.criteria.flatMap(({ factors }) => factors.map(({ id }) => id)),
    );
  });

  it('the points of the rows add up to the group, and those of the groups to the score', () => {
    for (const { rows, score: criterion } of groups) {
      const sum = rows.reduce((total, { contribution }) => total + contribution.points, 0);
      expect(sum).toBeCloseTo(criterion.points, 9);
    }
    const total = groups.reduce((sum, group) => sum + group.score.points, 0);
    expect(total).toBeCloseTo(score.score, 9);
  });

  it('only an open finding can rise', () => {
    const rows = groups.flatMap((group) => group.rows);
    const risesOf = (id: string) => rows.find(({ factor }) => factor.id === id)?.rises.length;
    expect(risesOf('security.keys')).toBe(1);
    expect(risesOf('ux.api')).toBe(0);
  });

  it('a score made with another rubric is refused by the name of what it lacks', () => {
    expect(() => groupFindings(rubric, provider, { ...score, criteria: [] })).toThrow('liquidity');
  });
});
