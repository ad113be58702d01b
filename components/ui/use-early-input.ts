import { useEffect, useEffectEvent, useLayoutEffect, useRef } from 'react';

/**
 * A reader may tick a box or choose a word before the script has arrived, and React hears nothing of
 * it. Once the script is there, what was entered is taken as told now.
 *
 * It looks before anything is shown again, because then a field would be set back; and it tells after
 * the router's own effects, because when a page starts, the router writes the link that it knows.
 *
 * @param read what was entered other than what the page came with; null where nothing was
 */
export function useEarlyInput<Entered>(
  read: () => Entered | null,
  onEntered: (entered: Entered) => void,
): void {
  const found = useRef<Entered | null>(null);
  const look = useEffectEvent(() => {
    found.current = read();
  });
  const tell = useEffectEvent(() => {
    if (found.current !== null) onEntered(found.current);
  });
  useLayoutEffect(() => look(), []);
  useEffect(() => tell(), []);
}
