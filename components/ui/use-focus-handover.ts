import { type RefObject, useLayoutEffect, useRef } from 'react';

/** The page's main part, which takes the focus where nothing nearer is left. */
const mainId = 'content';

type FocusHandover = {
  /** Joins controls of the same kind in a list: the next of them on the page comes first. */
  group?: string;
  /** Id of the heading of what remains; it needs `tabIndex={-1}`. */
  heading?: string;
};

/**
 * For a control that goes away with what it acted on. Browsers then drop the focus to the top of the
 * page, and whoever works with the keyboard starts again from there; this passes it on instead: to
 * the next control of its group, else to the heading, else to the page's main part.
 *
 * Decided here: it happens when the control really leaves, since a link may take a while until it
 * has led anywhere; an heir that leaves too passes the focus on in its turn; a control that does not
 * have the focus passes on nothing. A whole notice can be given the ref for all buttons in it.
 *
 * @example <Button {...useFocusHandover<HTMLButtonElement>({ heading: 'answers-title' })}>Forget</Button>
 */
export function useFocusHandover<Leaving extends HTMLElement>({
  group,
  heading,
}: FocusHandover): { ref: RefObject<Leaving | null>; 'data-focus-group': string | undefined } {
  const ref = useRef<Leaving>(null);
  useLayoutEffect(() => {
    const leaving = ref.current;
    return () => {
      if (!leaving?.contains(document.activeElement)) return;
      for (const heir of [nextInGroup(leaving), heading && document.getElementById(heading)]) {
        if (heir) heir.focus();
        if (!leaving.contains(document.activeElement)) break;
      }
      // Once everything that leaves is gone, the last heir included.
      queueMicrotask(() => {
        if (document.activeElement === document.body) {
          document.getElementById(mainId)?.focus({ preventScroll: true });
        }
      });
    };
  }, [heading]);
  return { ref, 'data-focus-group': group };
}

function nextInGroup(control: HTMLElement): HTMLElement | undefined {
  const { focusGroup } = control.dataset;
  if (focusGroup === undefined) return undefined;
  const members = [...document.querySelectorAll<HTMLElement>('[data-focus-group]')].filter(
    ({ dataset }) => dataset.focusGroup === focusGroup,
  );
  return members[members.indexOf(control) + 1];
}
