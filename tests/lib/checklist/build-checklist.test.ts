import { describe, expect, it } from 'vitest';
import type { ChecklistItem } from '@/lib/catalogue/types';
import { buildChecklist, statusOf } from '@/lib/checklist/build-checklist';
import { toAssessmentModel } from '@/lib/assessment/to-assessment-model';
import { withPrivateAnswers } from '@/lib/questionnaire/with-private-answers';
import { makeCatalogue } from '../../fixtures/make-catalogue';
import { makeProvider, makeSource } from '../../fixtures/make-provider';
import { assessCatalogue, paramsWith } from '@/tests/fixtures/assess-catalogue';
import type { RequirementId } from '@/lib/requirements';

const makeItem = (item: Partial<ChecklistItem>): ChecklistItem => ({
  id: 'keys',
  name: 'Keys',
  description: 'About keys.',
  question: 'Are keys safe?',
  redFlags: ['They are not.'],
  factors: [],
  requirements: [],
  mandate: false,
  ...item,
});

const acme = makeProvider({
  slug: 'acme',
  regions: {
    eu: { status: 'yes', note: 'An EU company serves clients.', sources: [makeSource()] },
  },
  findings: {
    'security.keys': {
      low: 3,
      high: 4,
      statement: 'Keys are documented.',
      sources: [makeSource()],
    },
    'security.offline': { low: 3, high: 3, statement: 'Wallets are apart.' },
  },
  sources: [makeSource()],
});
const borg = makeProvider({ slug: 'borg' });

const build = (
  items: ChecklistItem[],
  {
    requirements = [],
    answers = {},
    slugs = ['acme', 'borg'],
  }: Partial<{
    requirements: RequirementId[];
    answers: Record<string, Record<string, 'met' | 'waiting'>>;
    slugs: string[];
  }> = {},
) => {
  const catalogue = makeCatalogue({ providers: [acme, borg] });
  const assessment = assessCatalogue(catalogue, paramsWith(catalogue, { requirements }));
  return buildChecklist({ items, assessment, slugs, answers });
};

describe('buildChecklist', () => {
  it('follows private answers in the model, and says where one informs a cell', () => {
    const catalogue = makeCatalogue({ providers: [acme, borg] });
    const params = paramsWith(catalogue, { requirements: ['region:eu'] });
    const settled = {
      borg: {
        'region:eu': { outcome: 'pass', entity: '', document: 'Licence', date: '', by: '' },
      },
    } as const;
    const answers = {
      borg: { 'security.keys': { low: 4, high: 4, note: 'Shown', document: 'Report' } },
    };
    const model = withPrivateAnswers(toAssessmentModel(catalogue, 'all'), answers, settled);
    const items = [makeItem({ factors: ['security.keys'], mandate: true })];
    const { rows } = buildChecklist({
      items,
      assessment: { model, params },
      slugs: ['acme', 'borg'],
      answers: {},
    });
    const [first, second] = rows[0]?.cells ?? [];
    expect(first?.isPrivate).toBe(false);
    expect(second).toMatchObject({ isPrivate: true, suggestion: { status: 'met' } });
    expect(second?.evidence.map(({ standing }) => standing)).toEqual(['met', '4']);
  });

  it('has a row for each item and a cell for each provider, in the order asked', () => {
    const { providers, rows } = build([makeItem({ id: 'a' }), makeItem({ id: 'b' })], {
      slugs: ['borg', 'acme', 'unknown'],
    });
    expect(providers.map(({ slug }) => slug)).toEqual(['borg', 'acme']);
    expect(rows.map(({ item, cells }) => [item.id, cells.map(({ provider }) => provider)])).toEqual(
      [
        ['a', ['borg', 'acme']],
        ['b', ['borg', 'acme']],
      ],
    );
  });

  it('suggests from the findings that inform an item, and shows them with their sources', () => {
    const [row] = build([makeItem({ factors: ['security.keys'] })]).rows;
    expect(row?.cells.map(({ suggestion }) => suggestion.status)).toEqual(['met', 'to-ask']);
    expect(row?.cells[0]?.evidence).toEqual([
      {
        name: 'Factor security.keys',
        anchor: 'finding-security-keys',
        standing: '3–4',
        unmet: false,
        sentence: 'Keys are documented.',
        sources: [makeSource()],
      },
    ]);
  });

  it('lets the gates of the mandate inform only the items that ask for them', () => {
    const items = [makeItem({ id: 'fit', mandate: true }), makeItem({ id: 'other' })];
    const [fit, other] = build(items, { requirements: ['region:eu', 'region:uk'] }).rows;
    expect(fit?.cells[0]?.suggestion).toEqual({
      status: 'to-ask',
      note: 'Evidence does not settle whether the service is available in the UK.',
    });
    expect(
      fit?.cells[0]?.evidence.map(({ name, standing, unmet }) => [name, standing, unmet]),
    ).toEqual([
      ['EU', 'met', false],
      ['UK', 'open', true],
    ]);
    expect(other?.cells[0]?.evidence).toEqual([]);
  });

  it('counts a requirement once that the item and the mandate both name', () => {
    const base = makeItem({ mandate: true, requirements: ['segregation', 'enforcement'] });
    const [row] = build([base]).rows;
    expect(row?.cells[0]?.evidence.map(({ name }) => name)).toEqual([
      'Per-client segregation',
      'No open enforcement',
    ]);
  });

  it('an answer counts instead of the suggestion, and only where it was given', () => {
    const [row] = build([makeItem({ factors: ['security.keys'] })], {
      answers: { acme: { keys: 'waiting' }, borg: { other: 'met' } },
    }).rows;
    expect(row?.cells.map((cell) => [cell.answer, statusOf(cell)])).toEqual([
      ['waiting', 'waiting'],
      [null, 'to-ask'],
    ]);
  });
});
