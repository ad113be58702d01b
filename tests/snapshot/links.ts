/**
 * What is stored: every page, file and resource under mandates that differ in kind (nothing asked,
 * regions, a charter, everything at once, odd weights and doubt, a search, a link that is wrong).
 */

const mandates = {
  plain: '',
  us: 'region=us&qualified=yes&staking=yes',
  swiss: 'region=ch&charter=yes',
  strict:
    'region=us,eu&staking=yes&qualified=yes&charter=yes&segregation=yes&insurance=yes&audit=yes&enforcement=yes',
  nobody:
    'region=us,eu,uk,ch,me,sg,hk,apac&staking=yes&qualified=yes&charter=yes&segregation=yes&insurance=yes&audit=yes&enforcement=yes',
  weights: 'region=eu&weights=10,50,10,10,10,10&doubt=80&spread=100',
  proven: 'insurance=yes&doubt=0&spread=0',
  search: 'region=uk&q=bank&sort=name',
  wrong: 'region=uk,xx&weights=a&doubt=400&shortlist=nobody&staking=maybe',
} as const;

type Mandate = keyof typeof mandates;

const three = 'shortlist=bitgo,sygnum,gemini-custody';
const all =
  'shortlist=anchorage-digital,bitgo,bny,coinbase-prime,fidelity-digital-assets,gemini-custody,hex-trust,komainu,sygnum,zodia-custody';

export type StoredLink = { readonly name: string; readonly path: string };

const link = (name: string, path: string, ...queries: string[]): StoredLink => {
  const query = queries.filter(Boolean).join('&');
  return { name, path: query === '' ? path : `${path}${path.includes('?') ? '&' : '?'}${query}` };
};

const under = (
  kind: string,
  path: string,
  names: readonly Mandate[],
  ...rest: string[]
): StoredLink[] => names.map((name) => link(`${kind}-${name}`, path, mandates[name], ...rest));

export const storedLinks: readonly StoredLink[] = [
  ...under('ranking', '/', [
    'plain',
    'us',
    'swiss',
    'strict',
    'nobody',
    'weights',
    'proven',
    'search',
    'wrong',
  ]),
  ...under('provider-bitgo', '/providers/bitgo', ['plain', 'swiss', 'weights']),
  ...under('provider-sygnum', '/providers/sygnum', ['us']),
  ...under('provider-gemini', '/providers/gemini-custody', ['strict']),
  ...under('compare-two', '/compare?providers=bitgo,sygnum', ['plain', 'swiss']),
  ...under('compare-four', '/compare?providers=bitgo,bny,hex-trust,gemini-custody', [
    'strict',
    'weights',
  ]),
  ...under('compare-choice', '/compare', ['us']),
  ...under('shortlist', '/shortlist', ['plain', 'us', 'strict'], three),
  ...under('shortlist-empty', '/shortlist', ['plain']),
  ...under('robustness', '/robustness', [
    'plain',
    'us',
    'swiss',
    'strict',
    'nobody',
    'weights',
    'proven',
  ]),
  ...under('guide', '/guide', ['plain', 'us']),
  ...under('method', '/method', ['plain', 'weights']),
  ...under('api-ranking', '/api/v1/ranking', [
    'plain',
    'us',
    'strict',
    'nobody',
    'weights',
    'wrong',
  ]),
  ...under('api-robustness', '/api/v1/robustness', ['plain', 'us', 'nobody', 'proven']),
  ...under('api-questions', '/api/v1/questions', ['plain', 'strict', 'weights']),
  link('api-providers', '/api/v1/providers'),
  link('api-provider-bitgo', '/api/v1/providers/bitgo'),
  link('api-rubric', '/api/v1/rubric'),
  link('openapi', '/openapi.json'),
  link('export-schema', '/export.schema.json'),
  ...under('export-json', '/export.json', ['us', 'weights'], three),
  ...under('export-csv', '/export.csv', ['plain', 'strict', 'search'], three),
  ...under('export-xlsx', '/export.xlsx', ['plain', 'us'], three),
  ...under('export-xlsx-weights', '/export.xlsx', ['weights']),
  ...under('memo-one', '/shortlist.pdf', ['swiss'], 'shortlist=sygnum'),
  ...under('memo-three', '/shortlist.pdf', ['us', 'strict', 'weights', 'wrong'], three),
  ...under('memo-all', '/shortlist.pdf', ['plain', 'nobody'], all),
  link('memo-checks', '/shortlist.pdf', three, 'checks=bitgo:mmw-a-xn'),
];
