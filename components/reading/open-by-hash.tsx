'use client';

import { useEffect } from 'react';

/** Opens what a link within or to the page points at, with the folds around it, and goes there. */
export function OpenByHash() {
  useEffect(() => {
    const open = (): void => {
      // Anchors of the page are plain letters, which no address encodes.
      const target = document.getElementById(window.location.hash.slice(1));
      if (target === null) return;
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
  }, []);
  return null;
}
