/** Parts of a country that license on their own, by ISO 3166-2 and the codes of the data files. */
const parts: Readonly<Record<string, string>> = {
  'AE-AZ': 'Abu Dhabi, United Arab Emirates',
  'AE-DU': 'Dubai, United Arab Emirates',
  'US-NY': 'New York, United States',
  'US-SD': 'South Dakota, United States',
};

/** Shorter than the names of the standard, and how the firms and supervisors write them. */
const places: Readonly<Record<string, string>> = { EU: 'European Union', HK: 'Hong Kong' };

const countries = new Intl.DisplayNames(['en-GB'], { type: 'region', fallback: 'none' });

/**
 * The place behind a code such as "US-NY" or "LU". A part without a name of its own is named by its
 * country; whatever is no code is returned as written.
 */
export function jurisdictionName(code: string): string {
  const [country = code] = code.split('-');
  return parts[code] ?? places[country] ?? findCountry(country) ?? code;
}

function findCountry(code: string): string | null {
  return /^[A-Z]{2}$/.test(code) ? (countries.of(code) ?? null) : null;
}
