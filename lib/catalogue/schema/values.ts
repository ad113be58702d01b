import { z } from 'zod';

/**
 * The small values that every data file is made of. Dates, addresses and prose are checked here
 * once, because a wrong one compiles well and misleads a reader.
 */

const isRealDate = (text: string): boolean => {
  const [year, month = '01', day = '01'] = text.split('-');
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.getUTCDate() === Number(day);
};

/** A calendar day, `2026-11-23`. */
export const daySchema = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, 'expected a day written YYYY-MM-DD')
  .refine(isRealDate, 'expected a day that exists in the calendar')
  .meta({ description: 'A calendar day, YYYY-MM-DD.' });

/** A date as exact as the source gives it: year, month or day. */
export const partialDateSchema = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'expected a date written YYYY, YYYY-MM or YYYY-MM-DD')
  .refine(isRealDate, 'expected a date that exists in the calendar')
  .meta({ description: 'A date as exact as the source gives it: YYYY, YYYY-MM or YYYY-MM-DD.' });

/** A public web address. Loopback names and bare host names are not public addresses. */
export const addressSchema = z
  .url({
    protocol: /^https?$/,
    hostname: z.regexes.domain,
    error: 'expected a public http(s) address',
  })
  .meta({ description: 'A public http(s) address.' });

/** One line of text that is a name or label, not a sentence. */
export const labelSchema = z
  .string()
  .trim()
  .min(1, 'expected text')
  .refine((text) => !/[\r\n]/.test(text), 'expected a single line')
  .meta({ description: 'A name or label on a single line, without a full stop.' });

/** One or more sentences. Prose that does not end with a full stop is usually cut off. */
export const proseSchema = z
  .string()
  .trim()
  .min(2, 'expected a sentence')
  .regex(/[.?]["”’)]?$/, 'expected prose that ends with a full stop')
  .meta({ description: 'One or more full sentences; ends with a full stop.' });

export const slugSchema = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'expected a slug such as "acme-custody"')
  .meta({ description: 'Lower case letters, digits and hyphens.' });

/** A reference to an entry of `sources` in the same file. */
export const sourceIdSchema = z
  .string()
  .regex(/^[a-z][a-z0-9-]*$/, 'expected the id of a source, such as "s1"')
  .meta({ description: 'The key of an entry under `sources` in this file.' });

export const levelSchema = z
  .int()
  .min(0)
  .max(4)
  .meta({ description: 'A level of the rubric, 0 to 4.' });
