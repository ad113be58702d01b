import { createKeptStore } from '@/components/ui/kept-store';
import { isRecord, parseStoredRecord } from '@/lib/stored-json';

/** Of a decision that this browser keeps, what other pages say about it; the record itself stays where it is. */
export type Decided = {
  readonly title: string;
  /** The day of its last recommendation, YYYY-MM-DD. */
  readonly on: string;
  readonly edition: string;
};

/** By the id of the decision. What is damaged is passed over. */
export const parseDecided = (text: string | null): Readonly<Record<string, Decided>> =>
  Object.fromEntries(
    Object.entries(parseStoredRecord(text)).flatMap(([id, one]): [string, Decided][] => {
      if (!isRecord(one)) return [];
      const { title, on, edition } = one;
      return typeof title === 'string' &&
        typeof on === 'string' &&
        /^\d{4}-\d{2}-\d{2}$/.test(on) &&
        typeof edition === 'string'
        ? [[id, { title, on, edition }]]
        : [];
    }),
  );

export const keptDecided = createKeptStore('decided', parseDecided);

/** Notes a decision, or forgets it where nothing is recommended. */
export function noteDecided(id: string, decided: Decided | null): void {
  const { [id]: before, ...others } = keptDecided.read();
  if (JSON.stringify(before ?? null) === JSON.stringify(decided)) return;
  keptDecided.keep(decided === null ? others : { ...others, [id]: decided });
}
