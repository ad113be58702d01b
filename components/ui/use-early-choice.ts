'use client';

import { type RefObject, useEffectEvent, useLayoutEffect, useRef } from 'react';

/**
 * A reader may choose before the script has arrived, and React hears nothing of it. Once the script
 * is there, a choice other than the one the page came with is taken as made.
 *
 * It looks before anything is shown again, because then the field would be set back.
 */
export function useEarlyChoice(
  onChoice: (value: string) => void,
): RefObject<HTMLSelectElement | null> {
  const field = useRef<HTMLSelectElement>(null);
  const takeOver = useEffectEvent(() => {
    const select = field.current;
    if (select === null) return;
    const rendered = [...select.options].find(({ defaultSelected }) => defaultSelected);
    if (select.value !== (rendered?.value ?? '')) onChoice(select.value);
  });
  useLayoutEffect(() => takeOver(), []);
  return field;
}
