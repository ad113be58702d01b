import type { Assessment } from '@/lib/assessment/assess';
import type { AssessedProvider } from '@/lib/assessment/assessed-provider';
import { decideRequirements } from '@/lib/assessment/requirement-outcome';
import type { Catalogue, DependencyKind, Provider } from '@/lib/catalogue/types';
import { dependencyWords } from '@/lib/evidence-words';
import { regionNames, type RequirementId } from '@/lib/requirements';
import { regionIds } from '@/lib/rubric/ids';
import { required, roundScore } from '@/lib/scoring';

/** A question to both, and who of them settles it: none, one or both short names. */
export type Covered = {
  readonly id: string;
  readonly name: string;
  readonly by: readonly string[];
};

/** On whom both depend, as far as it is known. */
type SharedDependency = {
  readonly kind: DependencyKind;
  readonly label: string;
  readonly shared: readonly string[];
  /** What was found for each by itself; empty where nothing was. */
  readonly own: readonly { readonly shortName: string; readonly names: readonly string[] }[];
};

/** One that could stand beside the first, by what it adds. */
export type Second = {
  readonly slug: string;
  readonly shortName: string;
  /** Requirements that it meets and the first does not. */
  readonly requirements: readonly string[];
  /** Regions that it serves and the first does not, as far as is known. */
  readonly regions: readonly string[];
  /** Points that it has proven beyond the first, factor by factor. */
  readonly points: number;
  readonly shares: readonly string[];
};

export type Together = {
  readonly names: readonly [string, string];
  readonly regions: readonly Covered[];
  readonly requirements: readonly Covered[];
  /** Findings that evidence leaves open for both. */
  readonly openForBoth: readonly string[];
  readonly dependencies: readonly SharedDependency[];
  /** For each of the two: who adds most to it. */
  readonly seconds: readonly {
    readonly first: string;
    readonly slug: string;
    readonly best: readonly Second[];
  }[];
};

/** Candidates that are named for each. */
const mostSeconds = 3;
/** What a failure of one would reach both through. */
const sharedKinds: readonly DependencyKind[] = [
  'parent',
  'walletTechnology',
  'settlementNetworks',
  'insurers',
  'auditors',
];

/**
 * What two providers cover together under the mandate, what both leave open, and on whom both depend.
 *
 * A region counts where its requirement would be met, with limits or without, whether or not it is
 * asked. Firms are the same where the catalogue writes them the same. "Best second" goes by what one
 * adds to the other: requirements first, then regions, then the points proven beyond it, factor by
 * factor; equal ones by name. Who is ruled out alone may still be a second.
 *
 * @throws Error for a slug that is not part of the catalogue
 */
export function buildTogether(
  catalogue: Catalogue,
  assessment: Assessment,
  slugs: readonly [string, string],
): Together {
  const members = new Map(
    catalogue.providers.map((provider) => [provider.slug, toMember(provider, assessment)]),
  );
  const pair = slugs.map((slug) => required(members.get(slug), `the provider "${slug}"`));
  const [first, second] = [required(pair[0], 'the first'), required(pair[1], 'the second')];
  const names = [first.standing.shortName, second.standing.shortName] as const;
  const by = (settles: (member: Member) => boolean): string[] =>
    pair.filter(settles).map(({ standing }) => standing.shortName);
  return {
    names,
    regions: regionIds.map((id) => ({
      id,
      name: regionNames[id],
      by: by(({ regions }) => regions.has(id)),
    })),
    requirements: first.standing.gates.map(({ id, name }) => ({
      id,
      name,
      by: by(({ met }) => met.has(id)),
    })),
    openForBoth: catalogue.rubric.criteria
      .flatMap(({ factors }) => factors)
      .filter(({ id }) => pair.every(({ open }) => open.has(id)))
      .map(({ name }) => name),
    dependencies: sharedKinds.map((kind) => ({
      kind,
      label: dependencyWords[kind],
      shared: sharedNames(first.provider, second.provider, [kind]),
      own: pair.map(({ provider, standing }) => ({
        shortName: standing.shortName,
        names: namesOf(provider, kind),
      })),
    })),
    seconds: pair.map((one) => ({
      first: one.standing.shortName,
      slug: one.standing.slug,
      best: [...members.values()]
        .filter((other) => other !== one)
        .map((other) => toSecond(one, other))
        .toSorted(byAddition)
        .slice(0, mostSeconds),
    })),
  };
}

type Member = {
  readonly provider: Provider;
  readonly standing: AssessedProvider;
  readonly regions: ReadonlySet<string>;
  readonly met: ReadonlySet<string>;
  readonly open: ReadonlySet<string>;
};

function toMember(provider: Provider, { model, standingOf }: Assessment): Member {
  const standing = standingOf(provider.slug);
  const facts = required(
    model.providers.find(({ slug }) => slug === provider.slug),
    `the facts of "${provider.slug}"`,
  );
  const served = regionIds.filter((region) => {
    const id: RequirementId = `region:${region}`;
    return decideRequirements(facts, [id], model).every(({ outcome }) => outcome === 'pass');
  });
  return {
    provider,
    standing,
    regions: new Set(served),
    met: new Set(standing.gates.flatMap(({ id, outcome }) => (outcome === 'pass' ? id : []))),
    open: new Set(
      standing.contributions.flatMap(({ factor, levels }) =>
        levels.low < levels.high ? factor : [],
      ),
    ),
  };
}

function toSecond(first: Member, other: Member): Second {
  /** A region that is required counts among the requirements. */
  const isAsked = (region: string): boolean =>
    other.standing.gates.some(({ id }) => id === `region:${region}`);
  const provenOf = new Map(
    first.standing.contributions.map(({ factor, proven }) => [factor, proven] as const),
  );
  return {
    slug: other.standing.slug,
    shortName: other.standing.shortName,
    requirements: other.standing.gates
      .filter(({ id }) => other.met.has(id) && !first.met.has(id))
      .map(({ labelInSentence }) => labelInSentence),
    regions: regionIds
      .filter((id) => other.regions.has(id) && !first.regions.has(id) && !isAsked(id))
      .map((id) => regionNames[id]),
    points: roundScore(
      other.standing.contributions.reduce(
        (sum, { factor, proven }) => sum + Math.max(0, proven - (provenOf.get(factor) ?? 0)),
        0,
      ),
    ),
    shares: sharedNames(first.provider, other.provider, sharedKinds),
  };
}

const byAddition = (a: Second, b: Second): number =>
  b.requirements.length - a.requirements.length ||
  b.regions.length - a.regions.length ||
  b.points - a.points ||
  (a.shortName < b.shortName ? -1 : 1);

const namesOf = ({ dependencies }: Provider, kind: DependencyKind): string[] =>
  (dependencies?.[kind] ?? []).map(({ name }) => name);

function sharedNames(a: Provider, b: Provider, kinds: readonly DependencyKind[]): string[] {
  return kinds.flatMap((kind) => {
    const others = new Set(namesOf(b, kind));
    return namesOf(a, kind).filter((name) => others.has(name));
  });
}
