import { LinkButton } from '@/components/ui/button';
import { CopyLinkButton } from '@/components/ui/copy-button';
import { Glyph } from '@/components/ui/glyph';
import type { ProviderCard } from '@/lib/markdown/provider-card';
import { CopyCardButton } from './copy-card-button';

export type ProviderActionsProps = {
  card: ProviderCard;
  /** This page, as one would pass it on. */
  href: string;
  compareHref: string;
};

/** Ways out of the page: beside others, into a note, to a colleague. */
export function ProviderActions({ card, href, compareHref }: ProviderActionsProps) {
  return (
    <>
      <LinkButton href={compareHref} prefetch={false}>
        <Glyph name="unequal" />
        Compare with…
      </LinkButton>
      <CopyCardButton card={card} href={href} />
      <CopyLinkButton href={href} />
    </>
  );
}
