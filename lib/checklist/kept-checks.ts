import { formatDate, toSentence } from '@/lib/format';
import { isRecord, parseStoredRecord } from '@/lib/stored-json';
import {
  type CheckAnswers,
  type CheckStatus,
  checkStatuses,
  checkStatusNames,
} from '@/lib/url/check-status';

/** Room for a name and for a note, in characters, here and in the record of a decision. */
export const mostNameLetters = 200;
export const mostNoteLetters = 4000;

/** What shows that an answer holds: a note, and a document by its name and, where a file was chosen, its hash. */
export type CheckProof = {
  readonly note: string;
  readonly document: { readonly name: string; readonly hash: string | null } | null;
};

/** One answer as a browser keeps it: for which mandate it was given, in words, by whom and when. */
export type KeptCheck = CheckProof & {
  readonly status: CheckStatus;
  /** As it was typed; '' where nobody gave a name. */
  readonly by: string;
  /** The requirements of that mandate, in words; null where an earlier version did not keep them. */
  readonly asks: string | null;
  /** The reader's day, YYYY-MM-DD; null where an earlier version did not keep it. */
  readonly on: string | null;
};

/** By provider, check, and the scope of the mandate that it was given for (`checkScope`). */
type KeptChecks = Readonly<
  Record<string, Readonly<Record<string, Readonly<Record<string, KeptCheck>>>>>
>;

/** What an earlier version kept for every mandate alike; no mandate has this scope. */
const earlier = 'earlier';

/** Checks of one mandate, by provider and item. */
export type ChecksOf<Check> = Readonly<Record<string, Readonly<Record<string, Check>>>>;

/** What was answered for a mandate, with its proofs. */
export const checksFor = (kept: KeptChecks, scope: string): ChecksOf<KeptCheck> =>
  Object.fromEntries(
    Object.entries(kept).flatMap(([slug, items]) => {
      const given = Object.entries(items).flatMap(([item, byScope]) => {
        const check = byScope[scope];
        return check ? [[item, check] as const] : [];
      });
      return given.length > 0 ? [[slug, Object.fromEntries(given)]] : [];
    }),
  );

/** The answers that were given for a mandate. */
export const answersFor = (kept: KeptChecks, scope: string): CheckAnswers =>
  Object.fromEntries(
    Object.entries(checksFor(kept, scope)).map(([slug, items]) => [
      slug,
      Object.fromEntries(Object.entries(items).map(([item, { status }]) => [item, status])),
    ]),
  );

/** The last answer to a check under other mandates, where this one has none; else null. */
export function answerElsewhere(
  kept: KeptChecks,
  slug: string,
  item: string,
  scope: string,
): KeptCheck | null {
  const byScope = kept[slug]?.[item] ?? {};
  if (byScope[scope]) return null;
  const [last] = Object.values(byScope).toSorted((a, b) => ((a.on ?? '') < (b.on ?? '') ? 1 : -1));
  return last ?? null;
}

/** @example 'Answered Met for US · insurance on 27 Nov 2026: does it hold here?' */
export function sayElsewhere({ status, asks, on }: KeptCheck): string {
  const whom = asks === null ? 'without a mandate' : `for ${asks}`;
  const when = on === null ? '' : ` on ${formatDate(on)}`;
  return `Answered ${checkStatusNames[status]} ${whom}${when}: does it hold here?`;
}

/** The mandate that answers are given for, and who gives them when. */
type Answering = {
  readonly scope: string;
  readonly asks: string;
  readonly on: string;
  readonly by: string;
};

/**
 * The same with the answers for one mandate about some providers replaced. An answer that is changed keeps
 * the proof that it had, and one that is confirmed brings that of the mandate it was given for.
 */
