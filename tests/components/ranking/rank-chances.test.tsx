import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { BandLetters, BandLines } from '@/components/ranking/bands';
import {
  RankCertainty,
  RankChanceColumns,
  type RankChanceColumnsProps,
} from '@/components/ranking/rank-chances';

const chances = {
  pFirst: 0.58,
  pTopThree: 0.97,
  expectedRank: 1.62,
  likelyBest: 1,
  likelyWorst: 3,
  shares: [0.58, 0.3, 0.09, 0.03],
};
const row = { name: 'Acme Custody', shortName: 'Acme', rank: 1, bestRank: 1, worstRank: 4 };

const show = (props: Partial<RankChanceColumnsProps> = {}): string =>
  renderToStaticMarkup(
    <RankChanceColumns
      row={row}
      chances={chances}
      isCurrent
      largest={0.58}
      view="bars"
      {...props}
    />,
  );
const textOf = (markup: string): string =>
  markup
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

describe('RankChanceColumns', () => {
  it('says how often first, and which ranks are likely and possible', () => {
    const markup = show();
    expect(textOf(markup)).toContain('First in 58% likely 1–3');
    expect(textOf(markup)).toContain('possible 1–4');
    expect(markup).toContain('aria-label="Acme Custody, rank in draws: rank 1 in 58%, rank 2 in');
    expect(markup).toContain('aria-busy="false"');
  });

  it('a provider that is first in no draw is never first', () => {
    expect(textOf(show({ chances: { ...chances, pFirst: 0 } }))).toContain('Never first');
  });

  it('shows figures in place of the picture in the view of numbers', () => {
    const markup = show({ view: 'numbers' });
    expect(markup).not.toContain('<svg');
    expect(textOf(markup)).toContain('top 3 in 97% mean 1.6');
  });

  it('chances of an earlier mandate say that new ones are being drawn, in outline and in words', () => {
    const markup = show({ isCurrent: false });
    expect(textOf(markup)).toContain('being drawn');
    expect(textOf(markup)).not.toContain('likely');
    expect(markup).toContain('rank in earlier draws:');
    expect(markup).toContain('aria-busy="true"');
    expect(markup).not.toContain('mark-needle');
    expect(markup.match(/class="mark-outline"/g)).toHaveLength(4);
  });

  it('before the first draws there is only what intervals say', () => {
    expect(textOf(show({ chances: null, isCurrent: false }))).toBe('being drawn possible 1–4');
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
        />,
      ),
    );

  it('names those that cannot be told apart', () => {
    expect(certainty(['Birch', 'Cedar'])).toContain(
      'It cannot be told apart from Birch or Cedar: neither is ahead of the other in at least 90% of draws.',
    );
  });

  it('says where a provider is told from all others', () => {
    expect(certainty([])).toContain('It can be told apart from all others');
  });

  it('chances of an earlier mandate are told as such, and nobody is told apart by them', () => {
    const text = certainty([], { isCurrent: false });
    expect(text).toMatch(/^Before your last change: of 10,000 draws, Acme is first in 58% /);
    expect(text).toMatch(/New chances are being drawn\.$/);
    expect(text).not.toContain('told apart');
    expect(text).not.toContain('possible');
  });

  it('makes no claim before the first draws', () => {
    expect(certainty([], { of: null, isCurrent: false })).toBe('Chances are being drawn.');
  });
});

describe('bands', () => {
  it('letters are read out as bands', () => {
    const markup = renderToStaticMarkup(<BandLetters letters={['c', 'd', 'e']} />);
    expect(markup).toContain('<span aria-hidden="true">cde</span>');
    expect(markup).toContain('bands c, d and e');
  });

  it('a row in no band has neither letter nor line', () => {
    expect(renderToStaticMarkup(<BandLetters letters={[]} />)).toBe('');
    expect(renderToStaticMarkup(<BandLines marks={[]} />)).toBe('');
  });

  it('each line of a row has its lane', () => {
    const markup = renderToStaticMarkup(
      <BandLines
        marks={[
          { lane: 0, part: 'end' },
          { lane: 1, part: 'start' },
          { lane: 2, part: 'gap' },
        ]}
      />,
    );
    expect(markup.match(/data-band="(end|start|gap)"/g)).toHaveLength(3);
    expect(markup).toContain('aria-hidden="true"');
  });
});
