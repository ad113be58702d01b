/** What Next hands to a page, and what a browser or a route handler has at hand. */
export type SearchParams =
  Readonly<Record<string, string | string[] | undefined>> | URLSearchParams;

/** Every value of every parameter, in the order of the link, by lower-case name. */
export type RawParams = ReadonlyMap<string, readonly string[]>;

/**
 * Brings both shapes of a query into one. Names are lower-cased, because a link that was typed or
 * passed through a spreadsheet may have lost its case; values are kept as they are.
 */
export function toRawParams(searchParams: SearchParams): RawParams {
  const raw = new Map<string, string[]>();
  const add = (name: string, value: string): void => {
    const key = name.toLowerCase();
    const values = raw.get(key);
    if (values) values.push(value);
    else raw.set(key, [value]);
  };
  if (searchParams instanceof URLSearchParams) {
    searchParams.forEach((value, name) => add(name, value));
    return raw;
  }
  for (const [name, value] of Object.entries(searchParams)) {
    // Next gathers values in a plain object, where a name can meet what the object inherits: after
    // `__proto__` even the methods of an array. Only texts come from the link.
    const given: readonly unknown[] = [value].flat();
    for (const one of given) if (typeof one === 'string') add(name, one);
  }
  return raw;
}

/** The query of a link as a browser writes it, without "?": every value, names in lower case. */
export function toQuery(searchParams: SearchParams): string {
  const pairs = [...toRawParams(searchParams)].flatMap(([name, values]) =>
    values.map((value) => [name, value]),
  );
  return new URLSearchParams(pairs).toString();
}

/**
 * The items of a list parameter. A plain GET form repeats the name (`region=eu&region=uk`) where a
 * link has commas (`region=eu,uk`); both are read alike. Empty items stay, so that `30,,15` is not
 * mistaken for two weights.
 */
export function listItems(values: readonly string[]): string[] {
  return values.flatMap((value) => value.split(',')).map((item) => item.trim().toLowerCase());
}

/** Campaign and click identifiers that others append to a link are no mistake of its reader. */
export const isTracking = (name: string): boolean =>
  /^(utm_|mtm_|pk_|mc_)/.test(name) || ['fbclid', 'gclid', 'msclkid', 'ref', '_rsc'].includes(name);
