import type { Catalogue } from '@/lib/catalogue/types';
import { disclaimer } from '@/lib/disclaimer';
import { formatDate } from '@/lib/format';
import { absenceIs, levelsComeFrom, requirementsFirst, sayLevels } from '@/lib/words/method';
import { toMemoMandate } from '@/lib/report/memo-mandate';
import type { Notice, RankingParams } from '@/lib/url/mandate';
import { otherSheetNames } from '@/lib/questionnaire/questionnaire-columns';
import { linkCell, type SheetCell, type SheetModel, textCell } from './sheet-model';
import { listTopRows, titleHeight } from './table-sheet';

type EditionSheetInput = {
  readonly catalogue: Pick<Catalogue, 'edition' | 'rubric'>;
  readonly params: RankingParams;
  /** How many draws the chances rest on. */
  readonly samples: number;
  readonly notices: readonly Notice[];
  /** The ranking and this workbook, with origin and edition. */
  readonly links: { readonly ranking: string; readonly workbook: string };
};

type Fact = { readonly name: string; readonly text: string; readonly link?: string };

/** What the workbook was made from, how to use it, and how its figures came to be. */
export function toEditionSheet(input: EditionSheetInput): SheetModel {
  return {
    name: otherSheetNames.edition,
    widths: [30, 110],
    rows: [
      ...listTopRows('Mandate and edition', [disclaimer]),
      ...section('Mandate', listMandate(input)),
      ...section('Edition', listEdition(input)),
      ...section('The sheets', sheets),
      ...section('Method', listMethod(input.catalogue)),
    ],
    frozen: { rows: 2, columns: 0 },
    print: { pagesWide: 1, head: null, labels: null },
    filter: null,
    choices: [],
    heights: new Map([[0, titleHeight]]),
  };
}

function section(title: string, facts: readonly Fact[]): SheetCell[][] {
  return [
    [],
    [textCell(title, 'head'), textCell(null, 'head')],
    ...facts.map(({ name, text, link }) => [
      { ...textCell(name), strong: true },
      link === undefined ? textCell(text) : linkCell(text, link),
    ]),
  ];
}

function listMandate({ catalogue, params, samples, notices, links }: EditionSheetInput): Fact[] {
  const { mandate, q } = params;
  return [
    ...toMemoMandate(mandate, catalogue.rubric.criteria, samples).map(({ label, text }) => ({
      name: label,
      text,
    })),
    ...(q === ''
      ? []
      : [{ name: 'Search', text: `“${q}” narrows what is shown and changes no rank.` }]),
    { name: 'Ranking on the site', text: 'Open the ranking', link: links.ranking },
    { name: 'Address of the ranking', text: links.ranking },
    { name: 'This workbook again', text: 'Make this workbook again', link: links.workbook },
    { name: 'Address of the workbook', text: links.workbook },
    ...notices.map(({ message }) => ({ name: 'Left out of the link', text: message })),
  ];
}

const listEdition = ({ catalogue: { edition } }: EditionSheetInput): Fact[] => [
  { name: 'Edition', text: edition.id },
  { name: 'Content hash (SHA-256)', text: edition.hash },
  { name: 'Evidence as of', text: formatDate(edition.date) },
  { name: 'Version of the method', text: String(edition.method) },
];

const sheets: readonly Fact[] = [
  {
    name: 'Ranking',
    text: 'What the ranking page shows under this link, in its order: those that meet all, then those with something open and what to ask, then those that the mandate rules out, with the reason and the score they would have.',
  },
  {
    name: 'Scoring matrix',
    text: 'Every level and every step to the score, as formulas. Change a tinted cell and shares, points, scores and ranks follow; an open provider is ranked as if its required levels were met. Requirements and chances do not follow; they are decided on the site.',
  },
  {
    name: 'Findings and sources',
    text: 'Every finding with its statement and sources, to be filtered by provider, factor, state, publisher or kind of source.',
  },
  {
    name: 'Questionnaire',
    text: 'What to ask, first what decides a requirement, then the larger share of the doubt about who leads. Send it, fill in the tinted cells, and read the file back on the page of questions: answers stay in your browser and re-score the ranking there.',
  },
];

const listMethod = ({ rubric }: EditionSheetInput['catalogue']): readonly Fact[] => [
  {
    name: 'Levels',
    text: sayLevels('Each factor', rubric),
  },
  {
    name: 'Scores',
    text: 'Factors weigh equally inside their criterion unless the mandate says otherwise; criteria weigh as the mandate says. The score is what is proven plus the credit for unknowns: its per cent of what is left open.',
  },
  {
    name: 'Ranks',
    text: 'Ranks, possible ranks and chances are among those that meet all requirements; of an open provider, among those and itself, as if its required levels were met. Equal scores share a rank. Possible ranks follow from the ranges alone; likely ranks and chances come from simulations over the open levels and the weights, the same for the same link.',
  },
  {
    name: 'Groups',
    text: `${requirementsFirst} A provider that fails one is ruled out; one for which evidence leaves one open stands apart, with what to ask.`,
  },
  {
    name: 'Evidence',
    text: `${levelsComeFrom}. ${absenceIs}`,
  },
];
