import { formatDate } from '@/lib/format';
import { isRecord, parseStoredRecord } from '@/lib/stored-json';
import {
  type CheckAnswers,
  type CheckStatus,
  checkStatuses,
  checkStatusNames,
} from '@/lib/url/check-status';

/** One answer as a browser keeps it: for which mandate it was given, in words, and when. */
export type KeptCheck = {
  readonly status: CheckStatus;
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

/** The answers that were given for a mandate. */
export function answersFor(kept: KeptChecks, scope: string): CheckAnswers {
  return Object.fromEntries(
    Object.entries(kept).flatMap(([slug, items]) => {
      const given = Object.entries(items).flatMap(([item, byScope]) => {
        const check = byScope[scope];
        return check ? [[item, check.status] as const] : [];
      });
      return given.length > 0 ? [[slug, Object.fromEntries(given)]] : [];
    }),
  );
}

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

/** The same with the answers for one mandate about some providers replaced. */
export function withAnswersFor(
  kept: KeptChecks,
  answers: CheckAnswers,
  { scope, asks, on, slugs }: { scope: string; asks: string; on: string; slugs: readonly string[] },
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
            const check = before?.status === status ? before : { status, asks, on };
            return [id, { ...others, [scope]: check }];
          }),
        ),
      ];
    }),
  );
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
      const { asks, on } = value;
      if (status === undefined) return [];
      const check: KeptCheck = {
        status,
        asks: typeof asks === 'string' ? asks : null,
        on: typeof on === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(on) ? on : null,
      };
      return [[scope, check]];
    }),
  );
}
