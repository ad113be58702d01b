import { type RegionId, regionIds } from '@/lib/rubric/ids';
import { isInForce } from './custodians';
import type { RequirementFacts } from './facts';
import { decided, type RequirementDecision, defineList } from './requirement';

export const regionCodes: Readonly<Record<RegionId, string>> = {
  us: 'US',
  eu: 'EU',
  uk: 'UK',
  ch: 'CH',
  me: 'ME',
  sg: 'SG',
  hk: 'HK',
  apac: 'APAC',
};

/** Names as they stand alone, in heads and accessible names. */
export const regionTitles: Readonly<Record<RegionId, string>> = {
  us: 'United States',
  eu: 'European Union',
  uk: 'United Kingdom',
  ch: 'Switzerland',
  me: 'Middle East',
  sg: 'Singapore',
  hk: 'Hong Kong',
  apac: 'Rest of Asia-Pacific',
};

/** The name of a region, and the article that it has inside a sentence. */
export const regionPlaces: Readonly<
  Record<RegionId, { readonly article: 'the ' | ''; readonly name: string }>
> = {
  us: { article: 'the ', name: 'US' },
  eu: { article: 'the ', name: 'EU' },
  uk: { article: 'the ', name: 'UK' },
  ch: { article: '', name: 'Switzerland' },
  me: { article: 'the ', name: 'Middle East' },
  sg: { article: '', name: 'Singapore' },
  hk: { article: '', name: 'Hong Kong' },
  apac: { article: 'the ', name: 'rest of Asia-Pacific' },
};

const nameOf = (id: RegionId): string => `${regionPlaces[id].article}${regionPlaces[id].name}`;

/** As they read inside a sentence, after "in" or "for". */
export const regionNames: Readonly<Record<RegionId, string>> = {
  us: nameOf('us'),
  eu: nameOf('eu'),
  uk: nameOf('uk'),
  ch: nameOf('ch'),
  me: nameOf('me'),
  sg: nameOf('sg'),
  hk: nameOf('hk'),
  apac: nameOf('apac'),
};

export const region = defineList({
  parameter: 'region',
  nouns: ['region', 'regions'],
  offered: 'tick',
  example: 'eu',
  description: 'Where the service must be available; all of them are required.',
  rule: {
    about: 'Region, one for each',
    pass: 'A company in force serves it, or the service is stated with limits, which are then named.',
    fail: 'Evidence says that the region is not served.',
    open: 'Nothing found settles it, or the company that would serve it is not shown to be in force.',
  },
  values: regionIds,
  of: (id) => ({
    words: () => ({
      name: regionCodes[id],
      label: regionCodes[id],
      code: regionCodes[id],
      phrase: regionNames[id],
      question: `Which of your entities would sign for clients in ${regionNames[id]}, and under which authorisation?`,
    }),
    decide: (facts) => decideRegion(id, facts),
  }),
});

/**
 * Whether the provider serves a region: `yes` and `limited` pass, the latter marked, with its note;
 * `no` fails; `unknown` is open. A company that has applied, lapsed or is unknown serves nobody yet,
 * so a region that only such companies are named for is open. Where no company is named, as for a
 * service that is stated or in an edition that does not say who serves, the status alone decides.
 */
function decideRegion(id: RegionId, { regions, entities }: RequirementFacts): RequirementDecision {
  const { status, note, sources, servedBy } = regions[id];
  const name = regionNames[id];
  const rest = { limited: status === 'limited', note, sources };
  const named = entities.filter((entity) => servedBy?.includes(entity.id));
  if ((status === 'yes' || status === 'limited') && named.length > 0 && !named.some(isInForce)) {
    return decided(
      'open',
      `No licence in force was found for the company that would serve ${name}.`,
      note,
      sources,
    );
  }
  switch (status) {
    case 'yes':
      return { outcome: 'pass', reason: `The service is available in ${name}.`, ...rest };
    case 'limited':
      return {
        outcome: 'pass',
        reason: `The service is available in ${name} with limits.`,
        ...rest,
      };
    case 'no':
      return { outcome: 'fail', reason: `The service is not available in ${name}.`, ...rest };
    case 'unknown':
      return {
        outcome: 'open',
        reason: `Evidence does not settle whether the service is available in ${name}.`,
        ...rest,
      };
  }
}
