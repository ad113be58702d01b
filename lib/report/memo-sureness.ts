import type { DrawnProvider } from '@/lib/assessment/assessed-provider';
import type { ChanceAhead } from '@/lib/assessment/draws';
import {
  formatPercent,
  formatPercentCell,
  formatRanks,
  formatScore,
  formatWeight,
  formatPercentagePoints,
} from '@/lib/format';
import { formatAheadCell } from '@/lib/words/format-ahead';
import type { Order, RobustnessView } from '@/lib/robustness/build-robustness';
import { pairwiseWords } from '@/lib/robustness/pairwise';
import type { StabilityRow } from '@/lib/robustness/stability-row';
import type { FirstChanges } from '@/lib/robustness/weight-changes';
import { neitherIsAhead, pairsAre } from '@/lib/words/method';
import type { MemoHeat, MemoOrder, MemoStability, MemoSureness } from './memo-parts';
import { atLeast, thresholds } from '@/lib/words/thresholds';

const bandNote = `Bands: the order of those who share a letter is not settled; ${neitherIsAhead}.`;

/**
 * How sure the order is, in the figures and sentences of the robustness page. Ranks and weights are
 * those of everyone who is ranked; pairs and changes those of the shortlist.
 *
 * @param rows the ranked providers in the order of rank
 */
export function toMemoSureness(
  { answer, content }: Pick<RobustnessView, 'answer' | 'content'>,
  rows: readonly DrawnProvider[],
  chanceAhead: ChanceAhead,
): MemoSureness {
  const title = 'How sure is this?';
  return content.kind === 'no-order'
    ? { title, answer, messages: [content.title], order: null }
    : { title, answer, messages: [], order: toMemoOrder(content, rows, chanceAhead) };
}

function toMemoOrder(
  order: Order,
  rows: readonly DrawnProvider[],
  chanceAhead: ChanceAhead,
): MemoOrder {
  const chosen = rows.filter(({ onShortlist }) => onShortlist);
  const isChosen = (slug: string): boolean => chosen.some((row) => row.slug === slug);
  const { acceptability, leader, topThree } = order;
  return {
    ranks: {
      note: `${acceptability.note} Per cent of simulations; rows and columns add up to 100. The frame marks the rank by points; · never came out.`,
      heads: acceptability.rows.map((_, index) => String(index + 1)),
      rows: acceptability.rows.map(({ slug, name, shares, rank, expectedRank, bands, ...row }) => ({
        name,
        shortlisted: isChosen(slug),
        cells: shares.map((share, index) =>
          toMemoHeat(share, { shaded: true, framed: index + 1 === rank }),
        ),
        expected: formatScore(expectedRank),
        likely: formatRanks(row.likelyBest, row.likelyWorst),
        bands: bands.filter((letter) => letter !== null).join(' '),
      })),
      bandNote: acceptability.rows.some(({ bands }) => bands.length > 0) ? bandNote : null,
      words: acceptability.words,
    },
    stability: {
      note: leader.note,
      rows: leader.rows.map(toMemoStability),
      tie: leader.tie,
      topThree:
        topThree && [`First three: ${topThree.note}`, topThree.tie].filter(Boolean).join(' '),
    },
    changes: toMemoChanges(order.changes, isChosen),
    pairs: toMemoPairs(order.pairwise, chosen, chanceAhead),
  };
}

function toMemoStability({ criterion, weight, label, ...row }: StabilityRow): MemoStability {
  return { id: criterion, now: formatWeight(weight), weight, text: label, ...row };
}

/** A chance as a shaded cell; one that prints as under 1 per cent has no shade to speak of. */
function toMemoHeat(
  share: number,
  { shaded, framed }: Pick<MemoHeat, 'shaded' | 'framed'>,
): MemoHeat {
  return {
    text: formatPercentCell(share),
    share,
    shaded: shaded && atLeast(share, thresholds.told),
    framed,
  };
}

/**
 * The chosen against everyone who is ranked, because a committee also asks about those it was not
 * shown. In words it is the chosen among themselves, or all of them where fewer than two are chosen.
 *
 * @param chosen the ranked providers of the shortlist, in the order of rank
 */
function toMemoPairs(
  { columns, rows, words }: Order['pairwise'],
  chosen: readonly DrawnProvider[],
  chanceAhead: ChanceAhead,
): MemoOrder['pairs'] {
  const shown = rows.filter(({ slug }) => chosen.some((row) => row.slug === slug));
  return {
    note: pairsAre,
    heads: columns.map(({ shortName }) => shortName),
    rows: shown.map(({ name, chances }) => ({
      name,
      cells: chances.map((chance) =>
        chance === null
          ? null
          : {
              ...toMemoHeat(chance, { shaded: chance > 0.5, framed: false }),
              text: formatAheadCell(chance),
            },
      ),
    })),
    words: chosen.length < 2 ? words : pairwiseWords(chosen, chanceAhead),
  };
}

/** What would have to be true for a provider of the shortlist to be first, as far as weights go. */
function toMemoChanges(
  { possible, impossible }: FirstChanges,
  isChosen: (slug: string) => boolean,
): MemoOrder['changes'] {
  return {
    note: 'The smallest change of weights that puts a provider of the shortlist first, everything else as it is. Every share’s change, up or down, is counted; at that point it draws level with the one it catches.',
    rows: possible
      .filter(({ slug }) => isChosen(slug))
      .map(({ name, pFirst, percentagePoints, shares }) => ({
        name,
        first: formatPercent(pFirst),
        change: formatPercentagePoints(percentagePoints),
        weights: shares
          .map(
            (share) =>
              `${share.name} ${formatWeight(share.before)} to ${formatWeight(share.after)}`,
          )
          .join(', '),
      })),
    impossible,
  };
}
