import Link from 'next/link';
import type { ReactNode } from 'react';
import { LinkButton } from '@/components/ui/button';
import { CopyLinkButton } from '@/components/ui/copy-button';
import { Glyph } from '@/components/ui/glyph';
import type { Provider } from '@/lib/catalogue/types';
import { formatDate, toSentence } from '@/lib/format';
import type { ProviderCard } from '@/lib/markdown/provider-card';
import { CopyCardButton } from './copy-card-button';

type ProviderHeaderProps = {
  provider: Provider;
  onShortlist: boolean;
  /** The ranking under the same mandate. */
  rankingHref: string;
  /** This page with the provider put on the shortlist, or taken off it. */
  shortlistHref: string;
  /** What else can be done with the provider, before the shortlist. */
  actions: ReactNode;
};

export function ProviderHeader({
  provider,
  onShortlist,
  rankingHref,
  shortlistHref,
  actions,
}: ProviderHeaderProps) {
  const { name, legalLine, company, researchedOn } = provider;
  const owner = company.listed ? `${company.owner ?? name} (${company.listed})` : company.owner;
  return (
    <header>
      <nav aria-label="Breadcrumb" className="no-print text-dense">
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
        <div className="max-w-[56rem] min-w-0 flex-1 basis-120">
          <h1 className="text-h1">{name}</h1>
          <p className="mt-1 text-body text-ink2">
            {toSentence(legalLine)} {owner && toSentence(`Owner: ${owner}`)}{' '}
            {company.founded && `Founded ${company.founded}.`} Research of{' '}
            {formatDate(researchedOn)}.
          </p>
        </div>
        <div className="no-print flex flex-wrap gap-2">
          {actions}
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
        </div>
      </div>
    </header>
  );
}

type ProviderActionsProps = {
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
