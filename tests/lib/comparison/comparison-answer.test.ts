import { describe, expect, it } from 'vitest';
import type { Provider } from '@/lib/catalogue/types';
import { buildComparison } from '@/lib/comparison/build-comparison';
import { factorIds } from '@/lib/rubric/ids';
import { makeCatalogue } from '@/tests/fixtures/make-catalogue';
import { makeProvider, record } from '@/tests/fixtures/make-provider';
import { assessLink } from '@/tests/fixtures/assess-catalogue';

type Levels = NonNullable<NonNullable<Parameters<typeof makeProvider>[0]>['findings']>;

const make = (
  slug: string,
  level: number,
  findings: Levels = {},
  rest: Pick<Partial<Provider>, 'staking'> = {},
) =>
  makeProvider({
    slug: slug.toLowerCase(),
    name: `${slug} Custody`,
    shortName: slug,
    ...rest,
    findings: { ...record(factorIds, () => ({ low: level, high: level })), ...findings },
  });

/** The sentence as Markdown. */
function answer(providers: Provider[], query = ''): string {
  const catalogue = makeCatalogue({ providers });
  const slugs = providers.map(({ slug }) => slug);
  return buildComparison(catalogue, assessLink(catalogue, query), slugs)
    .answer.map(({ text, strong }) => (strong ? `**${text}**` : text))
    .join('');
}

/** Venues weigh a third of liquidity's half: 4.17 points a level. API a quarter of a tenth: 0.625. */
const venues = (low: number, high = low): Levels => ({ 'liquidity.venues': { low, high } });
const noStaking = { supported: false, note: 'No.', networks: [], commission: null, sources: [] };

describe('comparisonAnswer', () => {
  it('says who leads, by how much, with what chance, and which findings make the difference', () => {
    const levels: Levels = { ...venues(4), 'ux.api': { low: 3, high: 3 } };
    expect(answer([make('Birch', 2), make('Acme', 2, levels)])).toBe(
      'With **no requirement** and the **published weights**, **Acme Custody** leads Birch Custody by **9.0** points and comes out ahead of it in **100%** of simulations. Two findings make the difference: **Factor liquidity.venues** (8.3 points for Acme) and **Factor ux.api** (0.6 for Acme). In 2 of the 22 findings one of them is ahead whatever the open levels turn out to be.',
    );
  });

  it('a finding may speak for the one behind', () => {
    const birch = make('Birch', 2, { 'ux.api': { low: 4, high: 4 } });
    expect(answer([make('Acme', 2, venues(4)), birch])).toContain(
      '**Factor liquidity.venues** (8.3 points for Acme) and **Factor ux.api** (1.3 for Birch)',
    );
  });

  it('names three findings at most', () => {
    expect(answer([make('Acme', 3), make('Birch', 2)])).toMatch(
      / Three findings make the difference: .*venues.*, .*settlement.* and .*prime.* In 22 of/,
    );
  });

  it('a lead that the draws do not bear out is not decisive', () => {
    const text = answer([make('Acme', 2, venues(0, 4)), make('Birch', 2)], 'doubt=60');
    expect(text).toMatch(
      /leads Birch Custody, but not decisively, by \*\*1\.7\*\* points and .* in \*\*50%\*\* of simulations/,
    );
    expect(text).toContain(
      'In none of the 22 findings is one of them ahead whatever the open levels turn out to be.',
    );
  });

  it('with three or four it gives the chance against each', () => {
    const providers = [make('Acme', 4), make('Birch', 3), make('Cedar', 2), make('Dogwood', 1)];
    expect(answer(providers)).toContain(
      'leads Birch Custody by **25.0** points and comes out ahead of it in **100%** of simulations, of Cedar in **100%** and of Dogwood in **100%**.',
    );
  });

  it('equal scores stand level', () => {
    const text = answer([make('Acme', 2), make('Birch', 2)]);
    expect(text).toContain(
      '**Acme Custody and Birch Custody stand level** with **50.0** points; Acme comes out ahead of Birch in **50%** of simulations.',
    );
    expect(text).toContain('No finding tells Acme and Birch apart.');
  });

  it('one that is ruled out never leads', () => {
    const out = make('Acme', 4, {}, { staking: noStaking });
    expect(answer([out, make('Birch', 2)], 'staking=yes')).toContain(
      '**Birch Custody is the only one of the two not ruled out**: it scores 50.0, and Acme Custody would score 100.0.',
    );
    expect(answer([out, make('Birch', 2), make('Cedar', 1)], 'staking=yes')).toContain(
      '**Birch Custody** leads Cedar Custody',
    );
  });

  const notFound = {
    supported: null,
    note: 'Not found.',
    networks: [],
    commission: null,
    sources: [],
  };

  const offered = {
    supported: true,
    note: 'Yes.',
    networks: ['ETH'],
    commission: null,
    sources: [],
  };

  it('one that is open never leads one that meets all, whatever the score, and is told what to ask', () => {
    const open = make('Acme', 4, {}, { staking: notFound });
    expect(answer([open, make('Birch', 2, {}, { staking: offered })], 'staking=yes')).toContain(
      '**Birch Custody is the only one of the two shown to meet all**: it scores 50.0, and Acme Custody scores 100.0. Acme is open: ask about staking; if all of it were met, it would rank first of 2.',
    );
    const three = answer(
      [
        open,
        make('Birch', 2, {}, { staking: offered }),
        make('Cedar', 1, {}, { staking: offered }),
      ],
      'staking=yes',
    );
    expect(three).toContain('**Birch Custody** leads Cedar Custody');
    expect(three).toContain('it would rank first of 3.');
  });

  it('where those compared are all open while others meet all, it says so and goes by points', () => {
    const catalogue = makeCatalogue({
      providers: [
        make('Acme', 3, {}, { staking: notFound }),
        make('Birch', 2, {}, { staking: notFound }),
        make('Cedar', 1, {}, { staking: offered }),
      ],
    });
    const text = buildComparison(catalogue, assessLink(catalogue, 'staking=yes'), ['acme', 'birch'])
      .answer.map(({ text: part }) => part)
      .join('');
    expect(text).toContain(
      ', neither is shown to meet all; by points, Acme Custody is ahead of Birch Custody by 25.0. Acme is open: ask about staking; if all of it were met, it would rank first of 2.',
    );
  });

  it('where all are ruled out it goes by points alone', () => {
    const providers = [4, 3].map((level) =>
      make(level === 4 ? 'Acme' : 'Birch', level, {}, { staking: noStaking }),
    );
    expect(answer(providers, 'staking=yes')).toContain(
      '**both are ruled out**; by points alone, Acme Custody would lead Birch Custody by 25.0.',
    );
  });

  it('begins with the mandate', () => {
    expect(answer([make('Acme', 3), make('Birch', 2)], 'staking=yes')).toMatch(
      /^With \*\*staking from custody\*\*, /,
    );
  });
});
