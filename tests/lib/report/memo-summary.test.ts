import { describe, expect, it } from 'vitest';
import type { Provider } from '@/lib/catalogue/types';
import { formatPercent, formatRanks, formatScore } from '@/lib/format';
import { buildMemo } from '@/lib/report/build-memo';
import { buildShortlist } from '@/lib/report/build-shortlist';
import { factorIds } from '@/lib/rubric/ids';
import { makeMemoCatalogue, makeMemoInput } from '../../fixtures/make-memo-input';
import { record } from '../../fixtures/make-provider';

type Input = ReturnType<typeof makeMemoInput>;

function textOf(input: Input, label: string): string | undefined {
  const row = buildMemo(input).summary.find((one) => one.label === label);
  return row?.text.map(({ text }) => text).join('');
}

/** Everything about acme is settled at `level`. */
function settled(level: number): (provider: Provider) => Provider {
  return (provider) => ({
    ...provider,
    findings: record(factorIds, (id) => ({ ...provider.findings[id], low: level, high: level })),
  });
}

function withProviders(toProviders: (providers: Provider[]) => Provider[]): Input['catalogue'] {
  const base = makeMemoCatalogue();
  return { ...base, providers: toProviders(base.providers) };
}

describe('the executive summary', () => {
  it('names the leader with its points and chances', () => {
    const input = makeMemoInput({ mandate: { open: 'together' } });
    const [leader] = buildShortlist(input).assessment.ranked;
    if (!leader?.chances) throw new Error('somebody leads');
    const { score, low, high, chances } = leader;
    expect(textOf(input, 'Leader')).toBe(
      `Acme Custody: ${formatScore(score)} points (${formatScore(low)} to ${formatScore(high)}), likely ${formatRanks(chances.likelyBest, chances.likelyWorst)} of the two not ruled out, first in ${formatPercent(chances.pFirst)} of simulations.`,
    );
  });

  it('claims no chance for the only one shown to meet all, and says who is open', () => {
    expect(textOf(makeMemoInput(), 'Leader')).toMatch(
      /^Acme Custody: .* points .*, the only one shown to meet all\.$/,
    );
    expect(textOf(makeMemoInput(), 'Open: ask first')).toBe(
      'If all that is open were met, Borg (EU) would rank second of 2.',
    );
  });

  it('says first that the open ones stand in where nobody meets all', () => {
    const catalogue = withProviders((providers) => providers.filter(({ slug }) => slug !== 'acme'));
    const input = makeMemoInput({ catalogue });
    expect(textOf(input, 'Leader')).toMatch(
      /^Nobody is shown to meet all requirements; .* Borg Custody: .*, the only one that is open\.$/,
    );
    expect(textOf(input, 'Open: ask first')).toBeUndefined();
  });

  it('says how often the leader is in the first three where more are ranked', () => {
    const catalogue = withProviders(([acme]) =>
      acme
        ? ['a', 'b', 'c', 'd'].map((slug, index) => ({
            ...settled(index < 3 ? 4 - index : 0)(acme),
            slug,
            name: slug.toUpperCase(),
          }))
        : [],
    );
    expect(textOf(makeMemoInput({ catalogue }), 'Leader')).toBe(
      'A: 100.0 points, likely 1 of the four that meet all, first in 100% of simulations, in the first three in 100%.',
    );
  });

  it('names all who lead together', () => {
    const catalogue = withProviders(([acme, borg]) =>
      acme && borg ? [settled(2)(acme), settled(2)(borg)] : [],
    );
    const input = makeMemoInput({ catalogue, mandate: { open: 'together' } });
    expect(textOf(input, 'Leaders')).toMatch(/^Acme Custody: 50\.0 .*\. Borg Custody: 50\.0 /);
    expect(textOf(input, 'What would change it')).toBe('No single weight would change the lead.');
  });

  it('says which weights would change the lead, as the robustness page does', () => {
    const input = makeMemoInput({ mandate: { open: 'together' } });
    const said = textOf(input, 'What would change it') ?? '';
    const answer = buildMemo(input).sureness.answer.map(({ text }) => text);
    expect(answer.join('')).toContain(said);
    expect(said).toMatch(/would change (the lead|it)\.$/);
  });

  it('asks first what is worth most, and says what an answer does', () => {
    const input = makeMemoInput();
    const [first] = buildShortlist(input).questionnaire.findings;
    if (!first) throw new Error('something is open');
    expect(textOf(input, 'Finding to ask first')).toBe(
      `${first.shortName}, ${first.subject}: ${first.question} ${first.effect.main ?? `An answer ${first.effect.rest}`}.`,
    );
  });

  it('lists open requirements with whom they concern', () => {
    expect(textOf(makeMemoInput(), 'Open requirements')).toBe(
      'EU for Borg. An answer may rule the provider out.',
    );
    expect(textOf(makeMemoInput({ params: { shortlist: ['acme'] } }), 'Open requirements')).toBe(
      'None of the shortlist.',
    );
  });

  it('says that the leader was not chosen, and nothing where it was', () => {
    expect(textOf(makeMemoInput({ params: { shortlist: ['borg'] } }), 'Shortlist')).toBe(
      'Acme Custody leads and is not on it.',
    );
    expect(textOf(makeMemoInput(), 'Shortlist')).toBeUndefined();
  });

  it('says why nothing is asked: all is settled, or all are ruled out', () => {
    const catalogue = withProviders((providers) => providers.map(settled(3)));
    expect(
      textOf(makeMemoInput({ catalogue, params: { shortlist: ['acme'] } }), 'Finding to ask first'),
    ).toBe('Nothing: every finding of the shortlist is settled.');
    expect(textOf(makeMemoInput({ params: { shortlist: ['coda'] } }), 'Finding to ask first')).toBe(
      'Nothing: the mandate rules out the whole shortlist.',
    );
  });

  it('has an answer where nobody is ranked', () => {
    const catalogue = withProviders((providers) => providers.filter(({ slug }) => slug === 'coda'));
    const input = makeMemoInput({ catalogue });
    expect(textOf(input, 'Leader')).toBe('No provider meets every requirement.');
    expect(textOf(input, 'What would change it')).toBeTruthy();
  });
});
