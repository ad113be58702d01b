import Link from 'next/link';
import { buttonClass, LinkButton } from '@/components/ui/button';
import { CopyLinkButton } from '@/components/ui/copy-link-button';
import { Glyph } from '@/components/ui/glyph';
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
        <details className="relative">
          <summary className={buttonClass('quiet', 'list-none [&::-webkit-details-marker]:hidden')}>
            <Glyph name="plus" />
            Add {links.nextPlace}
          </summary>
          <ul className="absolute top-full left-0 z-30 mt-1 w-72 max-w-[calc(100vw-2rem)] rounded-control border border-edge ground-surface p-2 md:right-0 md:left-auto">
            {links.additions.map(({ name, href: added }) => (
              <li key={added}>
                <Link href={added} scroll={false} className="flex target items-center px-2">
                  {name}
                </Link>
              </li>
            ))}
          </ul>
        </details>
      )}
      <CopyLinkButton href={href} />
    </div>
  );
}
