import type { OutcomeId } from '@/lib/requirements';
import type { FactorId } from '@/lib/rubric/ids';
import { type Decision, listAppointed, type Round } from './read-decision';

/** What keeps a decision from being agreed. The sentence over each is made by `decision-words.ts`. */
export type Gap =
  | { readonly kind: 'no-recommendation' }
  | { readonly kind: 'nobody-named' }
  | { readonly kind: 'no-deciding-point' }
  | {
      readonly kind: 'levels-differ';
      readonly provider: string;
      readonly factor: FactorId;
      /** Levels as the ballots give them, in the order of the members' names. */
      readonly levels: readonly { readonly name: string; readonly level: number }[];
    }
  | { readonly kind: 'one-ballot'; readonly round: number }
  | {
      readonly kind: 'open-requirement';
      readonly provider: string;
      readonly requirement: OutcomeId;
    }
  | {
      readonly kind: 'unanswered-checks';
      readonly provider: string;
      readonly items: readonly string[];
    };

/**
 * Everything that hinders *agreed*: a recommendation that is missing, names nobody or says not what
 * decided it, levels that ballots read differently and nobody reconciled, a requirement that is open for somebody who is to be
 * appointed and about which nothing was decided, and checks without an answer for this mandate.
 *
 * Deferring and rejecting appoint nobody, so they need no answers about anybody.
 *
 * @param openOf what is open of a provider, as the record's own assessment says
 * @param checklist ids of the items to be answered for each one that is to be appointed
 * @param scope the mandate that answers to checks must have been given for
 */
export function listGaps(
  decision: Decision,
  openOf: (slug: string) => readonly OutcomeId[],
  checklist: readonly string[],
  scope: string,
): Gap[] {
  const { proposal, rounds, agreed } = decision;
  const last = rounds.at(-1);
  const differing = last ? listDiffering(last, agreed) : [];
  const single: Gap[] =
    last?.ballots.length === 1 && last.revealed === null
      ? [{ kind: 'one-ballot', round: last.number }]
      : [];
  if (proposal?.recommendation == null) {
    return [{ kind: 'no-recommendation' }, ...single, ...differing];
  }
  const appoints =
    proposal.recommendation === 'accept' || proposal.recommendation === 'accept-with-conditions';
  const undecided: Gap[] = proposal.deciding.length === 0 ? [{ kind: 'no-deciding-point' }] : [];
  if (!appoints) return [...undecided, ...single, ...differing];
  const named = listAppointed(proposal);
  return [
    ...(proposal.primary === null ? [{ kind: 'nobody-named' } as const] : []),
    ...undecided,
    ...single,
    ...differing,
    ...named.flatMap((slug) => listOpen(decision, slug, openOf(slug))),
    ...named.flatMap((slug) => listUnanswered(decision, slug, checklist, scope)),
  ];
}

/** Findings that members read differently and for which no level was agreed. */
function listDiffering(round: Round, agreed: Decision['agreed']): Gap[] {
  const given = round.ballots
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap(({ name, levels }) =>
      levels.map(({ provider, factor, level }) => ({ provider, factor, name, level })),
    );
  const first = given.filter(
    (one, index) =>
      given.findIndex((other) => other.provider === one.provider && other.factor === one.factor) ===
      index,
  );
  return first.flatMap(({ provider, factor, level }): Gap[] => {
    const levels = given.filter((one) => one.provider === provider && one.factor === factor);
    if (levels.every((one) => one.level === level)) return [];
    if (agreed.some((one) => one.provider === provider && one.factor === factor)) return [];
    return [
      {
        kind: 'levels-differ',
        provider,
        factor,
        levels: levels.map((one) => ({ name: one.name, level: one.level })),
      },
    ];
  });
}

function listOpen({ proposal }: Decision, slug: string, open: readonly OutcomeId[]): Gap[] {
  return open.flatMap((id): Gap[] => {
    const isDecided = proposal?.open.some(
      (one) => one.provider === slug && one.requirement === id && one.decision.trim() !== '',
    );
    return isDecided ? [] : [{ kind: 'open-requirement', provider: slug, requirement: id }];
  });
}

function listUnanswered(
  { checks }: Decision,
  slug: string,
  checklist: readonly string[],
  scope: string,
): Gap[] {
  const items = checklist.filter(
    (item) =>
      !checks.some(
        (check) => check.provider === slug && check.item === item && check.scope === scope,
      ),
  );
  return items.length > 0 ? [{ kind: 'unanswered-checks', provider: slug, items }] : [];
}
