import type { DiligenceLists, Entity, Finding, Provider } from '@/lib/catalogue/types';
import { formatCount, formatList, toSentence } from '@/lib/format';
import type { ModelProvider, ModelSource } from '@/lib/assessment/model';
import { getRequirement } from '@/lib/requirements';
import type { DueDiligenceId } from '@/lib/rubric/ids';

type List = DiligenceLists['lists'][number];
type Pack = DiligenceLists['packs'][number];
type Item = DiligenceLists['items'][number];

/** Where an item stands for one provider or company. It is never a score. */
export type ItemStatus =
  'public-evidence' | 'to-ask' | 'answered-privately' | 'not-met' | 'does-not-apply';

export const itemStatusNames: Readonly<Record<ItemStatus, string>> = {
  'public-evidence': 'Public evidence',
  'to-ask': 'To ask',
  'answered-privately': 'Answered privately',
  'not-met': 'Not met',
  'does-not-apply': 'Does not apply',
};

/** What a provider file says on an item, where it says anything. */
export type StatedAnswer = {
  readonly status: 'stated-yes' | 'stated-no' | 'stated' | 'conflicting' | 'not-found';
  readonly value: string | null;
  readonly statement: string;
  readonly sources: readonly ModelSource[];
  /** Where the answer differs by company: ids of entities. */
  readonly entities: readonly {
    readonly id: string;
    readonly status: StatedAnswer['status'];
    readonly basis: string | null;
  }[];
};

export type DiligenceFacts = Pick<Provider, 'slug' | 'name' | 'findings' | 'entities'> & {
  readonly diligence?: Readonly<Partial<Record<string, StatedAnswer>>> | null;
};

export type DiligenceItem = {
  readonly id: DueDiligenceId;
  readonly name: string;
  readonly question: string;
  readonly status: ItemStatus;
  /** What is public, in words; null where nothing is on record. */
  readonly statement: string | null;
  readonly sources: readonly ModelSource[];
  /** "vault: segregated wallets", where a diligence answer has few words for it. */
  readonly value: string | null;
  /** What settles it where no diligence answer does. */
  readonly shownBy: NonNullable<Item['shownBy']> | null;
  /** Where the answer differs by company. */
  readonly companies: readonly {
    readonly name: string;
    readonly status: ItemStatus;
    readonly basis: string | null;
  }[];
  /** The lists of the pack that ask it. */
  readonly lists: readonly Pick<List, 'id' | 'name'>[];
};

export type DiligenceView = {
  readonly pack: Pick<Pack, 'id' | 'name' | 'description'>;
  readonly lists: readonly List[];
  /** Slug of the provider. */
  readonly provider: string;
  /** Whom the pack is about: the companies that fit it, or all of the provider. */
  readonly subject: string;
  readonly applies: boolean;
  /** "Coinbase Custody Trust Company, LLC: 5 of 8 items have public evidence, 3 to ask." */
  readonly sentence: string;
  readonly items: readonly DiligenceItem[];
  /** What the reader has to do, which no provider answers. */
  readonly review: readonly Pick<Item, 'id' | 'name' | 'question'>[];
};

/**
 * How a provider stands to the items of a pack.
 *
 * Decided here: a diligence answer of the provider file comes before anything else, and one with
 * conditions, or for some companies only, is public evidence of what it says; else the item's finding
 * shows it where the level that evidence proves reaches the item's, and never that it is not met, since
 * levels measure what is public; a finding that only touches the item leaves it to ask; and without a
 * source nothing is public evidence. What the reader holds privately is told apart (`statusForReader`).
 * A pack about a kind of company applies where a company of that kind that holds client assets is in
 * force; else none of its items does.
 *
 * @param model the same provider with every source
 */
export function buildDiligence(
  provider: DiligenceFacts,
  model: ModelProvider,
  { lists, items }: DiligenceLists,
  pack: Pack,
): DiligenceView {
  const companies = listFitting(provider.entities, pack);
  const applies = pack.fits === null || companies.length > 0;
  const asked = items.filter((item) => item.lists.some((id) => pack.lists.includes(id)));
  const own = lists.filter(({ id }) => pack.lists.includes(id));
  const decided = asked
    .filter(({ isReview }) => !isReview)
    .map((item): DiligenceItem => {
      const { id, name, question } = item;
      const known = decideItem(item, provider, model, companies, pack);
      return {
        id,
        name,
        question,
        ...known,
        status: applies ? known.status : 'does-not-apply',
        shownBy: item.shownBy ?? null,
        lists: own
          .filter((list) => item.lists.includes(list.id))
          .map((list) => ({ id: list.id, name: list.name })),
      };
    });
  const subject =
    pack.fits !== null && applies ? formatList(companies.map(({ name }) => name)) : provider.name;
  return {
    pack: { id: pack.id, name: pack.name, description: pack.description },
    lists: own,
    provider: provider.slug,
    subject,
    applies,
    sentence: applies ? sayPack(subject, decided) : sayUnfit(subject, pack),
    items: decided,
    review: asked
      .filter(({ isReview }) => isReview)
      .map(({ id, name, question }) => ({ id, name, question })),
  };
}

