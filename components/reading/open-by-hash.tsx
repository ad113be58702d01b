'use client';

import { useEffect } from 'react';

type OpenByHashProps = {
  /** Where a source stands that a link to this page names, as links of old did. */
  elsewhere?: string;
};

/** Opens what a link within or to the page points at, with the folds around it, and goes there. */
export function OpenByHash({ elsewhere }: OpenByHashProps) {
  useEffect(() => {
    const open = (): void => {
      const { hash } = window.location;
      // Anchors of the page are plain letters, which no address encodes.
      const target = document.getElementById(hash.slice(1));
      if (target === null) {
        if (elsewhere && /^#source-\d+$/.test(hash)) window.location.replace(elsewhere + hash);
        return;
      }
      let fold: Element | null | undefined = target.closest('details');
      if (!fold) return;
      while (fold instanceof HTMLDetailsElement) {
        fold.open = true;
        fold = fold.parentElement?.closest('details');
      }
      target.scrollIntoView();
    };
    // Also for a link to where one is already, which changes nothing in the address.
    const follow = (event: MouseEvent): void => {
      const link = event.target instanceof Element ? event.target.closest('a') : null;
      if (link?.hash && link.hash === window.location.hash) open();
    };
    open();
    window.addEventListener('hashchange', open);
    document.addEventListener('click', follow);
    return () => {
      window.removeEventListener('hashchange', open);
      document.removeEventListener('click', follow);
    };
  }, [elsewhere]);
  return null;
}
