import Link from 'next/link';
import type { ComponentProps, ReactNode } from 'react';
import type { RankingParams } from '@/lib/url/mandate';
import { type RankingParameter, toRankingEntries } from '@/lib/url/ranking-query';
import { buttonClass, isPlainClick } from '@/components/ui/button';
import { useRanking } from './link-context';

export type StateLinkProps = Omit<ComponentProps<'a'>, 'href'> & {
  /** The state of the ranking that the link leads to. */
  to: RankingParams;
};

/**
 * A link to another state of the ranking. It can be opened in a new tab, copied and followed without
 * a script; a plain click needs no round trip.
 */
export function StateLink({ to, onClick, ...rest }: StateLinkProps) {
  const { toLink, replace } = useRanking();
  return (
    <a
      {...rest}
      href={toLink(to)}
      onClick={(event) => {
        if (!isPlainClick(event)) return;
        event.preventDefault();
        onClick?.(event);
        replace(to);
      }}
    />
  );
}

type ProviderLinkProps = { slug: string; children: ReactNode; className?: string };

/** Not fetched ahead: its address changes with every move of a slider. */
export function ProviderLink({ slug, ...rest }: ProviderLinkProps) {
  const { toPage } = useRanking();
  return <Link href={toPage(`/providers/${slug}`)} prefetch={false} {...rest} />;
}

/** From the answer to how firm it is. Not fetched ahead: its address changes with every slider. */
export function RobustnessLink() {
  const { toPage } = useRanking();
  return (
    <Link
      href={toPage('/robustness')}
      prefetch={false}
      className={buttonClass('quiet', 'no-print')}
    >
      How sure is this?
    </Link>
  );
}

type CarriedFieldsProps = {
  /** Parameters that the form has controls for. */
  except: readonly RankingParameter[];
};

/** The state that a plain form has no control for: without it, sending the form would lose it. */
export function CarriedFields({ except }: CarriedFieldsProps) {
  const { params, publishedWeights } = useRanking();
  return toRankingEntries(params, publishedWeights)
    .filter(([name]) => !except.includes(name))
    .map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />);
}
