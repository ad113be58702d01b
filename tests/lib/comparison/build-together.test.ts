import { describe, expect, it } from 'vitest';
import { buildTogether } from '@/lib/comparison/build-together';
import type { Dependencies } from '@/lib/catalogue/types';
import { dependencyKinds } from '@/lib/catalogue/schema/provider-records';
import { factorIds } from '@/lib/rubric/ids';
import { assessLink } from '@/tests/fixtures/assess-catalogue';
import { makeCatalogue } from '@/tests/fixtures/make-catalogue';
import { makeProvider, record } from '@/tests/fixtures/make-provider';

const settled = (level: number) => record(factorIds, () => ({ low: level, high: level }));
const dependsOn = (found: Partial<Record<keyof Dependencies, string>>): Dependencies =>
  record(dependencyKinds, (kind) => {
    const name = found[kind];
    return name === undefined ? [] : [{ name, statement: `It names ${name}.`, sources: [] }];
  });

const catalogue = makeCatalogue({
  providers: [
    makeProvider({
      slug: 'acme',
      shortName: 'Acme',
      findings: { ...settled(2), 'security.insurance': { low: 0, high: 4 } },
      regions: { us: { status: 'yes' }, eu: { status: 'no' }, uk: { status: 'unknown' } },
      dependencies: dependsOn({ auditors: 'One LLP', parent: 'Acme Holdings' }),
    }),
    makeProvider({
      slug: 'birch',
      shortName: 'Birch',
      findings: {
        ...settled(2),
        'security.insurance': { low: 0, high: 4 },
        'ux.api': { low: 4, high: 4 },
      },
      regions: { us: { status: 'yes' }, eu: { status: 'yes' }, uk: { status: 'unknown' } },
      dependencies: dependsOn({ auditors: 'One LLP' }),
    }),
    makeProvider({
      slug: 'cedar',
      shortName: 'Cedar',
      findings: settled(3),
      regions: { us: { status: 'no' }, eu: { status: 'yes' }, uk: { status: 'yes' } },
      dependencies: dependsOn({}),
    }),
  ],
});
const together = (a = 'acme', b = 'birch', query = 'region=us,eu&insurance=yes') =>
  buildTogether(catalogue, assessLink(catalogue, query), [a, b]);
const byOf = (items: readonly { id: string; by: readonly string[] }[], id: string) =>
  items.find((item) => item.id === id)?.by;

describe('buildTogether', () => {
  it('says of each region who of the two serves it', () => {
    const { regions } = together();
    expect(byOf(regions, 'us')).toEqual(['Acme', 'Birch']);
    expect(byOf(regions, 'eu')).toEqual(['Birch']);
    expect(byOf(regions, 'uk')).toEqual([]);
  });

  it('says of each requirement who meets it, and nothing where none is set', () => {
    const { requirements } = together();
    expect(byOf(requirements, 'region:eu')).toEqual(['Birch']);
    expect(byOf(requirements, 'insurance')).toEqual([]);
    expect(together('acme', 'birch', '').requirements).toEqual([]);
  });

  it('lists the findings that are open for both, and only those', () => {
    const insurance = catalogue.rubric.criteria
      .flatMap(({ factors }) => factors)
      .find(({ id }) => id === 'security.insurance');
    expect(together().openForBoth).toEqual([insurance?.name]);
    expect(together('acme', 'cedar').openForBoth).toEqual([]);
  });

  it('names the firms on which both depend, and what was found for each elsewhere', () => {
    const { dependencies } = together();
    const of = (kind: string) => dependencies.find((one) => one.kind === kind);
    expect(of('auditors')?.shared).toEqual(['One LLP']);
    expect(of('parent')?.shared).toEqual([]);
    expect(of('parent')?.own).toEqual([
      { shortName: 'Acme', names: ['Acme Holdings'] },
      { shortName: 'Birch', names: [] },
    ]);
  });

  it('the best second adds most requirements, required regions among them, then others, then points', () => {
    const [ofAcme] = together().seconds;
    expect(ofAcme?.best.map(({ slug }) => slug)).toEqual(['cedar', 'birch']);
    expect(ofAcme?.best[0]?.requirements).toHaveLength(2);
    expect(ofAcme?.best[0]?.regions).toEqual(['the UK']);
    expect(ofAcme?.best[1]?.shares).toEqual(['One LLP']);
  });

  it('what one adds in points is what it has proven beyond the other, factor by factor', () => {
    const [ofAcme] = together('acme', 'birch', '').seconds;
    const birch = ofAcme?.best.find(({ slug }) => slug === 'birch');
    const { contributions } = assessLink(catalogue).standingOf('birch');
    const own = contributions.find(({ factor }) => factor === 'ux.api');
    expect(birch?.points).toBeCloseTo((own?.proven ?? NaN) / 2, 9);
  });

  it('refuses a slug that is not part of the catalogue', () => {
    expect(() => together('acme', 'mars')).toThrow('the provider "mars"');
  });
});
