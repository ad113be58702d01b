import type { DrawnAssessment } from '@/lib/assessment/assess';
import { listProvenLeads } from '@/lib/assessment/proven-lead';
import type { Source } from '@/lib/catalogue/types';
import { gradeWord, headlineOf } from '@/lib/evidence-words';
import { capitalise, formatLevel, numberWord, toSentence } from '@/lib/format';
import type { ProviderView } from '@/lib/provider/build-provider-view';
import { listRisks } from '@/lib/provider/speaks-against';
import type { BriefReason } from './brief-model';
import { mostCited, toBriefSources } from './brief-sources';
import type { MemoModel } from './memo-model';
import { keyOf, listOnce } from './number-sources';

/** Of reasons, and of risks. */
const most = 3;

type Cited = { readonly title: string; readonly text: string; readonly sources: readonly Source[] };

/**
 * Three reasons and three risks of the one that stands first among those chosen, read off public evidence
 * alone. A reason is a finding in which it is proven further than the mean of the others of the ranking
 * set (`listProvenLeads`); a risk is what its own page holds against it, then where its proof is weakest.
 *
 * @param members the chosen, in the order of the memo
 * @returns them with the sources that they cite, numbered from 1; null where nobody chosen is admitted
 */
export function toMemoReasons(
  members: readonly ProviderView[],
  { ranked }: Pick<DrawnAssessment, 'ranked'>,
): { readonly shown: MemoModel['reasons']; readonly cited: readonly Source[] } | null {
  const [first] = members;
  if (first === undefined || first.standing.place === 'none') return null;
  const { provider, standing, groups } = first;
  const others = ranked.filter(({ slug }) => slug !== provider.slug);
  const rows = groups.flatMap((group) => group.rows);
  const reasons = listProvenLeads(standing, others)
    .flatMap(({ factor }) => rows.filter((row) => row.factor.id === factor))
    .filter(({ finding }) => finding.sources.length > 0)
    .slice(0, most)
    .map(({ factor, finding }): Cited => ({
      title: `${factor.name}, level ${formatLevel(finding)}`,
      text: toSentence(headlineOf(finding)),
      sources: finding.sources.slice(0, mostCited),
    }));
  const risks = listRisks(first, most).map(({ head, text, source }): Cited => ({
    title: head,
    text,
    sources: source === null ? [] : [source],
  }));
  const cited = listOnce([...reasons, ...risks].flatMap(({ sources }) => sources));
  const keys = cited.map(keyOf);
  const toReason = ({ title, text, sources }: Cited): BriefReason => ({
    title,
    text,
    refs: [...new Set(sources.map((source) => keys.indexOf(keyOf(source)) + 1))].toSorted(
      (a, b) => a - b,
    ),
    grade: capitalise(gradeWord({ sources }) ?? 'nothing found'),
  });
  const than =
    others.length === 0
      ? 'what is proven weighs most in its score'
      : `it is proven furthest beyond the mean of the ${numberWord(others.length)} ${others.length === 1 ? 'other' : 'others'} of the ranking set, in points of the score`;
  return {
    shown: {
      name: provider.name,
      reasons: reasons.map(toReason),
      risks: risks.map(toReason),
      note: `Read off public evidence, by rule: reasons are where ${than}; risks are what is unresolved or disputed, then where proof is weakest. The committee’s own stand in the record of its decision.`,
      sources: toBriefSources(cited),
    },
    cited,
  };
}
