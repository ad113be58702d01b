import Link from 'next/link';
import { buttonClass } from '@/components/ui/button';
import { Chip } from '@/components/ui/outcome';
import { Glyph } from '@/components/ui/glyph';
import type { RobustnessView } from '@/lib/robustness/build-robustness';

export type MandateChipsProps = {
  chips: readonly string[];
  links: RobustnessView['links'];
};

const linkClass = 'no-print inline-flex target items-center text-dense';

/** Everything that decides the figures, where it is changed and explained, and the figures as data. */
export function MandateChips({ chips, links }: MandateChipsProps) {
  return (
    <div className="mt-3 flex flex-wrap items-center gap-x-4 gap-y-2">
      <ul aria-label="What the figures rest on" className="flex flex-wrap gap-2">
        {chips.map((chip) => (
          <li key={chip}>
            <Chip>{chip}</Chip>
          </li>
        ))}
      </ul>
      <Link href={links.ranking} className={linkClass}>
        Edit mandate
      </Link>
      <Link href={links.method} className={linkClass}>
        How it is counted
      </Link>
      <a href={links.json} className={buttonClass('quiet', 'no-print md:ms-auto')}>
        <Glyph name="download" className="size-3.5" />
        JSON
      </a>
    </div>
  );
}
