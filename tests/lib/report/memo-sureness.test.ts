import { describe, expect, it } from 'vitest';
import type { Provider } from '@/lib/catalogue/types';
import {
  formatPercent,
  formatPercentCell,
  formatRanks,
  formatScore,
  formatWeight,
} from '@/lib/format';
import { buildMemo } from '@/lib/report/build-memo';
import { buildShortlist } from '@/lib/report/build-shortlist';
import type { MemoOrder } from '@/lib/report/memo-parts';
import { buildRobustness } from '@/lib/robustness/build-robustness';
import { weightStability } from '@/lib/scoring/asking';
import { makeMemoCatalogue, makeMemoInput } from '../../fixtures/make-memo-input';

/** Six like acme and borg, each with some findings of its own, so that nobody is told from everyone. */
function makeInput(shortlist: string[] = ['p1', 'p4']): ReturnType<typeof makeMemoInput> {
  const base = makeMemoCatalogue();
  const [acme] = base.providers;
  if (!acme) throw new Error('the catalogue has a provider');
  const providers = Array.from({ length: 6 }, (_, index): Provider => ({
    ...acme,
    slug: `p${index}`,
    name: `Provider ${index}`,
    shortName: `P${index}`,
    findings: {
      ...acme.findings,
      'liquidity.prime': { ...acme.findings['liquidity.prime'], low: index % 3, high: 3 },
      'ux.console': { ...acme.findings['ux.console'], low: index % 4, high: 4 },
      'costs.bps': { ...acme.findings['costs.bps'], low: 0, high: 4 - (index % 2) },
    },
  }));
  return makeMemoInput({ catalogue: { ...base, providers }, params: { shortlist } });
}

function orderOf(input: ReturnType<typeof makeMemoInput>): MemoOrder {
  const { order } = buildMemo(input).sureness;
  if (order === null) throw new Error('two or more are ranked');
  return order;
}

describe('how sure the memo is', () => {
  it('prints the shares of ranks that the robustness page shows, framed at the rank by points', () => {
    const input = makeInput();
    const { assessment } = buildShortlist(input);
    const { rows, heads } = orderOf(input).ranks;
    expect(heads).toEqual(['1', '2', '3', '4', '5', '6']);
    rows.forEach(({ name, cells, expected, likely, shortlisted }, index) => {
      const row = assessment.ranked[index];
      if (!row?.chances) throw new Error('a ranked provider has chances');
      const { shares, expectedRank, likelyBest, likelyWorst } = row.chances;
      expect(name).toBe(row.name);
      expect(shortlisted).toBe(row.onShortlist);
      expect(cells.map(({ text }) => text)).toEqual(shares.map(formatPercentCell));
      expect(cells.map(({ share }) => share)).toEqual(shares);
      expect(cells.findIndex(({ framed }) => framed)).toBe(row.rank - 1);
      expect([expected, likely]).toEqual([
        formatScore(expectedRank),
        formatRanks(likelyBest, likelyWorst),
      ]);
    });
    expect(rows).toHaveLength(6);
  });

  it('gives each weight its exact range, its successor and both in words', () => {
    const input = makeInput();
    const { rubric, providers } = input.catalogue;
    const exact = weightStability(
      rubric,
      providers.map(({ slug, name, findings }) => ({ slug, name, levels: findings })),
      input.params.mandate,
    );
    const { rows } = orderOf(input).stability;
    expect(rows.map(({ id, weight, low, high }) => ({ id, weight, low, high }))).toEqual(
      exact.map(({ criterion, weight, leader: { low, high } }) => ({
        id: criterion,
        weight,
        low,
        high,
      })),
    );
    for (const { name, now, weight, reading, text } of rows) {
      expect(now).toBe(formatWeight(weight));
      expect(text).toContain(`${name}, now ${now}: ${reading}`);
    }
    expect(rows.some(({ above, below }) => above !== null || below !== null)).toBe(true);
  });

  it('sets the shortlist against everyone, and shades only who is ahead', () => {
    const input = makeInput();
    const { assessment } = buildShortlist(input);
    const { heads, rows } = orderOf(input).pairs;
    expect(heads).toEqual(assessment.ranked.map(({ shortName }) => shortName));
    expect(rows.map(({ name }) => name).toSorted()).toEqual(['Provider 1', 'Provider 4']);
    for (const { name, cells } of rows) {
      const slug = assessment.ranked.find((row) => row.name === name)?.slug ?? '';
      cells.forEach((cell, index) => {
        const other = assessment.ranked[index]?.slug ?? '';
        const chance = assessment.draws.chanceAhead(slug, other);
        if (slug === other) expect(cell).toBeNull();
        else {
          expect(cell?.share).toBe(chance);
          expect(cell?.text).toBe(formatPercentCell(chance ?? NaN));
          expect(cell?.shaded).toBe((chance ?? 0) > 0.5);
        }
      });
    }
  });

  it('says in words how the chosen compare among themselves', () => {
    const input = makeInput();
    const { assessment } = buildShortlist(input);
    const [first, second] = assessment.ranked.filter(({ onShortlist }) => onShortlist);
    if (!first || !second) throw new Error('two are chosen');
    const chance = formatPercent(assessment.draws.chanceAhead(first.slug, second.slug) ?? NaN);
    const words = orderOf(input).pairs.words.map((parts) => parts.map(({ text }) => text).join(''));
    expect(words[0]).toBe(
      `${first.shortName} scores higher than ${second.shortName} in ${chance} of simulations.`,
    );
  });

  it('names for each chosen one that is not first the smallest change of weights', () => {
    const input = makeInput(['p0', 'p1', 'p2', 'p3', 'p4', 'p5']);
    const { assessment } = buildShortlist(input);
    const { content } = buildRobustness(assessment);
    if (content.kind !== 'order') throw new Error('two or more are ranked');
    const { possible } = content.changes;
    expect(orderOf(input).changes.rows.map(({ name, first }) => [name, first])).toEqual(
      possible.map(({ name, pFirst }) => [name, formatPercent(pFirst)]),
    );
    const chosen = orderOf(makeInput(['p1'])).changes.rows.map(({ name }) => name);
    expect(chosen.every((name) => name === 'Provider 1')).toBe(true);
  });

  it('answers as the robustness page does', () => {
    const input = makeInput();
    const { assessment } = buildShortlist(input);
    expect(buildMemo(input).sureness.answer).toEqual(buildRobustness(assessment).answer);
  });

  it('says why there is no order where one or nobody is ranked', () => {
    const base = makeMemoCatalogue();
    const alone = { ...base, providers: base.providers.filter(({ slug }) => slug !== 'borg') };
    const { sureness } = buildMemo(makeMemoInput({ catalogue: alone }));
    expect(sureness.order).toBeNull();
    expect(sureness.answer[0]?.text).toBe('Acme Custody is the only one shown to meet all');
    expect(sureness.messages).toEqual([
      'One provider is ranked, so there is no order to be sure of.',
    ]);
  });
});
