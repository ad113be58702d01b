import { type RefObject, useLayoutEffect, useRef } from 'react';

/** As long as the needle takes. */
const moveMs = 120;

/**
 * Lets rows glide to their new place when their order changes, so that the eye can follow them. Rows
 * that shift because something opens above them do not glide, and nothing moves for those who asked
 * for less motion.
 *
 * @returns a ref for the element whose children carry `data-slug`
 */
export function useMovingRows<Body extends HTMLElement>(
  order: readonly string[],
): RefObject<Body | null> {
  const body = useRef<Body>(null);
  const last = useRef({ order: '', tops: new Map<string, number>() });

  useLayoutEffect(() => {
    const rows = [...(body.current?.querySelectorAll<HTMLElement>('[data-slug]') ?? [])];
    const tops = new Map(rows.map((row) => [row.dataset.slug ?? '', row.offsetTop]));
    const before = last.current;
    last.current = { order: order.join(), tops };
    if (before.order === '' || before.order === order.join()) return;
    if (window.matchMedia('(prefers-reduced-motion: reduce)').matches) return;
    for (const row of rows) {
      const from = before.tops.get(row.dataset.slug ?? '');
      const distance = from === undefined ? 0 : from - row.offsetTop;
      if (distance === 0) continue;
      row.animate([{ transform: `translateY(${distance}px)` }, { transform: 'none' }], {
        duration: moveMs,
        easing: 'ease-out',
      });
    }
  });

  return body;
}
