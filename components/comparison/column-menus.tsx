import Link from 'next/link';
import type { ColumnMenu } from '@/lib/comparison/comparison-links';
import { GridBody, GridCell, GridRow, GridRowHead } from './comparison-cells';
import { Fold } from './fold';

export type ColumnMenusProps = { menus: readonly ColumnMenu[] };

/** What can be done with each column; every choice is a link. */
export function ColumnMenus({ menus }: ColumnMenusProps) {
  return (
    <GridBody>
      <GridRow className="no-print">
        <GridRowHead className="py-1! font-normal! text-ink2 narrow:sr-only">
          <span className="flex min-h-8 items-center text-dense">Columns</span>
        </GridRowHead>
        {menus.map(({ slug, shortName, removeHref, replacements }, column) => (
          <GridCell key={slug} column={column} className="py-1!">
            <Fold summary="Replace or remove" about={shortName}>
              <ul>
                <li>
                  <Link
                    href={removeHref}
                    scroll={false}
                    className="inline-flex target items-center"
                  >
                    Remove {shortName}
                  </Link>
                </li>
                {replacements.map(({ name, href }) => (
                  <li key={href}>
                    <Link href={href} scroll={false} className="inline-flex target items-center">
                      Replace by {name}
                    </Link>
                  </li>
                ))}
              </ul>
            </Fold>
          </GridCell>
        ))}
      </GridRow>
    </GridBody>
  );
}
