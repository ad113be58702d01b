import type { FactorId } from '@/lib/rubric/ids';
import type { RequirementFacts } from './facts';

/** `open`: evidence does not settle it, so it becomes a question instead of a verdict. */
export type Outcome = 'pass' | 'fail' | 'open';

/** What a requirement comes to for one provider, before its id is put on. */
export type Decision = {
  readonly outcome: Outcome;
  /** True when it passes with a limit that `note` explains. */
  readonly limited: boolean;
  /** One plain, neutral sentence that says what decided it. */
  readonly reason: string;
  /** The catalogue's own words on the matter, where it has some. */
  readonly note: string | null;
  /** Ids of the sources that the decision rests on. */
  readonly sources: readonly string[];
};

export type RequirementWords = {
  /** Beside a box to tick. */
  readonly name: string;
  /** In a chip, followed by "open" or "fails" where it is. */
  readonly label: string;
  /** Inside a sentence, after "with". */
  readonly phrase: string;
  /** As a provider can answer it with a name or a document, where evidence leaves it open. */
  readonly question: string;
};

/** One requirement, whether a mandate asks for it or not. */
export type Requirement<Id extends string = string> = RequirementWords & {
  readonly id: Id;
  /** What the link's parameter says to ask for it. */
  readonly value: string;
  /**
   * Which sentence tells the outcome best. The catalogue's own says more than the rule's where it
   * speaks of the requirement itself; of entities it describes one licence among several.
   */
  readonly toldBy: 'note' | 'reason';
  /** The factor whose finding decides it, where a finding does. */
  readonly factor: FactorId | null;
  /** What a chip adds where it passes; null for nothing. */
  readonly detail: (facts: RequirementFacts) => string | null;
  readonly decide: (facts: RequirementFacts) => Decision;
};

/** When a requirement passes, fails or stays open, in words. */
export type Rule = {
  /** What the rule is about, at the head of its row. */
  readonly about: string;
  readonly pass: string;
  readonly fail: string;
  readonly open: string;
};

/** How a link asks for requirements: a switch for one, or a list of values for several of a kind. */
export type RequirementParameter<Name extends string = string, Id extends string = string> = {
  readonly parameter: Name;
  /** For a list: what its values are called, one and many. Null for a switch. */
  readonly nouns: readonly [string, string] | null;
  /** What the parameter asks for, in a sentence, for programs. */
  readonly description: string;
  readonly rule: Rule;
  /** Those that are offered to tick, in the order of the canonical link. */
  readonly requirements: readonly Requirement<Id>[];
};

type Deciding = Pick<Requirement, 'decide'> &
  Partial<Pick<Requirement, 'toldBy' | 'factor' | 'detail'>>;

const defaults = { toldBy: 'note', factor: null, detail: () => null } as const;

/** A requirement of its own, asked for with `parameter=yes`. */
export function defineSwitch<const Name extends string>({
  parameter,
  description,
  rule,
  ...own
}: RequirementWords &
  Deciding & {
    readonly parameter: Name;
    readonly description: string;
    readonly rule: Omit<Rule, 'about'>;
  }): RequirementParameter<Name, Name> {
  return {
    parameter,
    nouns: null,
    description,
    rule: { about: own.name, ...rule },
    requirements: [{ ...defaults, ...own, id: parameter, value: 'yes' }],
  };
}

/** Requirements of one kind, asked for by value: `parameter=value,value`. */
export function defineList<const Name extends string, const Value extends string>({
  parameter,
  nouns,
  description,
  rule,
  values,
  of,
}: Omit<RequirementParameter<Name>, 'requirements' | 'nouns'> & {
  readonly nouns: readonly [string, string];
  readonly values: readonly Value[];
  readonly of: (value: Value) => RequirementWords & Deciding;
}): RequirementParameter<Name, `${Name}:${Value}`> {
  return {
    parameter,
    nouns,
    description,
    rule,
    requirements: values.map((value) => ({
      ...defaults,
      ...of(value),
      id: `${parameter}:${value}` as const,
      value,
    })),
  };
}

/** A decision without limits. */
export function decided(
  outcome: Outcome,
  reason: string,
  note: string | null = null,
  sources: readonly string[] = [],
): Decision {
  return { outcome, limited: false, reason, note, sources };
}

/** All sources of several items, each once, in the order of first mention. */
export function sourcesOf(items: readonly { readonly sources: readonly string[] }[]): string[] {
  return [...new Set(items.flatMap(({ sources }) => sources))];
}
