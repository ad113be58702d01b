import type { AssessedProvider } from '@/lib/assessment/assessed-provider';
import type { Provider } from '@/lib/catalogue/types';
import { type Checklist, statusOf } from '@/lib/checklist/build-checklist';
import { checkStatusNames } from '@/lib/url/check-status';
import {
  capitalise,
  formatFirst,
  formatRange,
  formatRanks,
  formatScore,
  toSentence,
} from '@/lib/format';
import type { ProviderView } from '@/lib/provider/build-provider-view';
import {
  claimsChances,
  nameSet,
  sayOnly,
  sayOpen,
  sayWouldRank,
  type SetFacts,
} from '@/lib/words/set-words';
import { nameCriteria, toMemoComposition, toScoreBar } from './memo-bar';
import { toMemoEntity, toMemoEvents, toMemoFee, toMemoGate } from './memo-facts';
import { toMemoFindings } from './memo-findings';
import type { MemoProvider } from './memo-model';
import { listReasons, listRequirements, sayLikely } from './memo-ranking';

/**
 * The section of one provider: everything a reader needs to defend or attack its score. It cites by the
 * numbers of the provider's own list.
 */
export function toMemoProvider(
  view: ProviderView,
  set: SetFacts,
  number: number,
  checklist: Checklist,
  questions: MemoProvider['questions'],
  diligence: MemoProvider['diligence'],
  proofs: Readonly<Record<string, string>> = {},
): MemoProvider {
  const { provider, standing, groups } = view;
  const criteria = nameCriteria(groups);
  return {
    heading: `${number}. ${provider.name}`,
    lead: sayWho(provider),
    ruledOut: sayRuledOut(standing),
    open: sayOpenPoints(standing, set),
    score: formatScore(standing.score),
    range: formatRange(standing.low, standing.high),
    standing: listStanding(standing, set),
    bar: toScoreBar(standing, criteria),
    composition: toMemoComposition(standing, criteria),
    gates: standing.gates.map(toMemoGate),
    entities: provider.entities.map(toMemoEntity),
    checklist: toMemoChecklist(checklist, provider.slug, proofs),
    groups: toMemoFindings(groups, provider),
    questions,
    diligence,
    fees: provider.fees.map(toMemoFee),
    events: toMemoEvents(view.timeline),
  };
}

/** @example "National trust bank (OCC) · EU. Owner: BitGo Holdings, Inc. Listed: NYSE: BTGO." */
function sayWho({ legalLine, company }: Provider): string {
  const facts = [
    legalLine,
    company.owner && `Owner: ${company.owner}`,
    company.listed && `Listed: ${company.listed}`,
    company.headquarters && `Headquarters: ${company.headquarters}`,
  ];
  return facts.flatMap((fact) => (fact ? toSentence(fact) : [])).join(' ');
}

/** Likely ranks stand above possible ones: with wide evidence the possible range is the same for all. */
function listStanding(standing: AssessedProvider, set: SetFacts): string[] {
  if (standing.place === 'none') return ['not ranked'];
  if (!claimsChances(standing)) return [sayOnly(set)];
  const { bestRank, worstRank, among, chances } = standing;
  return [
    ...(standing.place === 'apart' ? [sayWouldRank(standing)] : []),
    ...(chances === null
      ? []
      : [`likely ${sayLikely(standing)} of ${among}`, formatFirst(chances.pFirst)]),
    `possible ${formatRanks(bestRank, worstRank)}`,
  ];
}

function sayRuledOut(standing: AssessedProvider): string | null {
  if (standing.place !== 'none') return null;
  const { failed } = standing;
  return `Ruled out by the mandate (${listRequirements(failed)}). ${listReasons(failed)} The score below is what it would be without that.`;
}

/** What stands between it and meeting all, and where it would stand then. */
function sayOpenPoints(standing: AssessedProvider, set: SetFacts): string | null {
  const open = sayOpen(standing);
  if (open === null || standing.place === 'none') return null;
  const then =
    standing.place === 'apart'
      ? ` If all of it were met, it ${sayWouldRank(standing)}, among ${nameSet(set)} and itself.`
      : '';
  return `${capitalise(open)}. Public evidence does not settle it, which is not a no.${then}`;
}

function toMemoChecklist(
  { rows }: Checklist,
  slug: string,
  proofs: Readonly<Record<string, string>>,
): MemoProvider['checklist'] {
  return rows.flatMap(({ item, cells }) =>
    cells
      .filter(({ provider }) => provider === slug)
      .map((cell) => {
        const status = statusOf(cell);
        return {
          name: item.name,
          status,
          word: checkStatusNames[status],
          suggested: cell.answer === null,
          note: cell.suggestion.note,
          proof: proofs[item.id] ?? '',
        };
      }),
  );
}
