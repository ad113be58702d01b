import Link from 'next/link';
import { buttonClass } from '@/components/ui/button';
import { Chip } from '@/components/ui/chip';
import { Glyph } from '@/components/ui/glyph';

export type MandateChipsProps = {
  chips: readonly string[];
  /** The ranking under the same mandate, where it is changed. */
  editHref: string;
  /** The figures of this page for other programs. */
  jsonHref: string;
};

/** Everything that decides the figures, where it is changed, and the figures as data. */
export function MandateChips({ chips, editHref, jsonHref }: MandateChipsProps) {
  return (
    <div className="mt-3 flex flex-wrap items-center gap-x-4 gap-y-2">
      <ul aria-label="What the figures rest on" className="flex flex-wrap gap-2">
        {chips.map((chip) => (
          <li key={chip}>
            <Chip>{chip}</Chip>
          </li>
        ))}
      </ul>
      <Link href={editHref} className="no-print inline-flex target items-center text-dense">
        Edit mandate
      </Link>
      <a href={jsonHref} className={buttonClass('quiet', 'no-print md:ms-auto')}>
        <Glyph name="download" className="size-3.5" />
        JSON
      </a>
    </div>
  );
}
