import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { assess } from '@/lib/assessment/assess';
import { toAssessmentModel } from '@/lib/assessment/to-assessment-model';
import { required } from '@/lib/scoring';
import { defaultMandate, defaultParams } from '@/lib/url/mandate-defaults';
import { makeCatalogue } from '@/tests/fixtures/make-catalogue';
import { makeProvider } from '@/tests/fixtures/make-provider';
import { published } from '@/tests/lib/url/arbitraries';
import {
  RankCertainty,
  RankChances,
  type RankChancesProps,
} from '@/components/ranking/rank-chances';

const chances = {
  pFirst: 0.58,
  pTopThree: 0.97,
  expectedRank: 1.62,
  likelyBest: 1,
  likelyWorst: 3,
  shares: [0.58, 0.3, 0.09, 0.03],
};
const { ranked, open } = assess(
  toAssessmentModel(
    makeCatalogue({
      providers: ['Acme', 'Birch', 'Cedar'].map((shortName) =>
        makeProvider({
          slug: shortName.toLowerCase(),
          name: `${shortName} Custody`,
          shortName,
          regions: { eu: { status: shortName === 'Cedar' ? 'unknown' : 'yes' } },
        }),
      ),
    }),
  ),
  {
    ...defaultParams(published),
    mandate: { ...defaultMandate(published), requirements: ['region:eu'] },
  },
  { draws: null },
);
const row = { ...required(ranked[0], 'a ranked provider'), rank: 1, bestRank: 1, worstRank: 4 };
const apart = { ...required(open[0], 'an open provider'), wouldRank: 3 };

const show = (props: Partial<RankChancesProps> = {}): string =>
  renderToStaticMarkup(<RankChances row={row} chances={chances} isCurrent {...props} />);
const textOf = (markup: string): string =>
  markup
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

describe('RankChances', () => {
  it('says how often first, and which ranks are likely', () => {
    const markup = show();
    expect(textOf(markup)).toBe('First in 58 of 100 likely 1–3');
    expect(markup).toContain('aria-busy="false"');
  });

  it('a provider that is first in no simulation is never first', () => {
    expect(textOf(show({ chances: { ...chances, pFirst: 0 } }))).toContain('Never first');
  });

  it('of an open one it says where it would rank, and how often it would lead', () => {
    expect(textOf(show({ row: apart, chances: { ...chances, pFirst: 0.094 } }))).toBe(
      'would rank 3rd leads in 9 of 100',
    );
  });

  it('of one that is ranked alone no chance is claimed', () => {
    expect(textOf(show({ row: { ...row, among: 1 } }))).toBe('the only one');
  });

  it('chances of an earlier mandate say that new ones are being counted', () => {
    const markup = show({ isCurrent: false });
    expect(textOf(markup)).toBe('First in 58 of 100 being counted');
    expect(markup).toContain('aria-busy="true"');
  });

  it('before the first simulations nothing is claimed', () => {
    expect(textOf(show({ chances: null, isCurrent: false }))).toBe('being counted');
  });
});

describe('RankCertainty', () => {
  const certainty = (
    peers: readonly string[],
    { of = chances, isCurrent = true }: { of?: typeof chances | null; isCurrent?: boolean } = {},
  ): string =>
    textOf(
      renderToStaticMarkup(
        <RankCertainty
          row={row}
          chances={of}
          isCurrent={isCurrent}
          peers={peers}
          samples={10_000}
          largest={0.58}
        />,
      ),
    );

  it('names those with whom its order is not settled', () => {
    expect(certainty(['Birch', 'Cedar'])).toContain(
      'Its order with Birch and Cedar is not settled: neither is ahead of the other in at least 90% of simulations.',
    );
  });

  it('says where a provider is told from all others', () => {
    expect(certainty([])).toContain('Its order with all others is settled');
  });

  it('chances of an earlier mandate are told as such, and settle no order', () => {
    const text = certainty([], { isCurrent: false });
    expect(text).toMatch(
      /^Before your last change: Among 2 providers, of 10,000 simulations, Acme is first in 58% /,
    );
    expect(text).toMatch(/New chances are being counted\.$/);
    expect(text).not.toContain('settled');
    expect(text).not.toContain('possible');
  });

  it('draws how often each rank came out, in outline where it is that of an earlier mandate', () => {
    const markup = (isCurrent: boolean): string =>
      renderToStaticMarkup(
        <RankCertainty
          row={row}
          chances={chances}
          isCurrent={isCurrent}
          peers={[]}
          samples={10_000}
          largest={0.58}
        />,
      );
    expect(markup(true)).toContain(
      'aria-label="Acme Custody, rank in simulations: rank 1 in 58%, rank 2 in',
    );
    expect(markup(false)).toContain('rank in earlier simulations:');
    expect(markup(false)).not.toContain('mark-needle');
    expect(markup(false).match(/class="mark-outline"/g)).toHaveLength(4);
  });

  it('makes no claim before the first simulations', () => {
    expect(certainty([], { of: null, isCurrent: false })).toBe('Chances are being counted.');
  });
});
