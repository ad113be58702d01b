import type { RankingSet } from '@/lib/assessment/assess';
import type { OpenProvider, RankedProvider } from '@/lib/assessment/assessed-provider';
import { formatList, numberWord } from '@/lib/format';
import type { OutcomeId } from '@/lib/requirements';

/** One that is not ruled out: ranked, or open and apart. */
export type ListedProvider = RankedProvider | OpenProvider;

/** Providers of one group under one head, in the order shown. */
export type RankingGroup = {
  readonly id: 'meets' | 'open';
  /** Null where no requirement is set: one group of everyone needs no head. */
  readonly head: GroupHead | null;
  /** Those that the search leaves. */
  readonly rows: readonly ListedProvider[];
};

export type GroupHead = {
  /** "Meets all four" */
  readonly title: string;
  /** How many are in it, whatever the search leaves. */
  readonly count: number;
  readonly note: string;
};

type Grouped = {
  readonly set: RankingSet;
  /** How many requirements the mandate has. */
  readonly asked: number;
  readonly ranked: readonly RankedProvider[];
  readonly open: readonly OpenProvider[];
};

const notes = {
  meets: 'Public evidence settles each requirement. Ranked among themselves.',
  private: 'Evidence settles each requirement, private answers included. Ranked among themselves.',
  open: 'Nothing rules them out. The dashed rank is the place among those above if every open point is met.',
  'stand-in': 'Nobody is shown to meet all, so these are ranked among themselves.',
  together: 'Those that meet all and those with something open, in one order, as you asked.',
} as const;

/** What a private answer settled is no public evidence, and is never called so. */
const isPrivate = (ranked: readonly RankedProvider[]): boolean =>
  ranked.some(({ gates }) => gates.some((gate) => gate.isPrivate));

/**
 * The groups of the ranking, those that meet all first. A group without a provider is left out, as
 * are rows that do not match the search.
 */
export function listRankingGroups({ set, asked, ranked, open }: Grouped): RankingGroup[] {
  const shown = (rows: readonly ListedProvider[]): ListedProvider[] =>
    rows.filter(({ matchesSearch }) => matchesSearch);
  const of = (
    id: RankingGroup['id'],
    title: string,
    note: string,
    rows: readonly ListedProvider[],
  ): RankingGroup => ({
    id,
    head: asked === 0 ? null : { title, count: rows.length, note },
    rows: shown(rows),
  });
  const first = {
    meets: of('meets', meetsAll(asked), isPrivate(ranked) ? notes.private : notes.meets, ranked),
    together: of('meets', 'Not ruled out', notes.together, ranked),
    'stand-in': of('open', 'Open: ask first', notes['stand-in'], ranked),
  }[set];
  return [first, of('open', 'Open: ask first', notes.open, open)].filter(
    ({ head, rows }) => (head?.count ?? rows.length) > 0,
  );
}

/** @example meetsAll(4) // "Meets all four"; meetsAll(2) // "Meets both"; meetsAll(1) // "Meets it" */
const meetsAll = (asked: number): string =>
  `Meets ${asked === 1 ? 'the requirement' : asked === 2 ? 'both' : `all ${numberWord(asked)}`}`;

/** What a row says of its requirements, under their marks. */
export function sayRequirements(
  gates: readonly {
    readonly id: OutcomeId;
    readonly outcome: string;
    readonly limited: boolean;
    readonly labelInSentence: string;
  }[],
): string {
  const open = gates.filter(({ outcome }) => outcome === 'open');
  // The one-company rule follows from requirements and is none of them.
  const asked = gates.filter(({ id }) => id !== 'company').length;
  const all = asked === 1 ? 'it' : asked === 2 ? 'both' : `all ${numberWord(asked)}`;
  if (open.length > 0) {
    const isAll = open.length === gates.length && asked > 2;
    return `Ask: ${isAll ? all : formatList(open.map((one) => one.labelInSentence))}`;
  }
  const met = asked === 1 ? 'met' : `${all} met`;
  return gates.some(({ limited }) => limited) ? `${met}, with limits` : met;
}
