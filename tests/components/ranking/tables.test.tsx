import { describe, expect, it } from 'vitest';
import { ChosenFinding, findTold } from '@/components/ranking/chosen-finding';
import { MatrixTable } from '@/components/ranking/matrix-table';
import { NumbersTable } from '@/components/ranking/numbers-table';
import { assess } from '@/lib/assessment/assess';
import { toAssessmentModel } from '@/lib/assessment/to-assessment-model';
import { buildMatrixRow } from '@/lib/ranking/build-matrix';
import { buildRanking } from '@/lib/ranking/build-ranking';
import { factorIds } from '@/lib/rubric/ids';
import { required } from '@/lib/scoring';
import type { SortKey } from '@/lib/url/mandate';
import { paramsWith } from '@/tests/fixtures/assess-catalogue';
import { makeCatalogue } from '@/tests/fixtures/make-catalogue';
import { makeProvider, record } from '@/tests/fixtures/make-provider';
import { renderInRanking } from '@/tests/fixtures/render-in-ranking';

const settled = (level: number) => record(factorIds, () => ({ low: level, high: level }));
const catalogue = makeCatalogue({
  providers: [
    makeProvider({ slug: 'acme', shortName: 'Acme', findings: settled(3) }),
    makeProvider({
      slug: 'birch',
      shortName: 'Birch',
      findings: { ...settled(3), 'security.insurance': { low: 1, high: 4 } },
    }),
  ],
});
const model = toAssessmentModel(catalogue);
const asking = paramsWith(catalogue, { requirements: ['insurance'] });
const assessment = assess(model, asking, { samples: 50 });
const { draws } = assessment;
const { groups } = buildRanking(assessment);
const sorted = (sort: SortKey) => ({ ...asking, sort });

/** The cells of the row that begins with a name. */
const cellsOf = (markup: string, name: string): string[] => {
  const [, row = ''] = new RegExp(`<tr[^>]*>((?:(?!</tr>).)*${name}.*?)</tr>`).exec(markup) ?? [];
  return [...row.matchAll(/<td[^>]*>(.*?)<\/td>/g)].map(([, cell = '']) =>
    cell
      .replace(/<[^>]*>/g, ' ')
      .replace(/\s+/g, ' ')
      .trim(),
  );
};

describe('MatrixTable', () => {
  const matrixGroups = groups.map(({ id, head, rows }) => ({
    id,
    title: head?.title ?? null,
    rows,
  }));
  const markup = renderInRanking(
    <MatrixTable groups={matrixGroups} criteria={model.criteria} edition={model.edition} />,
    model,
    sorted('-security.insurance'),
  );

  it('has a link for every finding of every provider, to its place on the provider’s page', () => {
    expect(markup.match(/aria-label="[^"]*: level /g)).toHaveLength(2 * factorIds.length);
    expect(markup).toMatch(/href="\/providers\/birch\?[^"]*#finding-security-insurance"/);
  });

  it('says of the level that the mandate asks for that it is an open requirement, there alone', () => {
    expect(markup.match(/open requirement"/g)).toHaveLength(1);
    expect(markup).toMatch(/aria-label="Birch, [^"]*: level 1–4, open requirement"/);
  });

  it('counts in its foot for how many each finding is open', () => {
    const [, foot = ''] = /<tfoot>(.*)<\/tfoot>/.exec(markup) ?? [];
    const counts = [...foot.matchAll(/<td[^>]*>(\d+)<\/td>/g)].map(([, count]) => Number(count));
    const open = factorIds.indexOf('security.insurance');
    expect(counts).toEqual(factorIds.map((_, index) => (index === open ? 1 : 0)));
  });

  it('one cell alone is reached by the tab key', () => {
    expect(markup.match(/data-row="\d+" data-column="\d+" tabindex="0"/gi)).toHaveLength(1);
  });

  it('its heads are links that sort, and the sorted one turns the order round', () => {
    expect(markup).toMatch(
      /aria-sort="ascending"[^>]*><a href="\/\?[^"]*sort=security\.insurance"/,
    );
    expect(markup).toMatch(/aria-sort="none"[^>]*><a href="\/\?[^"]*sort=ux\.api"/);
  });

  it('shows the criteria that it is given and no others', () => {
    const criteria = model.criteria.filter(({ id }) => id === 'costs');
    const few = renderInRanking(
      <MatrixTable groups={matrixGroups} criteria={criteria} edition={model.edition} />,
      model,
      asking,
    );
    expect(few.match(/aria-label="[^"]*: level /g)).toHaveLength(2 * 4);
    expect(few).toContain('Levels of 4 findings by provider');
  });
});

