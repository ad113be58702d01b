import { describe, expect, it } from 'vitest';
import type { Guide } from '@/lib/catalogue/types';
import { buildGuideView } from '@/lib/guide/build-guide-view';
import { factorIds } from '@/lib/rubric/ids';
import { withRequirement } from '@/lib/url/change-params';
import { defaultParams, publishedWeights } from '@/lib/url/mandate-defaults';
import { makeCatalogue } from '@/tests/fixtures/make-catalogue';
import { makeProvider, makeSource, record } from '@/tests/fixtures/make-provider';
import { overallOutcome } from '@/lib/requirements';

const source = makeSource();
const inEurope = (slug: string, status: 'yes' | 'no' | 'unknown', level: number) =>
  makeProvider({
    slug,
    findings: record(factorIds, () => ({ low: level, high: level })),
    regions: { eu: { status, note: 'A note.', sources: [source] } },
  });
const useCase = (preset: string | null, slugs: string[]): Guide['useCases'][number] => ({
  id: 'europe',
  title: 'Europe',
  text: 'A case.',
  preset,
  providers: slugs.map((slug) => ({ slug, why: `${slug} was named.` })),
});
const base = makeCatalogue({
  providers: [
    inEurope('acme', 'no', 4),
    inEurope('borg', 'yes', 1),
    inEurope('coda', 'yes', 3),
    inEurope('dune', 'unknown', 2),
  ],
  presets: [
    {
      id: 'in-europe',
      name: 'In Europe',
      description: 'A preset.',
      regions: ['eu'],
      requirements: [],
    },
    { id: 'anywhere', name: 'Anywhere', description: 'A preset.', regions: [], requirements: [] },
  ],
});
const params = defaultParams(publishedWeights(base.rubric.criteria));
const view = (one: Guide['useCases'][number], state = params) =>
  buildGuideView({ ...base, guide: { ...base.guide, useCases: [one] } }, state)[0];

describe('buildGuideView', () => {
  it('shows how each provider that the article named stands now, in the order of the article', () => {
    const named = view(useCase('in-europe', ['acme', 'borg']))?.named;
    expect(named?.map(({ slug, gates, why }) => [slug, overallOutcome(gates), why])).toEqual([
      ['acme', 'fail', 'acme was named.'],
      ['borg', 'pass', 'borg was named.'],
    ]);
  });

  it('lists who meets all by rank, then who is open, then those ruled out', () => {
    const providers = view(useCase('in-europe', ['dune']))?.providers;
    expect(providers?.map(({ slug, gates }) => [slug, overallOutcome(gates)])).toEqual([
      ['coda', 'pass'],
      ['borg', 'pass'],
      ['dune', 'open'],
      ['acme', 'fail'],
    ]);
  });

  it('says how often each is first among those that meet all, and names them', () => {
    const { providers, among } = view(useCase('in-europe', ['dune'])) ?? {};
    expect(among).toBe('the two that meet all');
    expect(
      providers?.map((one) => [one.slug, one.place === 'none' ? null : one.chances?.pFirst]),
    ).toEqual([
      ['coda', 1],
      ['borg', 0],
      ['dune', 0],
      ['acme', null],
    ]);
  });

  it('the preset replaces the mandate of the reader and keeps the shortlist', () => {
    const state = withRequirement({ ...params, shortlist: ['coda'], q: 'borg' }, 'region:us', true);
    const preset = view(useCase('in-europe', ['acme']), state)?.preset;
    expect(preset?.params.mandate.requirements).toEqual(['region:eu']);
    expect(preset?.params.shortlist).toEqual(['coda']);
    expect(preset?.params.q).toBe('');
  });

  it('without a preset, or with one that requires nothing, nobody passes or fails', () => {
    expect(view(useCase(null, ['acme']))).toMatchObject({ preset: null, hasRequirements: false });
    expect(view(useCase('anywhere', ['acme']))?.hasRequirements).toBe(false);
    expect(view(useCase('in-europe', ['acme']))?.hasRequirements).toBe(true);
  });

  it('a provider that the guide names and the edition lacks is left out', () => {
    expect(view(useCase('in-europe', ['acme', 'gone']))?.named).toHaveLength(1);
  });
});
