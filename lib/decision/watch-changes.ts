import { z } from 'zod';
import type { ModelProvider } from '@/lib/assessment/model';
import { kindWords } from '@/lib/changes/change-words';
import { entityStatusWords, outcomeWords } from '@/lib/evidence-words';
import { parseOutcomeId, wordsOf } from '@/lib/requirements';
import { changeKinds, factorIds } from '@/lib/rubric/ids';
import { findCompany } from './decision-words';
import { type Decision, listAppointed } from './read-decision';

const outcomeSchema = z.enum(['pass', 'open', 'fail']);

/** Of the answer of `/api/v1/changes`, what a decision is held against. */
const answerSchema = z.object({
  providers: z.array(
    z.object({
      slug: z.string(),
      findings: z.array(
        z.object({
          factor: z.enum(factorIds),
          kind: z.enum(changeKinds),
          from: z.tuple([z.number(), z.number()]),
          to: z.tuple([z.number(), z.number()]),
          note: z.string(),
        }),
      ),
      requirements: z.array(
        z.object({ id: z.string(), from: outcomeSchema.nullable(), to: outcomeSchema.nullable() }),
      ),
    }),
  ),
});

export type WatchedChange = {
  readonly text: string;
  /** True of those who were appointed: what a decision rests on first. */
  readonly isAboutChosen: boolean;
};

/**
 * What an answer of the API says of the shortlist and of those who were appointed: levels that moved,
 * each with its kind of change, and requirements whose outcome changed. A rule that the earlier edition
 * could not be asked, and that is met now, changed nothing.
 *
 * @returns null for an answer of another shape
 */
export function readWatchedChanges(answer: unknown, decision: Decision): WatchedChange[] | null {
  const { base } = decision;
  const { chosen, watched } = listWatched(decision);
  const { criteria, providers } = base.reliedOn;
  const factors = new Map(
    criteria.flatMap((criterion) => criterion.factors.map(({ id, name }) => [id, name] as const)),
  );
  const read = answerSchema.safeParse(answer);
  if (!read.success) return null;
  return read.data.providers.flatMap(({ slug, findings, requirements }) => {
    if (!watched.has(slug)) return [];
    const name = providers.find((one) => one.slug === slug)?.shortName ?? slug;
    const isAboutChosen = chosen.includes(slug);
    const say = (text: string): WatchedChange => ({ text: `${name}: ${text}`, isAboutChosen });
    return [
      ...requirements
        .filter(({ from, to }) => !(from === null && to === 'pass'))
        .map(({ id, from, to }) => {
          const known = parseOutcomeId(id);
          const label = known === null ? id : wordsOf(known, base.reliedOn).name;
          const word = (outcome: keyof typeof outcomeWords | null): string =>
            outcome === null ? 'not decided' : outcomeWords[outcome];
          return say(`${label} was ${word(from)} and is ${word(to)} now.`);
        }),
      ...findings
        .filter(({ from, to }) => from.join() !== to.join())
        .map(({ factor, kind, from, to, note }) =>
          say(
            `${factors.get(factor) ?? factor} ${range(from)} → ${range(to)} (${kindWords[kind].word.toLowerCase()})${note === '' ? '' : `: ${note}`}`,
          ),
        ),
    ];
  });
}

const range = ([low, high]: readonly [number, number]): string =>
  low === high ? `${low}` : `${low}–${high}`;

/** Who was appointed, and with them everybody on the shortlist. */
function listWatched({ base, proposal }: Decision) {
  const chosen = listAppointed(proposal);
  return { chosen, watched: new Set([...base.providers, ...chosen]) };
}

/**
 * Which companies that hold client assets came, went, or have another status or qualification in a newer
 * edition than in what the record relied on. Editions record no kind for a change of a company.
 *
 * @param now providers of the newer edition
 */
export function listCompanyChanges(
  decision: Decision,
  now: readonly Pick<ModelProvider, 'slug' | 'entities'>[],
): WatchedChange[] {
  const { chosen, watched } = listWatched(decision);
  return decision.base.reliedOn.providers
    .filter(({ slug }) => watched.has(slug))
    .flatMap(({ slug, shortName, entities }) => {
      const later = now.find((one) => one.slug === slug)?.entities;
      if (later === undefined) return [];
      const told = [
        ...entities.filter(holdsAssets).flatMap((one) => {
          const same = findCompany({ entities: later }, one.id);
          return same === undefined
            ? [`${one.name} is not listed now.`]
            : sayCompanyChange(one, same);
        }),
        ...later
          .filter(holdsAssets)
          .filter(({ id, name }) => !entities.some((one) => [id, name].includes(one.id)))
          .map(({ name, status }) => `${name} is new: ${entityStatusWords[status].toLowerCase()}.`),
      ];
      return told.map((text) => ({
        text: `${shortName}: ${text}`,
        isAboutChosen: chosen.includes(slug),
      }));
    });
}

type Company = ModelProvider['entities'][number];

const holdsAssets = ({ role }: Pick<Company, 'role'>): boolean => role === 'custodian';

function sayCompanyChange(
  then: Pick<Company, 'status' | 'qualifiedCustodian'>,
  now: Pick<Company, 'name' | 'role' | 'status' | 'qualifiedCustodian'>,
): string[] {
  const [was, is] = [then, now].map(({ status }) => entityStatusWords[status].toLowerCase());
  return [
    ...(holdsAssets(now) ? [] : [`${now.name} holds no client assets now.`]),
    ...(was === is ? [] : [`${now.name} was ${was} and is ${is} now.`]),
    ...(then.qualifiedCustodian === now.qualifiedCustodian
      ? []
      : [
          `${now.name}, qualified custodian: ${sayQualified(then.qualifiedCustodian)} → ${sayQualified(now.qualifiedCustodian)}.`,
        ]),
  ];
}

const sayQualified = (known: Company['qualifiedCustodian']): string =>
  known === null
    ? 'not settled'
    : known === 'not-applicable'
      ? 'does not apply'
      : known
        ? 'yes'
        : 'no';
