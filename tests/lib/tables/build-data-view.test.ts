import { expect, it } from 'vitest';
import { buildDataView, type DataView } from '@/lib/tables/build-data-view';
import { editionStory } from '../../fixtures/make-edition-story';

const { edition } = editionStory.to;

const build = (pinned: boolean): DataView =>
  buildDataView({
    edition,
    slugs: ['acme', 'bolt'],
    tables: [
      { name: 'findings', description: 'A finding.', fields: [], rows: [] },
      { name: 'fees', description: 'A fee.', fields: [], rows: [[1]] },
    ],
    resources: [
      {
        address: '/api/v1/ranking',
        summary: 'The ranking',
        example: '/api/v1/ranking?region=us',
      },
      { address: '/api/v1/health', summary: 'Health', example: '/api/v1/health' },
    ],
    origin: 'https://custody.example',
    pinned,
    mandate: 'region=eu,uk&doubt=40',
  });

const addressesOf = ({ tables, files, resources }: DataView): string[] =>
  [...tables, ...files, ...resources].map(({ address }) => address);

it('pinned, every address names the edition, but of what no edition has', () => {
  const without = ['/api/v1', '/api/v1/health'].map((path) => `https://custody.example${path}`);
  const all = addressesOf(build(true));
  expect(all).toEqual(expect.arrayContaining(without));
  const pinned = all.filter((address) => !without.includes(address));
  for (const address of pinned) expect(address).toContain(`edition=${edition.id}`);
  expect(pinned).toContain(
    `https://custody.example/api/v1/ranking?region=us&edition=${edition.id}`,
  );
});

it('newest, no address and no snippet names an edition', () => {
  const view = build(false);
  expect([...addressesOf(view), ...view.snippets.map(({ code }) => code)].join('\n')).not.toContain(
    'edition=',
  );
});

it('snippets read the findings, and the ranking under the present mandate', () => {
  const { snippets } = build(true);
  const code = snippets.map((snippet) => snippet.code).join('\n');
  const ranking = `https://custody.example/export.csv?region=eu,uk&doubt=40&edition=${edition.id}`;
  expect(code).toContain(`=IMPORTDATA("${ranking}")`);
  expect(code).toContain(`Web.Contents("https://custody.example/data/findings.csv?edition=`);
  expect(code).toContain(`pd.read_csv("${ranking}")`);
});
