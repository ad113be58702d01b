import Link from 'next/link';
import { LinkButton } from '@/components/ui/button';
import { CopyLinkButton } from '@/components/ui/copy-button';
import { Glyph } from '@/components/ui/glyph';
import type { Provider } from '@/lib/catalogue/types';
import type { ProviderCard } from '@/lib/markdown/provider-card';
import { CopyCardButton } from './copy-card-button';

type ProviderHeaderProps = {
  provider: Provider;
  onShortlist: boolean;
  /** The ranking under the same mandate. */
  rankingHref: string;
  /** This page with the provider put on the shortlist, or taken off it. */
  shortlistHref: string;
  /** The page of the shortlist. */
  listHref: string;
  compareHref: string;
};

export function ProviderHeader({
  provider,
  onShortlist,
  rankingHref,
  shortlistHref,
  listHref,
  compareHref,
}: ProviderHeaderProps) {
  const { name } = provider;
  return (
    <header>
      <nav aria-label="Breadcrumb" className="no-print text-dense max-md:hidden">
        <ol className="flex flex-wrap items-center gap-x-2">
          <li>
            <Link href={rankingHref} className="inline-flex target items-center">
              Ranking
            </Link>
          </li>
          <li aria-hidden="true" className="text-ink3">
            /
          </li>
          <li aria-current="page" className="text-ink2">
            {name}
          </li>
        </ol>
      </nav>
      <div className="mt-1 flex flex-wrap items-start justify-between gap-x-8 gap-y-4">
        <h1 className="max-w-[56rem] min-w-0 flex-1 basis-80 text-h1">{name}</h1>
        <div className="no-print flex flex-wrap gap-2">
          <LinkButton href={compareHref} prefetch={false}>
            <Glyph name="unequal" />
            Compare with…
          </LinkButton>
          <LinkButton
            href={shortlistHref}
            look={onShortlist ? 'chosen' : 'quiet'}
            scroll={false}
            replace
          >
            <Glyph name={onShortlist ? 'tick' : 'plus'} />
            {onShortlist ? 'On the shortlist' : 'Shortlist'}
            <span className="sr-only">{onShortlist ? `: take ${name} off` : `: add ${name}`}</span>
          </LinkButton>
          {onShortlist && (
            <LinkButton href={listHref} prefetch={false}>
              Open the shortlist
            </LinkButton>
          )}
        </div>
      </div>
    </header>
  );
}

type TakeAlongProps = {
  card: ProviderCard;
  /** This page, as one would pass it on. */
  href: string;
};

/** The page for a note, and for a colleague. */
export function TakeAlong({ card, href }: TakeAlongProps) {
  return (
    <div className="no-print mt-4 flex flex-wrap gap-2">
      <CopyLinkButton href={href} />
      <CopyCardButton card={card} href={href} />
    </div>
  );
}
