import type { Catalogue, Source } from '@/lib/catalogue/types';
import type { CheckAnswers } from '@/lib/url/check-status';
import { buildComparison } from '@/lib/comparison/build-comparison';
import { buildCosts } from '@/lib/costs/build-costs';
import { disclaimer } from '@/lib/disclaimer';
import { formatCount, formatDate, formatList } from '@/lib/format';
import { buildRanking } from '@/lib/ranking/build-ranking';
import { buildRobustness } from '@/lib/robustness/build-robustness';
import { type CostInputs, defaultCostInputs } from '@/lib/url/costs-params';
import type { Notice, RankingParams } from '@/lib/url/mandate';
import { defaultMemoParams, type MemoParams } from '@/lib/url/memo-params';
import { buildShortlist, type Privately, type ShortlistView } from './build-shortlist';
import { toMemoComparison } from './memo-comparison';
import { toMemoDiligence } from './memo-diligence';
import { toMemoMandate } from './memo-mandate';
import { toMemoMethod } from './memo-method';
import type { MemoModel } from './memo-model';
import { toMemoProvider } from './memo-provider';
import { toMemoQuestionnaires, toMemoQuestions, toSectionQuestions } from './memo-questions';
import { toMemoGroups, toMemoRanking, toMemoRuledOut } from './memo-ranking';
import { numberSources } from './number-sources';
import { toMemoReasons } from './memo-reasons';
import { toMemoReproduce } from './memo-reproduce';
import { toMemoSummary } from './memo-summary';
import { toMemoSureness } from './memo-sureness';

export type MemoInput = {
  catalogue: Catalogue;
  params: RankingParams;
  answers: CheckAnswers;
  /** What the link asked for and could not be used. */
  notices: readonly Notice[];
  /** The day of the memo, YYYY-MM-DD. */
  date: string;
  /** Which parts are printed on what paper, so that the link in it makes the same document. */
  memoParams?: MemoParams;
  /** What would be in custody, for the row of costs. */
  costs?: CostInputs;
  /** Where this site is reached, such as "https://custody.example". */
  origin: string;
  /** What the providers answered in private; the catalogue then tells it, and here it counts. */
  privately?: Privately;
  /** Sources that stand before the sections in the document, so that they are numbered first. */
  citedFirst?: readonly Source[];
};

/**
 * The committee memo of a shortlist. Every figure is the ranking's own, rounded once; the same input
 * gives the same model.
 *
 * An empty shortlist gives a memo without sections; the route answers it with a message instead.
 */
export function buildMemo(input: MemoInput): MemoModel {
  const { catalogue, notices, date } = input;
  const { parts } = input.memoParams ?? defaultMemoParams;
  const { edition, rubric } = catalogue;
  const view = buildShortlist(input);
  const { params, assessment, members, checklist } = view;
  const { draws, ranked, open, ruledOut } = assessment;
  const { samples } = draws.acceptability;
  const slugs = members.map(({ provider }) => provider.slug);
  const robustness = buildRobustness(assessment);
  const comparison = toMemoComparison(
    buildComparison(catalogue, assessment, slugs),
    assessment,
    buildCosts(catalogue, assessment, input.costs ?? defaultCostInputs),
  );
  const reasons =
    input.citedFirst === undefined && parts.includes('brief')
      ? toMemoReasons(members, assessment)
      : null;
  const questionnaires = toMemoQuestionnaires(view.questionnaire, slugs, edition.date);
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);

  return {
    title: titleOf(view),
    description: `Memo for the investment committee of ${formatDate(date)}, on the evidence of ${formatDate(edition.date)}. ${disclaimer}`,
    date: { year, month, day },
    headerNote: `Memo for the investment committee · ${formatDate(date)}`,
    disclaimer,
    edition: { label: `Edition ${formatDate(edition.date)}`, id: edition.id },
    criteria: rubric.criteria.map(({ id, name }) => ({ id, name })),
    answer: buildRanking(assessment).answer,
    summary: toMemoSummary(view, robustness),
    mandate: toMemoMandate(params.mandate, rubric.criteria, samples),
    notices: notices.map(({ message }) => message),
    noticeCount: `${formatCount(notices.length, 'part')} of the link could not be used; the page on method and reproduction lists them.`,
    ...toMemoGroups(assessment, open),
    ranking: toMemoRanking(ranked),
    open: toMemoRanking(open),
    ruledOut: toMemoRuledOut(ruledOut),
    signOff: {
      note: 'Signing confirms that the open points in this memo were read, not that they are settled.',
      lines: ['Analyst, date', 'Compliance, date', 'Committee chair, date'],
    },
    reasons: reasons?.shown ?? null,
    ...numberSources(
      {
        comparison,
        providers: members.map((member, index) =>
          toMemoProvider(
            member,
            assessment,
            index + 1,
            checklist,
            toSectionQuestions(
              questionnaires.find(({ section }) => section === index + 1),
              member.standing.group === 'ruled-out',
            ),
            parts.includes('diligence')
              ? toMemoDiligence(catalogue, member.provider, input.privately)
              : { packs: [], rows: [], toAsk: '' },
            input.privately?.checks[member.provider.slug],
          ),
        ),
        questions: toMemoQuestions(view.questionnaire, slugs, assessment),
        questionnaires,
      },
      members.map(({ provider }) => provider),
      input.citedFirst ?? reasons?.cited,
    ),
    sureness: toMemoSureness(robustness, ranked, draws.chanceAhead),
    method: toMemoMethod(catalogue, params.mandate, samples),
    reproduce: toMemoReproduce({ ...input, params, samples }),
  };
}

/** More names than this would push the ranking off the first page. */
const namesInTitle = 4;

function titleOf({ members }: ShortlistView): string {
  const names = members.map(({ provider }) => provider.shortName);
  if (names.length <= namesInTitle) return `Custodian shortlist: ${names.join(', ')}`;
  const shown = names.slice(0, namesInTitle - 1);
  const rest = names.length - shown.length;
  return `Custodian shortlist: ${formatList([...shown, `${formatCount(rest, 'other')}`])}`;
}