/**
 * What public texts say on an item, whatever packs ask; null where they were not searched for it.
 *
 * @param item of the edition's lists
 */
export function toAnswered(
  { id, name, question, shownBy }: Item,
  { entities, diligence }: Pick<DiligenceFacts, 'entities' | 'diligence'>,
): DiligenceItem | null {
  const answer = diligence?.[id];
  if (answer === undefined) return null;
  return {
    id,
    name,
    question,
    shownBy: shownBy ?? null,
    lists: [],
    ...fromAnswer(answer, entities, null),
  };
}

/** Companies of the pack's kind that hold client assets and are in force. */
function listFitting(entities: readonly Entity[], { fits }: Pack): Entity[] {
  return entities.filter(
    ({ kind, jurisdiction, role, status }) =>
      role === 'custodian' &&
      (status === 'active' || status === 'conditional') &&
      (fits === null ||
        ((fits.kinds === null || fits.kinds.includes(kind)) && fits.places.includes(jurisdiction))),
  );
}

type Known = Pick<DiligenceItem, 'status' | 'statement' | 'value' | 'sources' | 'companies'>;

const unknown: Known = {
  status: 'to-ask',
  statement: null,
  value: null,
  sources: [],
  companies: [],
};

function decideItem(
  { id, shownBy, related }: Item,
  provider: DiligenceFacts,
  model: ModelProvider,
  fitting: readonly Entity[],
  { fits }: Pack,
): Known {
  const answer = provider.diligence?.[id];
  if (answer !== undefined) return fromAnswer(answer, provider.entities, fits && fitting);
  if (shownBy === undefined) {
    const [touched] = related.map((factor) => provider.findings[factor]);
    return touched === undefined ? unknown : toKnown(touched);
  }
  if ('factor' in shownBy) {
    const finding = provider.findings[shownBy.factor];
    const isShown = finding.low >= shownBy.level;
    return { ...toKnown(finding), status: isShown ? 'public-evidence' : 'to-ask' };
  }
  if ('requirement' in shownBy) {
    const { outcome, reason, sources } = getRequirement(shownBy.requirement).decide(model, {
      regions: [],
      charter: false,
      qualified: false,
    });
    const status = { pass: 'public-evidence', fail: 'not-met', open: 'to-ask' } as const;
    return {
      ...unknown,
      status: sources.length > 0 ? status[outcome] : 'to-ask',
      statement: reason,
      sources: sources.flatMap((source) => model.sources[source] ?? []),
    };
  }
  const shown = fitting.filter(({ sources }) => sources.length > 0);
  if (shown.length === 0) return unknown;
  return {
    ...unknown,
    status: 'public-evidence',
    statement: shown.map(({ name, licence }) => toSentence(`${name}: ${licence}`)).join(' '),
    sources: [...new Set(shown.flatMap(({ sources }) => sources))],
  };
}

const toKnown = ({ statement, sources }: Finding): Known => ({ ...unknown, statement, sources });

const statusOf: Readonly<Record<StatedAnswer['status'], ItemStatus>> = {
  'stated-yes': 'public-evidence',
  stated: 'public-evidence',
  'stated-no': 'not-met',
  conflicting: 'to-ask',
  'not-found': 'to-ask',
};

/** Of a pack about a kind of company, those companies decide where the answer differs by company. */
function fromAnswer(
  { status, value, statement, sources, entities: answers }: StatedAnswer,
  entities: readonly Entity[],
  fitting: readonly Entity[] | null,
): Known {
  const told = answers.flatMap((own) => {
    const entity = entities.find(({ id }) => id === own.id);
    if (entity === undefined || (fitting !== null && !fitting.includes(entity))) return [];
    return [{ name: entity.name, status: statusOf[own.status], basis: own.basis }];
  });
  const statuses = new Set(told.map((one) => one.status));
  const [only] = statuses;
  const isDecided = fitting !== null && statuses.size === 1 && told.length === fitting.length;
  return {
    status: isDecided && only !== undefined ? only : statusOf[status],
    statement,
    value,
    sources,
    companies: told,
  };
}

const sayUnfit = (subject: string, { name, fits }: Pack): string =>
  `${subject}: the pack “${name}” applies to ${fits?.about ?? 'any company'}, and none in force was found.`;

/** @example "Coinbase Custody Trust Company, LLC: 5 of 8 items have public evidence, 3 to ask." */
export function sayPack(
  subject: string,
  items: readonly { readonly status: ItemStatus }[],
): string {
  const count = (status: ItemStatus): number =>
    items.filter((item) => item.status === status).length;
  const rest = [
    [count('answered-privately'), 'answered privately'],
    [count('not-met'), 'not met'],
    [count('to-ask'), 'to ask'],
  ] as const;
  const shown = count('public-evidence');
  return `${subject}: ${[
    `${shown} of ${formatCount(items.length, 'item')} ${shown === 1 ? 'has' : 'have'} public evidence`,
    ...rest.filter(([many]) => many > 0).map(([many, words]) => `${many} ${words}`),
  ].join(', ')}.`;
}
