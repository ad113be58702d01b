import type { Notice } from './mandate';
import { repeatedParameter, unusableValue } from './notices';
import type { RawParams } from './raw-params';

/** Where a tolerant reader says what it dropped. */
export type TellNotice = (notice: Notice) => void;

/** The one value of a parameter, trimmed; '' when it is missing or empty. Of several, the last. */
export function readLast(raw: RawParams, name: string, tell: TellNotice): string {
  const given = (raw.get(name) ?? []).map((value) => value.trim());
  if (new Set(given).size > 1) tell(repeatedParameter(name));
  return given.at(-1) ?? '';
}

/** Decimal notation as people and `String(number)` write it; no hexadecimal, no empty text. */
const decimal = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;

/** A finite number, or null. */
export function readNumber(text: string): number | null {
  if (!decimal.test(text)) return null;
  const value = Number(text);
  // Adding 0 turns -0 into 0, which is what the canonical link gives back.
  return Number.isFinite(value) ? value + 0 : null;
}

/** A number from 0 to 100. One outside is moved to the nearer end, anything else to `fallback`. */
export function readPercentage(
  raw: RawParams,
  name: string,
  fallback: number,
  tell: TellNotice,
): number {
  const given = readLast(raw, name, tell);
  if (given === '') return fallback;
  const value = readNumber(given);
  const used = value === null ? fallback : Math.min(100, Math.max(0, value));
  if (used !== value) {
    tell(unusableValue(name, given, 'a number from 0 to 100 is needed', `${used} is used.`));
  }
  return used;
}

/** One of a few words, of which the first is the default. */
export function readChoice<const Key extends string>(
  raw: RawParams,
  name: string,
  keys: readonly [Key, ...Key[]],
  tell: TellNotice,
  expectation = `one of ${keys.join(', ')}`,
): Key {
  const given = readLast(raw, name, tell).toLowerCase();
  const chosen = keys.find((key) => key === given);
  if (chosen === undefined && given !== '') {
    tell(unusableValue(name, given, `${expectation} is needed`, `${keys[0]} is used.`));
  }
  return chosen ?? keys[0];
}

/** On for `yes` and what browsers and people write instead; off for its opposites and for ''. */
export function readSwitch(raw: RawParams, name: string, tell: TellNotice): boolean {
  const given = readLast(raw, name, tell);
  const word = given.toLowerCase();
  if (['yes', 'true', '1', 'on'].includes(word)) return true;
  if (!['', 'no', 'false', '0', 'off'].includes(word)) {
    tell(unusableValue(name, given, 'only “yes” is known', 'It was left out.'));
  }
  return false;
}
