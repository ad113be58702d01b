import type { FactorId, RegionId } from '@/lib/rubric/ids';
import type { RequirementFacts } from './facts';

/** `open`: evidence does not settle it, so it becomes a question instead of a verdict. */
export type Outcome = 'pass' | 'fail' | 'open';

/** What a requirement comes to for one provider, before its id is put on. */
export type RequirementDecision = {
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

/** What else a mandate asks, where that decides for which company a requirement is read. */
export type Asked = {
  readonly regions: readonly RegionId[];
  readonly charter: boolean;
  readonly qualified: boolean;
};

/** Names and words of factors, which are data: the model and the rubric both have them. */
export type FactorWords = {
  readonly criteria: readonly {
    readonly factors: readonly {
      readonly id: FactorId;
      readonly name: string;
      readonly question: string;
    }[];
  }[];
};

export type RequirementWords = {
  /** Beside a box to tick. */
  readonly name: string;
  /** In a chip, followed by "open" or "fails" where it is. */
  readonly label: string;
  /** At the head of a column of marks, as short as it can be read. */
  readonly code: string;
  /** Inside a sentence, after "with". */
  readonly phrase: string;
  /** As a provider can answer it with a name or a document, where evidence leaves it open. */
  readonly question: string;
};

/** One requirement, whether a mandate asks for it or not. */
export type Requirement<Id extends string = string> = {
  readonly id: Id;
  /** What the link's parameter says to ask for it. */
  readonly value: string;
  readonly words: (factors: FactorWords) => RequirementWords;
  /**
   * Which sentence tells the outcome best. The catalogue's own says more than the rule's where it
   * speaks of the requirement itself; of entities it describes one licence among several.
   */
  readonly toldBy: 'note' | 'reason';
  /** The finding that decides it and the level that it must reach, where a finding does. */
  readonly finding: { readonly factor: FactorId; readonly bar: number } | null;
  /** What a chip adds where it passes; null for nothing. */
  readonly detail: (facts: RequirementFacts) => string | null;
  readonly decide: (facts: RequirementFacts, asked: Asked) => RequirementDecision;
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
  /** Those that there are, in the order of the canonical link; of a pattern none is listed. */
  readonly requirements: readonly Requirement<Id>[];
  /** The requirement of a value, or null where the value is none. */
  readonly find: (value: string) => Requirement<Id> | null;
  /** `tick`: each has a box. `build`: there are too many, and one is put together. */
  readonly offered: 'tick' | 'build';
  /** A value as an example for programs. */
  readonly example: string;
};

type Deciding = Pick<Requirement, 'decide'> &
  Partial<Pick<Requirement, 'toldBy' | 'finding' | 'detail'>>;

const defaults = { toldBy: 'note', finding: null, detail: () => null } as const;

/** A requirement of its own, asked for with `parameter=yes`, or `parameter=no` where that reads right. */
export function defineSwitch<const Name extends string>({
  parameter,
  value = 'yes',
  description,
  rule,
  name,
  label,
  code = label,
  phrase,
  question,
  ...own
}: Omit<RequirementWords, 'code'> &
  Partial<Pick<RequirementWords, 'code'>> &
  Deciding & {
    readonly parameter: Name;
    readonly value?: 'yes' | 'no';
    readonly description: string;
    readonly rule: Omit<Rule, 'about'>;
  }): RequirementParameter<Name, Name> {
  const words: RequirementWords = { name, label, code, phrase, question };
  const requirement = { ...defaults, ...own, id: parameter, value, words: () => words };
  return {
    parameter,
    nouns: null,
    description,
    rule: { about: name, ...rule },
    requirements: [requirement],
    find: (given) => (given === value ? requirement : null),
    offered: 'tick',
    example: value,
  };
}

type OfValue = { readonly words: Requirement['words'] } & Deciding;

/** Requirements of one kind, asked for by value: `parameter=value,value`. */
export function defineList<const Name extends string, const Value extends string>({
  values,
  of,
  ...own
}: Pick<
  RequirementParameter<Name>,
  'parameter' | 'description' | 'rule' | 'offered' | 'example'
> & {
  readonly nouns: readonly [string, string];
  readonly values: readonly Value[];
  readonly of: (value: Value) => OfValue;
}): RequirementParameter<Name, `${Name}:${Value}`> {
  const requirements = values.map((value) => ({
    ...defaults,
    ...of(value),
    id: `${own.parameter}:${value}` as const,
    value,
  }));
  const byValue = new Map<string, (typeof requirements)[number]>(
    requirements.map((one) => [one.value, one]),
  );
  return { ...own, requirements, find: (value) => byValue.get(value) ?? null };
}

/** The same where the values cannot be listed, because the world makes new ones. */
export function definePattern<const Name extends string>({
  pattern,
  of,
  ...own
}: Pick<RequirementParameter<Name>, 'parameter' | 'description' | 'rule' | 'example'> & {
  readonly nouns: readonly [string, string];
  readonly pattern: RegExp;
  readonly of: (value: string) => OfValue;
}): RequirementParameter<Name, `${Name}:${string}`> {
  return {
    ...own,
    requirements: [],
    offered: 'build',
    find: (value) =>
      pattern.test(value)
        ? { ...defaults, ...of(value), id: `${own.parameter}:${value}`, value }
        : null,
  };
}

/** A decision without limits. */
export function decided(
  outcome: Outcome,
  reason: string,
  note: string | null = null,
  sources: readonly string[] = [],
): RequirementDecision {
  return { outcome, limited: false, reason, note, sources };
}

/** All sources of several items, each once, in the order of first mention. */
export function sourcesOf(items: readonly { readonly sources: readonly string[] }[]): string[] {
  return [...new Set(items.flatMap(({ sources }) => sources))];
}
