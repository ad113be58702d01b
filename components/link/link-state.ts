import type { Notice, RankingParams } from '@/lib/url/mandate';
import { type KnownValues, parseRankingParams } from '@/lib/url/mandate-params';
import { toRankingQuery } from '@/lib/url/ranking-query';

/** What the ranking shows, and how far the link in the address bar has followed. */
export type LinkState = {
  readonly params: RankingParams;
  /** What was dropped when a link was last opened; it stays until another one is. */
  readonly notices: readonly Notice[];
  /** The link as the router last reported it. */
  readonly link: string;
  /** Links written by this page that the router has not reported yet, oldest first. */
  readonly written: readonly string[];
  /** True while a slider or a text is ahead of the link. */
  readonly moving: boolean;
  /** Grows whenever everything is replaced at once, so that unfinished texts give way. */
  readonly revision: number;
};

/** Commas may be escaped or not; two links that say the same compare as equal. */
const comparable = (query: string): string => new URLSearchParams(query).toString();

export function openLink(link: string, known: KnownValues, revision = 0): LinkState {
  const { params, notices } = parseRankingParams(new URLSearchParams(link), known);
  return { params, notices, link: comparable(link), written: [], moving: false, revision };
}

/**
 * The router reports a link. One that this page wrote itself confirms what is shown already, and a
 * reader who moved on in the meantime loses nothing. Any other one comes from outside (back,
 * forward, a link) and replaces everything.
 *
 * @returns the very same state when there is nothing to do
 */
export function followLink(state: LinkState, reported: string, known: KnownValues): LinkState {
  const link = comparable(reported);
  const confirmed = state.written.indexOf(link);
  if (confirmed >= 0 && (link !== state.link || confirmed === state.written.length - 1)) {
    return { ...state, link, written: state.written.slice(confirmed + 1) };
  }
  return link === state.link ? state : openLink(link, known, state.revision + 1);
}

/**
 * The reader goes back or forward. What this page wrote is no longer on its way, so whatever the
 * router reports from here on comes from outside. The link in the address bar is opened at once: where
 * the router had reported it, and the report was overtaken by what the reader did, it will not report it
 * again, and where it was written before the router watched the history, it never will.
 *
 * @param shown the link in the address bar
 * @returns the very same state when there is nothing to do
 */
export function followHistory(state: LinkState, shown: string, known: KnownValues): LinkState {
  const isShown = state.written.length === 0 && !state.moving && comparable(shown) === state.link;
  if (isShown) return state;
  return openLink(shown, known, state.revision + 1);
}

/** A slider or a text moves; the link follows when it rests. */
export function moveParams(state: LinkState, params: RankingParams): LinkState {
  return { ...state, params, moving: true };
}

/** The query that the link should have. */
function wantedLink(params: RankingParams, known: KnownValues): string {
  return comparable(toRankingQuery(params, known.publishedWeights));
}

/** True when the link already says it, or will as soon as the router has caught up. */
export function isWritten(state: LinkState, params: RankingParams, known: KnownValues): boolean {
  return wantedLink(params, known) === (state.written.at(-1) ?? state.link);
}

/** `params` are shown, and their link is on its way to the address bar. */
export function settleParams(
  state: LinkState,
  params: RankingParams,
  known: KnownValues,
): LinkState {
  const written = isWritten(state, params, known)
    ? state.written
    : [...state.written, wantedLink(params, known)];
  return { ...state, params, written, moving: false };
}
