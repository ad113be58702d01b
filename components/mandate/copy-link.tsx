'use client';

import { useState } from 'react';
import { useRanking } from '@/components/ranking/ranking-context';
import { Button } from '@/components/ui/button';
import { Glyph } from '@/components/ui/glyph';

type Copied = { href: string; how: 'copied' | 'shown' };

/** Copies the link of what is on the screen. Where the clipboard is refused, it is shown instead. */
export function CopyLink() {
  const { params, toLink } = useRanking();
  const [copied, setCopied] = useState<Copied | null>(null);
  const href = toLink(params);
  const state = copied?.href === href ? copied : null;

  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(new URL(href, window.location.origin).href);
      setCopied({ href, how: 'copied' });
    } catch {
      // The Clipboard API is missing on plain http and can be forbidden; the link is what counts.
      setCopied({ href, how: 'shown' });
    }
  };

  return (
    <div className="needs-script">
      <Button className="w-full" onClick={() => void copy()}>
        <Glyph name={state?.how === 'copied' ? 'tick' : 'link'} className="size-3.5" />
        Copy link to this view
      </Button>
      <div role="status" className="text-caption text-ink2">
        {state?.how === 'copied' && <p className="pt-2">The link was copied.</p>}
      </div>
      {state?.how === 'shown' && (
        <label className="block pt-2 text-caption text-ink2">
          The browser did not allow copying. Copy it from here:
          <input
            readOnly
            autoFocus
            value={new URL(href, window.location.origin).href}
            onFocus={(event) => event.target.select()}
            className="mt-1 min-h-11 w-full rounded-control border border-edge bg-surface px-2 font-mono text-caption md:min-h-8"
          />
        </label>
      )}
    </div>
  );
}
