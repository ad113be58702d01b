import Link from 'next/link';
import { LinkButton } from '@/components/ui/button';
import { CopyLinkButton } from '@/components/ui/copy-button';
import { Glyph } from '@/components/ui/glyph';
import { Menu } from '@/components/ui/menu';
import type { ComparisonLinks } from '@/lib/comparison/comparison-links';

export type ComparisonActionsProps = {
  links: Pick<ComparisonLinks, 'additions' | 'nextPlace' | 'switchHref'>;
  onlyDifferences: boolean;
  href: string;
};

export function ComparisonActions({ links, onlyDifferences, href }: ComparisonActionsProps) {
  return (
    <div className="no-print flex flex-wrap items-start gap-2">
      <LinkButton
        href={links.switchHref}
        scroll={false}
        look={onlyDifferences ? 'chosen' : 'quiet'}
        aria-current={onlyDifferences ? 'true' : undefined}
      >
        <Glyph name={onlyDifferences ? 'tick' : 'unequal'} />
        Only differences
      </LinkButton>
      {links.additions.length > 0 && (
        <Menu
          summary={
            <>
              <Glyph name="plus" />
              Add {links.nextPlace}
            </>
          }
        >
          {links.additions.map(({ name, href: added }) => (
            <li key={added}>
              <Link href={added} scroll={false} className="flex target items-center px-2">
                {name}
              </Link>
            </li>
          ))}
        </Menu>
      )}
      <CopyLinkButton href={href} />
    </div>
  );
}
