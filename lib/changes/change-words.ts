import type { Catalogue, FactorId, CriterionId, Source } from '@/lib/catalogue/types';
import { formatLevel } from '@/lib/format';
import { mapRecord } from '@/lib/catalogue/map-record';
import { type ChangeKind, changeKinds } from '@/lib/rubric/ids';
import { type FindingsRead, listChangedFindings } from './list-changed-findings';

/** How a kind of change is called: its letter, its word, and what it means. */
export const kindWords: Readonly<
  Record<ChangeKind, { readonly letter: string; readonly word: string; readonly meaning: string }>
> = {
  world: { letter: 'W', word: 'World', meaning: 'the firm changed' },
  evidence: { letter: 'E', word: 'Evidence', meaning: 'we learned' },
  correction: { letter: 'C', word: 'Correction', meaning: 'we were wrong' },
  age: { letter: 'A', word: 'Age', meaning: 'a source grew old' },
  method: { letter: 'M', word: 'Method', meaning: 'we measure differently' },
};

/** What moves a score beside findings. */
export const scoringWords = { formula: 'Formula', weights: 'Weights' } as const;

/** One finding that reads otherwise than in the earlier edition, in words. */
export type ChangeEntry = {
  readonly provider: string;
  readonly name: string;
  readonly factor: FactorId;
  readonly factorName: string;
  readonly criterion: CriterionId;
  readonly kind: ChangeKind;
  readonly from: Levels;
  readonly to: Levels;
  /** "2–3 → 3–4", or "3–4, as before" where only the words or the sources are others. */
  readonly levels: string;
  readonly moved: boolean;
  /** Why, in a sentence; says so where the editions give no reason. */
  readonly why: string;
  /** Of the later edition. */
  readonly sources: readonly Source[];
};

type Levels = { readonly low: number; readonly high: number };

/** Stands where a finding differs and neither edition says why; see `listChangedFindings`. */
export const noReason = 'No reason is recorded; it is counted as evidence.';

/**
 * What changed in the findings between two editions, whatever the mandate: by provider and factor in
 * the order of the later edition. Page, feed and command tell changes from this list alone.
 *
 * A provider that only one edition holds has no change: it came or left.
 */
export function listChangeEntries(from: Catalogue, to: Catalogue): ChangeEntry[] {
  return to.providers.flatMap((after) => {
    const before = from.providers.find(({ slug }) => slug === after.slug);
    if (before === undefined) return [];
    const changed = new Map(
      listChangedFindings(from.edition.id, toRead(before), toRead(after)).map((one) => [
        one.factor,
        one,
      ]),
    );
    return to.rubric.criteria.flatMap((criterion) =>
      criterion.factors.flatMap((factor): ChangeEntry[] => {
        const change = changed.get(factor.id);
        if (change === undefined) return [];
        const [earlier, later] = [toLevels(change.from), toLevels(change.to)];
        const moved = earlier.low !== later.low || earlier.high !== later.high;
        return [
          {
            provider: after.slug,
            name: after.shortName,
            factor: factor.id,
            factorName: factor.name,
            criterion: criterion.id,
            kind: change.kind,
            from: earlier,
            to: later,
            levels: moved
              ? `${formatLevel(earlier)} → ${formatLevel(later)}`
              : `${formatLevel(later)}, as before`,
            moved,
            why: change.note === '' ? noReason : change.note,
            sources: after.findings[factor.id].sources,
          },
        ];
      }),
    );
  });
}

/** @example tellEntry(entry) // "Prime and brokerage: 2–3 → 3–4. Evidence: margin rates are documented." */
export const tellEntry = ({ factorName, levels, kind, why }: ChangeEntry): string =>
  `${factorName}: ${levels}. ${kindWords[kind].word}: ${why}`;

export const countKinds = (entries: readonly Pick<ChangeEntry, 'kind'>[]) =>
  changeKinds.map((kind) => ({
    kind,
    count: entries.filter((entry) => entry.kind === kind).length,
  }));

const toLevels = ([low, high]: readonly [low: number, high: number]): Levels => ({ low, high });

function toRead({ findings }: Catalogue['providers'][number]): FindingsRead {
  return {
    levels: mapRecord(findings, ({ low, high }) => ({ low, high })),
    findings: mapRecord(findings, ({ change, sources }) => ({
      change: change ?? null,
      sources: sources.map(({ id }) => id),
    })),
  };
}