describe('NumbersTable', () => {
  const show = (hidden: readonly string[] = []) =>
    renderInRanking(
      <NumbersTable groups={groups} drawn={{ draws, isCurrent: true }} hidden={hidden} />,
      model,
      sorted('first'),
    );

  it('has the figures of a row in columns: score, range, six criteria, chances and ranks', () => {
    const [birch] = assessment.open;
    const cells = cellsOf(show(), 'Birch');
    expect(cells).toHaveLength(2 + 6 + 4 + 1);
    expect(cells[0]).toBe(required(birch, 'the open one').score.toFixed(1));
    expect(cells[1]).toMatch(/^\d+\.\d–\d+\.\d$/);
    expect(cells[3]).toMatch(/^\d+\.\d \d+\.\d–\d+\.\d$/);
  });

  it('claims no chance of one that is ranked alone', () => {
    expect(cellsOf(show(), 'Acme')).toContain('the only one');
  });

  it('a range of ranks that is the whole range is a word', () => {
    expect(cellsOf(show(), 'Birch')).toContain('any');
  });

  it('leaves out the columns that are hidden', () => {
    expect(cellsOf(show(['chances', 'ux']), 'Birch')).toHaveLength(2 + 5 + 1);
  });

  it('every head sorts, and says which one does', () => {
    const markup = show();
    expect(markup.match(/aria-sort="/g)).toHaveLength(1 + 2 + 6 + 4);
    expect(markup).toMatch(/aria-sort="descending"[^>]*><a href="\/\?[^"]*sort=-first"/);
  });

  it('before the first simulations it says that chances are being counted', () => {
    const markup = renderInRanking(
      <NumbersTable groups={groups} drawn={{ draws: null, isCurrent: false }} hidden={[]} />,
      model,
      asking,
    );
    expect(cellsOf(markup, 'Birch')).toContain('being counted');
  });
});

describe('ChosenFinding', () => {
  const birch = assessment.standingOf('birch');
  const cell = required(
    buildMatrixRow(birch, model.criteria).cells.find(
      ({ factor }) => factor === 'security.insurance',
    ),
    'the cell of insurance',
  );

  it('names provider and finding, shows its level, and leads to it', () => {
    const markup = renderInRanking(
      <ChosenFinding
        provider={birch}
        cell={cell}
        criteria={model.criteria}
        edition={model.edition}
        onClose={() => undefined}
      />,
      model,
      asking,
    );
    expect(markup).toContain('aria-label="Chosen: Birch · ');
    expect(markup).toContain('<strong>1–4</strong>');
    expect(markup).toContain('The finding is being fetched.');
    expect(markup).toMatch(/href="\/providers\/birch\?[^"]*#finding-security-insurance"/);
  });

  it('reads the finding out of an answer of the API, and nothing out of another shape', () => {
    const told = { statement: 'It is insured.', sources: [], readers: 2 };
    const answer = { provider: { findings: { 'security.insurance': told } } };
    expect(findTold(answer, 'security.insurance')).toEqual(told);
    expect(findTold(answer, 'ux.api')).toBeNull();
    expect(findTold({ provider: { findings: null } }, 'ux.api')).toBeNull();
    expect(findTold('no answer', 'ux.api')).toBeNull();
  });
});
