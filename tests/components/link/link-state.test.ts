import { describe, expect, it } from 'vitest';
import {
  followHistory,
  followLink,
  isWritten,
  moveParams,
  openLink,
  settleParams,
} from '@/components/link/link-state';
import { withRequirement } from '@/lib/url/change-params';
import type { KnownValues } from '@/lib/url/mandate-params';

const known: KnownValues = {
  slugs: ['acme', 'borough'],
  publishedWeights: { liquidity: 30, security: 25, coverage: 15, costs: 15, ux: 10, support: 5 },
};

describe('openLink', () => {
  it('reads the link and keeps what was dropped', () => {
    const state = openLink('region=eu,mars', known);
    expect(state.params.mandate.requirements).toEqual(['region:eu']);
    expect(state.notices).toHaveLength(1);
    expect(state.moving).toBe(false);
  });
});

describe('followLink', () => {
  it('returns the very same state while the link stays', () => {
    const state = openLink('region=eu,uk', known);
    expect(followLink(state, 'region=eu%2Cuk', known)).toBe(state);
  });

  it('adopts a link from outside, and unfinished texts give way', () => {
    const state = openLink('region=eu', known);
    const followed = followLink(state, 'region=us', known);
    expect(followed.params.mandate.requirements).toEqual(['region:us']);
    expect(followed.revision).toBe(state.revision + 1);
  });

  it('takes its own link as confirmation and keeps what moved on in the meantime', () => {
    const opened = openLink('', known);
    const chosen = settleParams(opened, withRequirement(opened.params, 'region:eu', true), known);
    const moved = moveParams(chosen, withRequirement(chosen.params, 'region:uk', true));
    const followed = followLink(moved, 'region=eu', known);
    expect(followed.params).toBe(moved.params);
    expect(followed.moving).toBe(true);
    expect(followed.written).toEqual([]);
    expect(followed.revision).toBe(opened.revision);
  });

  it('takes a later link of its own as confirmation of the earlier ones', () => {
    const opened = openLink('', known);
    const first = settleParams(opened, withRequirement(opened.params, 'region:eu', true), known);
    const second = settleParams(first, withRequirement(first.params, 'region:uk', true), known);
    expect(second.written).toHaveLength(2);
    const followed = followLink(second, 'region=eu,uk', known);
    expect(followed.written).toEqual([]);
    expect(followed.params).toBe(second.params);
  });

  it('reads back a link that it wrote and left since', () => {
    const opened = openLink('', known);
    const chosen = settleParams(opened, withRequirement(opened.params, 'region:eu', true), known);
    const confirmed = followLink(chosen, 'region=eu', known);
    expect(followLink(confirmed, '', known).params.mandate.requirements).toEqual([]);
  });

  it('keeps a notice until another link is opened', () => {
    const opened = openLink('region=mars', known);
    const chosen = settleParams(opened, withRequirement(opened.params, 'region:eu', true), known);
    const confirmed = followLink(chosen, 'region=eu', known);
    expect(confirmed.notices).toHaveLength(1);
    expect(followLink(confirmed, 'region=us', known).notices).toEqual([]);
  });
});

describe('followHistory', () => {
  const opened = openLink('', known);
  const first = settleParams(opened, withRequirement(opened.params, 'region:eu', true), known);
  const second = settleParams(first, withRequirement(first.params, 'region:uk', true), known);

  it('does nothing where the address bar has the link that is shown', () => {
    expect(followHistory(opened, '', known)).toBe(opened);
  });

  it('going back opens a link that the router never heard of', () => {
    const confirmed = followLink(second, 'region=eu,uk', known);
    expect(confirmed.written).toEqual([]);
    const back = followHistory(confirmed, '?region=eu', known);
    expect(back.params.mandate.requirements).toEqual(['region:eu']);
    expect(followLink(back, 'region=eu', known)).toBe(back);
  });

  it('going back before the router has caught up is no confirmation', () => {
    const back = followHistory(second, '?region=eu', known);
    const followed = followLink(followLink(back, '', known), 'region=eu', known);
    expect(followed.params.mandate.requirements).toEqual(['region:eu']);
    expect(followed.written).toEqual([]);
  });

  it('going back to the link that the router reported last opens it at once', () => {
    const halfway = followLink(second, 'region=eu', known);
    const back = followHistory(halfway, '?region=eu', known);
    expect(back.params.mandate.requirements).toEqual(['region:eu']);
    expect(followLink(back, 'region=eu', known)).toBe(back);
  });

  it('going back opens the link of the address bar, also where its report was overtaken', () => {
    // The router is at the first link by now and will not say so again.
    const back = followHistory(second, '?region=eu', known);
    expect(back.params.mandate.requirements).toEqual(['region:eu']);
    expect(back.revision).toBe(second.revision + 1);
  });

  it('going back ends what was moving', () => {
    const moved = moveParams(first, withRequirement(first.params, 'region:uk', true));
    expect(followHistory(moved, '?region=eu', known).moving).toBe(false);
  });
});

describe('settleParams', () => {
  it('writes nothing where the link says it already', () => {
    const opened = openLink('region=eu', known);
    expect(settleParams(opened, { ...opened.params }, known).written).toEqual([]);
    expect(isWritten(opened, opened.params, known)).toBe(true);
  });

  it('counts a link on its way as written', () => {
    const opened = openLink('', known);
    const params = withRequirement(opened.params, 'region:eu', true);
    const settled = settleParams(opened, params, known);
    expect(isWritten(settled, params, known)).toBe(true);
    expect(isWritten(settled, opened.params, known)).toBe(false);
  });
});
