import type { Provider, Source } from '@/lib/catalogue/types';
import { publishedOn, sourceKindWords } from '@/lib/evidence-words';
import { formatDate } from '@/lib/format';
import { required } from '@/lib/scoring';
import type {
  MemoComparison,
  Referring,
  MemoQuestion,
  MemoQuestionnaire,
  MemoQuestions,
} from './memo-parts';
import type { MemoModel, MemoProvider } from './memo-model';

/** What a memo says with the numbers of each provider's own list. */
type Draft = {
  readonly comparison: MemoComparison;
  readonly providers: readonly MemoProvider[];
  readonly questions: MemoQuestions;
  readonly questionnaires: readonly MemoQuestionnaire[];
};

type Numbered = Pick<
  MemoModel,
  'comparison' | 'providers' | 'questions' | 'questionnaires' | 'sources'
>;

/**
 * Numbers the sources of a memo once for the document: those that something in it cites, section by
 * section; a page that speaks of two providers has one number. Whatever was cited by the number of a
 * provider's own list is cited by that of the document.
 *
 * @param members the providers in the order of their sections
 * @param citedFirst what stands before these sections in the document
 */
export function numberSources(
  draft: Draft,
  members: readonly Pick<Provider, 'sources'>[],
  citedFirst: readonly Source[] = [],
): Numbered {
  const { comparison, providers, questions, questionnaires } = draft;
  const cited = members.flatMap(({ sources }, index) => {
    const refs = new Set(listRefs(draft, index));
    return sources.filter(({ number }) => refs.has(number));
  });
  const inOrder = listOnce([...citedFirst, ...cited]);
  const numbers = new Map(inOrder.map((one, index) => [keyOf(one), index + 1]));

  const renumber = <Cited extends Referring>(index: number, one: Cited): Cited => {
    const own = members[index]?.sources ?? [];
    const refs = one.refs.map((number) => {
      const source = required(
        own.find((candidate) => candidate.number === number),
        `source ${number} of section ${index + 1}`,
      );
      return required(numbers.get(keyOf(source)), `the number of "${source.title}"`);
    });
    return { ...one, refs: [...new Set(refs)].toSorted((a, b) => a - b) };
  };
  const renumberAll = <Cited extends Referring>(index: number, all: readonly Cited[]): Cited[] =>
    all.map((one) => renumber(index, one));
  const renumberRow = (row: MemoQuestion): MemoQuestion => renumber(row.section - 1, row);

  return {
    comparison: {
      ...comparison,
      tables: comparison.tables.map(({ columns, rows }) => ({
        columns,
        rows: rows.map(({ label, cells }) => ({
          label,
          cells: cells.map((cell, place) => {
            const { section } = required(columns[place], `column ${place}`);
            return { ...cell, lines: renumberAll(section - 1, cell.lines) };
          }),
        })),
      })),
    },
    providers: providers.map((provider, index) => ({
      ...provider,
      gates: renumberAll(index, provider.gates),
      entities: renumberAll(index, provider.entities),
      groups: provider.groups.map((group) => ({
        ...group,
        findings: renumberAll(index, group.findings),
      })),
      questions: { ...provider.questions, rows: provider.questions.rows.map(renumberRow) },
      diligence: {
        ...provider.diligence,
        rows: renumberAll(index, provider.diligence.rows),
      },
      fees: renumberAll(index, provider.fees),
      events: renumberAll(index, provider.events),
    })),
    questions: { ...questions, rows: questions.rows.map(renumberRow) },
    questionnaires: questionnaires.map((one) => ({ ...one, rows: one.rows.map(renumberRow) })),
    sources: toMemoSources(inOrder),
  };
}

/** Those that share an address count once, at their first place. */
export const listOnce = (sources: readonly Source[]): Source[] =>
  sources.filter(
    (one, index) => sources.findIndex((other) => keyOf(other) === keyOf(one)) === index,
  );

/** One without an address is known by its id alone. */
export const keyOf = ({ id, url }: Source): string => url ?? `id:${id}`;

/** What a section, its column and its questions cite, by the numbers of the provider's own list. */
function listRefs({ comparison, providers, questions, questionnaires }: Draft, index: number) {
  const provider = providers[index];
  const rows = [...questions.rows, ...questionnaires.flatMap((one) => one.rows)];
  return [
    ...listColumnRefs(comparison, index + 1),
    ...(provider === undefined
      ? []
      : [
          ...provider.gates,
          ...provider.entities,
          ...provider.groups.flatMap(({ findings }) => findings),
          ...provider.questions.rows,
          ...provider.diligence.rows,
          ...provider.fees,
          ...provider.events,
        ].flatMap(({ refs }) => refs)),
    ...rows.filter(({ section }) => section === index + 1).flatMap(({ refs }) => refs),
  ];
}

/** The sources that a provider's column of the comparison refers to. */
export function listColumnRefs({ tables }: MemoComparison, section: number): number[] {
  return tables.flatMap(({ columns, rows }) => {
    const place = columns.findIndex((column) => column.section === section);
    return rows.flatMap(({ cells }) => cells[place]?.lines.flatMap(({ refs }) => refs) ?? []);
  });
}

/** The day on which most were read is said once, and beside a source only where it differs. */
function toMemoSources(sources: readonly Source[]): MemoModel['sources'] {
  const usual = mostFrequent(sources.map(({ retrieved }) => retrieved));
  return {
    title: 'Sources',
    note: usual === null ? '' : `Read on ${formatDate(usual)} unless another day is given.`,
    rows: sources.map((source, index) => ({
      number: index + 1,
      text: describe(source, usual),
      url: source.url,
    })),
  };
}

/** @example "SEC: Form 8-K (filing, 4 Feb 2026)." */
function describe(source: Source, usualDay: string | null): string {
  const { publisher, title, kind, retrieved } = source;
  const read = retrieved === usualDay ? '' : `; read ${formatDate(retrieved)}`;
  return `${publisher}: ${title} (${sourceKindWords[kind]}, ${publishedOn(source)}${read}).`;
}

/** The latest of equally frequent days; null where there is none. */
function mostFrequent(days: readonly string[]): string | null {
  const count = (wanted: string): number => days.filter((day) => day === wanted).length;
  return days.toSorted((a, b) => count(b) - count(a) || (a < b ? 1 : -1))[0] ?? null;
}
