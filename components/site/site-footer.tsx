import { disclaimer } from '@/lib/disclaimer';
import { openDataLinks } from './site-links';

export function SiteFooter() {
  return (
    <footer className="mt-14 border-t border-line print:mt-4">
      <div className="page-width flex flex-wrap items-center justify-between gap-x-8 gap-y-3 py-6 text-dense text-ink2 print:py-2">
        <p>
          {disclaimer} Levels come from public evidence, never from reputation; confirm every point
          with the provider.
        </p>
        <nav aria-label="Open data" className="no-print flex flex-wrap items-center gap-x-2">
          <span>Open data:</span>
          <ul className="flex flex-wrap gap-x-3">
            {openDataLinks.map((link) => (
              <li key={link.href}>
                <a href={link.href} className="inline-flex min-h-11 items-center md:min-h-7">
                  {link.label}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </footer>
  );
}
