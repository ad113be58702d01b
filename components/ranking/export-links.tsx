'use client';

import { buttonClass } from '@/components/ui/button';
import { Glyph } from '@/components/ui/glyph';
import { useRanking } from './ranking-context';

/** What is on the screen, for other programs. */
const formats = [{ label: 'JSON', path: '/api/v1/ranking' }] as const;

export function ExportLinks() {
  const { toPage } = useRanking();
  return (
    <ul aria-label="This ranking as data" className="no-print flex gap-2 max-md:hidden">
      {formats.map(({ label, path }) => (
        <li key={path}>
          <a href={toPage(path)} className={buttonClass()}>
            <Glyph name="download" className="size-3.5" />
            {label}
          </a>
        </li>
      ))}
    </ul>
  );
}
