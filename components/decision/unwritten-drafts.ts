import { type Draft, draftSchema } from '@/lib/decision/proposal-schema';

/**
 * What was typed in the moment before a tab goes: its transaction may not be done by then, and this
 * storage is written at once. Where it is missing, that moment is all that can be lost.
 */
const unwritten = 'decision-unwritten:';

export function noteUnwritten(id: string, fields: Draft | null): void {
  try {
    if (fields === null) localStorage.removeItem(unwritten + id);
    else localStorage.setItem(unwritten + id, JSON.stringify(fields));
  } catch {
    // Full or forbidden: the transaction that follows tells so.
  }
}

export function listUnwritten(): [id: string, fields: Draft][] {
  try {
    return Object.keys(localStorage).flatMap((key): [string, Draft][] =>
      key.startsWith(unwritten)
        ? [[key.slice(unwritten.length), readDraft(localStorage.getItem(key) ?? undefined)]]
        : [],
    );
  } catch {
    return [];
  }
}

/** Fields as they were kept, whoever wrote them; none where the text is damaged. */
export function readDraft(text: string | undefined): Draft {
  if (text === undefined) return {};
  try {
    return draftSchema.safeParse(JSON.parse(text)).data ?? {};
  } catch {
    return {};
  }
}
