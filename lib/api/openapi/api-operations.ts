import type { ResourcePath } from '../resource-paths';
import type { Operation } from './operation';
import { asJson, type SharedResponse } from './responses';

/** What can happen to a request that names an edition or takes the newest. */
export const ofEdition: readonly SharedResponse[] = [
  'NotModified',
  'BadParameter',
  'NotFound',
  'Failed',
  'Unavailable',
];

/** The resources of the API, each with what it is for. */
export const apiOperations: Readonly<Record<ResourcePath, Operation>> = {
  health: {
    id: 'getHealth',
    tag: 'api',
    summary: 'Whether the site serves, and from what',
    description: 'Parameters are not looked at.',
    takes: 'nothing',
    content: asJson('HealthAnswer'),
    others: ['Failed'],
    answersWhenDown: true,
  },
  providers: {
    id: 'listProviders',
    tag: 'api',
    summary: 'Every provider of an edition',
    takes: 'edition',
    content: asJson('ProvidersAnswer'),
    others: ofEdition,
  },
  'providers/{slug}': {
    id: 'getProvider',
    tag: 'api',
    summary: 'One provider with all facts, findings and sources',
    takes: 'edition',
    also: [
      {
        name: 'slug',
        in: 'path',
        required: true,
        description: 'The slug of a provider of the edition.',
        schema: { type: 'string' },
      },
    ],
    content: asJson('ProviderAnswer'),
    others: ofEdition,
  },
  rubric: {
    id: 'getRubric',
    tag: 'api',
    summary: 'Criteria, published weights, factors and levels',
    takes: 'edition',
    content: asJson('RubricAnswer'),
    others: ofEdition,
  },
  editions: {
    id: 'listEditions',
    tag: 'api',
    summary: 'Every edition, the newest first',
    takes: 'edition',
    content: asJson('EditionsAnswer'),
    others: ofEdition,
  },
  ranking: {
    id: 'getRanking',
    tag: 'api',
    summary: 'The ranking for a mandate, and who is ruled out',
    takes: 'mandate',
    example: 'region=us&qualified=yes&segregation=yes',
    content: asJson('RankingAnswer'),
    others: ofEdition,
  },
  robustness: {
    id: 'getRobustness',
    tag: 'api',
    summary: 'How sure the ranking is',
    description: 'Search, order, view and shortlist change nothing here.',
    takes: 'mandate',
    example: 'region=us&spread=30',
    content: asJson('RobustnessAnswer'),
    others: ofEdition,
  },
  questions: {
    id: 'listQuestions',
    tag: 'api',
    summary: 'What to ask first, and what an answer is worth',
    description: 'A shortlist narrows whom to ask and changes no figure.',
    takes: 'mandate',
    example: 'region=us&qualified=yes',
    content: asJson('QuestionsAnswer'),
    others: ofEdition,
  },
  inquiry: {
    id: 'getInquiry',
    tag: 'api',
    summary: 'What to ask, whom, and how sure the answers would make',
    description:
      'Questions are weighed as sets, because a single answer is mostly worth nothing. A shortlist of two or more that are not ruled out is a field of its own. `stop` is computed after the first answer, and null until then.',
    takes: 'mandate',
    example: 'region=us&qualified=yes',
    content: asJson('InquiryAnswer'),
    others: ofEdition,
  },
  changes: {
    id: 'getChanges',
    tag: 'api',
    summary: 'What moved between two editions under a mandate, and why',
    description:
      'Each split adds up to its difference. Weights that the request does not name are those of each edition.',
    takes: 'changes',
    example: 'region=us&qualified=yes',
    content: asJson('ChangesAnswer'),
    others: ofEdition,
  },
  costs: {
    id: 'getCosts',
    tag: 'api',
    summary: 'What custody would cost a year, as far as it is public',
    description:
      'Low to high of what is published, with its formula, and the kinds of which no amount is public. Nobody is ordered by price. Sums in US dollars need `rate` where another currency is asked for.',
    takes: 'costs',
    example: 'amount=40000000&staked=0.25&asset=ETH&rewards=0.03&withdrawals=24',
    content: asJson('CostsAnswer'),
    others: ofEdition,
  },
  'openapi.json': {
    id: 'getDescription',
    tag: 'api',
    summary: 'This description; the same as /openapi.json',
    takes: 'nothing',
    content: { 'application/json': { schema: { type: 'object' } } },
    others: ['NotModified', 'BadParameter', 'Failed'],
  },
};

/** What stands at the root of the API. */
export const indexOperation: Operation = {
  id: 'getIndex',
  tag: 'api',
  summary: 'What the API has, with an example of each resource',
  takes: 'nothing',
  content: asJson('IndexAnswer'),
  others: ['NotModified', 'BadParameter', 'Failed'],
};
