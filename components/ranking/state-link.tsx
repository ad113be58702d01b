import type { ComponentProps } from 'react';
import type { RankingParams } from '@/lib/url/mandate';
import { isPlainClick } from './plain-click';
import { useRanking } from './ranking-context';

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