export function withAnswersFor(
  kept: KeptChecks,
  answers: CheckAnswers,
  { scope, asks, on, by, slugs }: Answering & { readonly slugs: readonly string[] },
): KeptChecks {
  const all = [...new Set([...Object.keys(kept), ...slugs])];
  return withoutEmpty(
    all.map((slug) => {
      const items = kept[slug] ?? {};
      if (!slugs.includes(slug)) return [slug, items];
      const given = answers[slug] ?? {};
      const ids = [...new Set([...Object.keys(items), ...Object.keys(given)])];
      return [
        slug,
        Object.fromEntries(
          ids.map((id) => {
            const { [scope]: before, ...others } = items[id] ?? {};
            const status = given[id];
            if (status === undefined) return [id, others];
            const other = answerElsewhere(kept, slug, id, scope);
            const { note, document } = before ?? (other?.status === status ? other : nothingProves);
            const check =
              before?.status === status ? before : { status, asks, on, by, note, document };
            return [id, { ...others, [scope]: check }];
          }),
        ),
      ];
    }),
  );
}

const nothingProves: CheckProof = { note: '', document: null };

/**
 * The same with what shows one answer replaced, and who said so when; an item without an answer for this
 * mandate gets none.
 */
export function withProof(
  kept: KeptChecks,
  { slug, item, scope }: { readonly slug: string; readonly item: string; readonly scope: string },
  { note, document, by, on }: CheckProof & Pick<KeptCheck, 'by' | 'on'>,
): KeptChecks {
  const check = kept[slug]?.[item]?.[scope];
  if (check === undefined) return kept;
  const proven = { ...check, note, document, by, on };
  return {
    ...kept,
    [slug]: { ...kept[slug], [item]: { ...kept[slug]?.[item], [scope]: proven } },
  };
}

const withoutEmpty = (entries: [string, KeptChecks[string]][]): KeptChecks =>
  Object.fromEntries(
    entries.flatMap(([slug, items]) => {
      const left = Object.entries(items).filter(([, byScope]) => Object.keys(byScope).length > 0);
      return left.length > 0 ? [[slug, Object.fromEntries(left)]] : [];
    }),
  );

/**
 * Reads what was kept as text. An earlier version kept a status for each check and no mandate: it is
 * an answer under another mandate, to be confirmed. What is no answer is passed over.
 */
export function parseKeptChecks(text: string | null): KeptChecks {
  return withoutEmpty(
    Object.entries(parseStoredRecord(text)).map(([slug, items]) => [
      slug,
      Object.fromEntries(
        Object.entries(isRecord(items) ? items : {}).map(([item, given]) => [
          item,
          isRecord(given) ? readScopes(given) : readScopes({ [earlier]: { status: given } }),
        ]),
      ),
    ]),
  );
}

function readScopes(given: Record<string, unknown>): Record<string, KeptCheck> {
  return Object.fromEntries(
    Object.entries(given).flatMap(([scope, value]) => {
      if (!isRecord(value)) return [];
      const status = checkStatuses.find((one) => one === value['status']);
      const { asks, on, by, note } = value;
      if (status === undefined) return [];
      const check: KeptCheck = {
        status,
        asks: typeof asks === 'string' ? asks : null,
        on: typeof on === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(on) ? on : null,
        by: typeof by === 'string' ? by : '',
        note: typeof note === 'string' ? note : '',
        document: readDocument(value['document']),
      };
      return [[scope, check]];
    }),
  );
}

function readDocument(given: unknown): CheckProof['document'] {
  if (!isRecord(given)) return null;
  const { name, hash } = given;
  if (typeof name !== 'string' || name.trim() === '') return null;
  return { name, hash: typeof hash === 'string' && /^[0-9a-f]{64}$/.test(hash) ? hash : null };
}

/** @example 'Ada Example, 27 Nov 2026. Seen on site. Document: SOC 2 report.pdf.' */
export function sayCheckProof({
  by,
  on,
  note,
  document,
}: Pick<KeptCheck, 'by' | 'on' | 'note' | 'document'>): string {
  const who = [by, on === null ? '' : formatDate(on)].filter(Boolean).join(', ');
  return [who, note.trim(), document === null ? '' : `Document: ${document.name}`]
    .filter(Boolean)
    .map(toSentence)
    .join(' ');
}
