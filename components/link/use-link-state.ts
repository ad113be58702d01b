import { useCallback, useEffect, useState } from 'react';
import type { RankingParams } from '@/lib/url/mandate';
import type { KnownValues } from '@/lib/url/mandate-params';
import { toHref } from '@/lib/url/ranking-query';
import {
  followHistory,
  followLink,
  isWritten,
  type LinkState,
  moveParams,
  openLink,
  settleParams,
} from './link-state';

/** Browsers refuse a history that is written many times a second. */
const restMs = 300;

export type LinkControls = {
  /** A decision: a step of its own for the back button. */
  choose: (params: RankingParams) => void;
  /** A movement: shown at once, written when it rests, no step of its own. */
  adjust: (params: RankingParams) => void;
  /** The same as `choose`, and unfinished texts in fields are given up. */
  replace: (params: RankingParams) => void;
};

function writeHistory(
  how: 'pushState' | 'replaceState',
  params: RankingParams,
  known: KnownValues,
): void {
  window.history[how](null, '', toHref('/', params, known.publishedWeights));
}

/**
 * Keeps what is shown and the link in step, in both directions and without a round trip.
 *
 * @param opened the link that the page was rendered for
 */
export function useLinkState(
  known: KnownValues,
  opened: string,
): LinkControls & { state: LinkState; follow: (reported: string) => void } {
  const [state, setHeld] = useState(() => openLink(opened, known));

  useEffect(() => {
    const follow = (): void => {
      const { pathname, search } = window.location;
      // Back to another page, the link is not this page's to open.
      if (pathname === '/') setHeld((latest) => followHistory(latest, search, known));
    };
    window.addEventListener('popstate', follow);
    return () => window.removeEventListener('popstate', follow);
  }, [known]);

  useEffect(() => {
    if (!state.moving) return;
    const timer = setTimeout(() => {
      if (!isWritten(state, state.params, known)) writeHistory('replaceState', state.params, known);
      setHeld((latest) => settleParams(latest, state.params, known));
    }, restMs);
    return () => clearTimeout(timer);
  }, [state, known]);

  const choose = (params: RankingParams, revision = state.revision): void => {
    const rest = (held: LinkState): LinkState =>
      held.moving ? settleParams(held, held.params, known) : held;
    const rested = rest(state);
    if (rested.written.length > state.written.length) {
      writeHistory('replaceState', state.params, known);
    }
    if (!isWritten(rested, params, known)) writeHistory('pushState', params, known);
    // On what is held by now: a report of the router that came after this was drawn is not lost.
    setHeld((latest) => ({ ...settleParams(rest(latest), params, known), revision }));
  };

  const follow = useCallback(
    (reported: string) => setHeld((latest) => followLink(latest, reported, known)),
    [known],
  );

  return {
    state,
    follow,
    choose: (params) => choose(params),
    replace: (params) => choose(params, state.revision + 1),
    adjust: (params) => setHeld((latest) => moveParams(latest, params)),
  };
}
