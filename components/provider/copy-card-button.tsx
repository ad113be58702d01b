'use client';

import { CopyButton } from '@/components/ui/copy-button';
import type { ProviderCard } from '@/lib/markdown/provider-card';
import { toProviderMarkdown } from '@/lib/markdown/to-provider-markdown';

type CopyCardButtonProps = { card: ProviderCard; href: string };

/** The provider in brief, for a note or a ticket. The browser knows the origin of its link. */
export function CopyCardButton({ card, href }: CopyCardButtonProps) {
  return (
    <CopyButton
      text={() => toProviderMarkdown(card, new URL(href, window.location.origin).href)}
      done="The card was copied as Markdown."
      what="Card as Markdown"
      glyph="copy"
    >
      Copy as Markdown
    </CopyButton>
  );
}
