import { describe, expect, it } from 'vitest';
import type { Provider } from '@/lib/catalogue/types';
import {
  formatCredit,
  formatPercent,
  formatPercentCell,
  formatRanks,
  formatScore,
} from '@/lib/format';
import { buildMemo } from '@/lib/report/build-memo';
import { buildShortlist } from '@/lib/report/build-shortlist';
import { factorIds } from '@/lib/rubric/ids';
import { rankByMandate } from '@/lib/scoring';
import { record } from '../../fixtures/make-provider';
import { makeMemoCatalogue, makeMemoInput } from '../../fixtures/make-memo-input';

describe('buildMemo', () => {
  it('is the same for the same input, and plain data', () => {
    const memo = buildMemo(makeMemoInput());
    expect(buildMemo(makeMemoInput())).toEqual(memo);
    expect(JSON.parse(JSON.stringify(memo))).toEqual(memo);
  });

  it('names the chosen providers, best rank first and those ruled out last', () => {
    const memo = buildMemo(makeMemoInput({ params: { shortlist: ['coda', 'borg', 'acme'] } }));
    expect(memo.title).toBe('Custodian shortlist: Acme, Borg, Coda');
    expect(memo.providers.map(({ heading }) => heading)).toEqual([
      '1. Acme Custody',
      '2. Borg Custody',
      '3. Coda Custody',
    ]);
  });

  it('shortens the title of a long shortlist, and only the title', () => {
    const base = makeMemoCatalogue();
    const [acme] = base.providers;
    if (!acme) throw new Error('the catalogue has a provider');
    const names = ['Ada', 'Bea', 'Cyd', 'Dot', 'Eve'];
    const providers = names.map((name) => ({
      ...acme,
      slug: name.toLowerCase(),
      name,
      shortName: name,
    }));
    const memo = buildMemo(makeMemoInput({ catalogue: { ...base, providers } }));
    expect(memo.title).toBe('Custodian shortlist: Ada, Bea, Cyd and 2 others');
    expect(memo.providers).toHaveLength(5);
  });

  it('ranks everyone, marks the chosen ones, and prints the digits of the scoring core', () => {
    const input = makeMemoInput({
      params: { shortlist: ['borg'] },
      mandate: { open: 'together' },
    });
    const memo = buildMemo(input);
    const admitted = input.catalogue.providers.filter(({ slug }) => slug !== 'coda');
    const ranked = rankByMandate(
      input.catalogue.rubric,
      admitted.map(({ slug, name, findings }) => ({ slug, name, levels: findings })),
      input.params.mandate,
    );
    expect(memo.ranking.map(({ name, score }) => [name, score])).toEqual(
      ranked.map(({ name, score }) => [name, formatScore(score)]),
    );
    expect(memo.ranking.map(({ shortlisted }) => shortlisted)).toEqual([false, true]);
  });

  it('lists the open ones apart, with what to ask and where they would rank', () => {
    const memo = buildMemo(makeMemoInput({ params: { shortlist: ['borg'] } }));
    expect(memo.ranking.map(({ name, ask, shortlisted }) => [name, ask, shortlisted])).toEqual([
      ['Acme Custody', null, false],
    ]);
    expect(
      memo.open.map(({ name, rank, ask, shortlisted }) => [name, rank, ask, shortlisted]),
    ).toEqual([['Borg Custody', '2', 'Ask: EU', true]]);
    expect(memo.rankingTitle).toBe('Ranked: the one that meets all');
    expect(memo.providers[0]?.open).toBe(
      'Open: ask about EU. Public evidence does not settle it, which is not a no. If all of it were met, it would rank second of 2, among the one that meets all and itself.',
    );
    expect(memo.providers[0]?.standing[0]).toBe('would rank second of 2');
  });

  it('claims no chance for the only one that meets all', () => {
    const memo = buildMemo(makeMemoInput());
    expect(memo.ranking.map(({ likely, first }) => [likely, first])).toEqual([['', '']]);
    expect(memo.rankingNote).toBe('One alone has no rank to be sure of.');
    expect(memo.providers[0]?.standing).toEqual(['the only one shown to meet all']);
  });

  it('says that the open ones stand in where nobody meets all', () => {
    const base = makeMemoCatalogue();
    const providers = base.providers.filter(({ slug }) => slug !== 'acme');
    const memo = buildMemo(makeMemoInput({ catalogue: { ...base, providers } }));
    expect(memo.rankingTitle).toBe('Ranked: the one that is open');
    expect(memo.rankingNote).toContain('Nobody is shown to meet all requirements');
    expect(memo.ranking.map(({ name, ask }) => [name, ask])).toEqual([['Borg Custody', 'Ask: EU']]);
    expect(memo.open).toEqual([]);
    expect(memo.providers[0]?.open).toContain('Open: ask about EU.');
  });

  it('prints the chances that the ranking shows under the same link', () => {
    const input = makeMemoInput({ mandate: { requirements: [] } });
    const { assessment } = buildShortlist(input);
    const memo = buildMemo(input);
    const chances = assessment.ranked.map((row) => {
      if (row.chances === null) throw new Error('a ranked provider has chances');
      return row.chances;
    });
    expect(memo.ranking.map(({ likely, first }) => [likely, first])).toEqual(
      chances.map(({ likelyBest, likelyWorst, pFirst }) => [
        formatRanks(likelyBest, likelyWorst),
        `${formatPercentCell(pFirst)}%`,
      ]),
    );
    expect(memo.providers.map(({ standing }) => standing)).toEqual(
      chances.map(({ likelyBest, likelyWorst, pFirst }) => [
        `likely ${formatRanks(likelyBest, likelyWorst)} of 3`,
        `first in ${formatPercent(pFirst)}`,
        'possible 1–3',
      ]),
    );
  });

  it('marks as never drawn what the draws never put first', () => {
    const base = makeMemoCatalogue();
    const [acme, borg] = base.providers;
    if (!acme || !borg) throw new Error('the catalogue has two providers');
    const withLevel = (provider: Provider, level: number): Provider => ({
      ...provider,
      sources: acme.sources,
      findings: record(factorIds, (id) => ({ ...acme.findings[id], low: level, high: level })),
    });
    const providers = [withLevel(acme, 3), withLevel(borg, 1)];
    const memo = buildMemo(
      makeMemoInput({ catalogue: { ...base, providers }, mandate: { open: 'together' } }),
    );
    expect(memo.ranking.map(({ likely, first }) => [likely, first])).toEqual([
      ['1', '100%'],
      ['2', '·'],
    ]);
  });

  it('keeps the order of rank whatever order or search the page shows', () => {
    const shown = makeMemoInput({ params: { sort: 'article', q: 'nothing matches this' } });
    expect(buildMemo(shown)).toEqual(buildMemo(makeMemoInput()));
  });

  it('says on page 1 and in its section why a chosen provider is ruled out', () => {
    const memo = buildMemo(makeMemoInput());
    expect(memo.ruledOut).toEqual([
      {
        name: 'Coda Custody',
        requirement: 'EU required',
        reason: 'Coda left the EU.',
        shortlisted: true,
      },
    ]);
    expect(memo.providers[2]?.ruledOut).toContain('Coda left the EU.');
    expect(memo.providers[2]?.standing[0]).toBe('not ranked');
    expect(memo.providers[0]?.ruledOut).toBeNull();
  });

  it('contributions add up to the printed score, and bars carry the same points', () => {
    const input = makeMemoInput({ mandate: { doubt: 37 } });
    const { members } = buildShortlist(input);
    buildMemo(input).providers.forEach((section, index) => {
      const score = members[index]?.standing;
      if (!score) throw new Error('a section has a member');
      const sum = (key: 'proven' | 'open'): number =>
        section.bar.segments.reduce((total, segment) => total + segment[key], 0);
      expect(sum('proven')).toBeCloseTo(score.low, 9);
      expect(sum('proven') + 0.37 * sum('open')).toBeCloseTo(score.score, 9);
      expect(section.score).toBe(formatScore(score.score));
      expect(section.composition.total).toEqual({
        weight: '100%',
        proven: formatScore(score.low),
        credited: formatCredit(score.score - score.low),
        points: formatScore(score.score),
      });
      expect(section.composition.rows.map(({ points }) => points)).toEqual(
        score.criteria.map(({ points }) => formatScore(points)),
      );
    });
  });

  it('tells what the link asked for and could not be used', () => {
    const notices = [{ parameter: 'region', message: 'The region “mars” is not known.' }];
    expect(buildMemo(makeMemoInput({ notices })).notices).toEqual([
      'The region “mars” is not known.',
    ]);
  });

  it('states the mandate in words', () => {
    const memo = buildMemo(
      makeMemoInput({ mandate: { requirements: ['region:us', 'region:eu', 'staking'], doubt: 0 } }),
    );
    expect(memo.mandate).toEqual([
      { label: 'Requirements', text: 'Clients in the US and the EU; staking from custody.' },
      {
        label: 'Weights, as published',
        text: 'Criterion liquidity 50%, criterion security 10%, criterion coverage 10%, criterion costs 10%, Criterion ux 10%, criterion support 10%.',
      },
      {
        label: 'Uncertainty',
        text: 'Credit for unknowns 0: only what evidence proves is counted. Weights ±25%; 10,000 simulations, seed 7.',
      },
    ]);
    const certain = buildMemo(makeMemoInput({ mandate: { doubt: 37.5, spread: 0 } })).mandate[2];
    expect(certain?.text).toBe(
      'Credit for unknowns 37.5: 37.5% of what is left open is counted. Weights fixed; 10,000 simulations, seed 7.',
    );
    expect(buildMemo(makeMemoInput({ mandate: { requirements: [] } })).mandate[0]?.text).toBe(
      'None: no provider is ruled out.',
    );
  });
});
