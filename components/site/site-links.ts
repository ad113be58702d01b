export type SiteLink = {
  href: string;
  label: string;
  /** Paths below which this link counts as the current page, beside its own. */
  covers?: readonly string[];
};

/** The pages of the top bar, in its order. */
export const siteLinks: readonly SiteLink[] = [
  { href: '/', label: 'Ranking', covers: ['/providers/'] },
  { href: '/compare', label: 'Compare' },
  { href: '/robustness', label: 'Robustness' },
  { href: '/guide', label: 'Guide' },
  { href: '/method', label: 'Method' },
];

/** What machines can read, in the order of the foot of every page. */
export const openDataLinks: readonly SiteLink[] = [
  { href: '/export.json', label: 'JSON' },
  { href: '/export.csv', label: 'CSV' },
  { href: '/openapi.json', label: 'API' },
];

export function isCurrent(link: SiteLink, pathname: string): boolean {
  return pathname === link.href || (link.covers ?? []).some((path) => pathname.startsWith(path));
}
