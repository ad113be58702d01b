import {
  Activity,
  type ComponentType,
  createElement,
  lazy,
  type ReactElement,
  useDeferredValue,
  useEffect,
  useEffectEvent,
  useLayoutEffect,
} from 'react';
import { isPlainClick } from './button';

/**
 * By these a reader shows that the page is about to be used, here or in another tab, or moves in the
 * history, after which the router shows a page anew.
 */
const signs = [
  ...['pointermove', 'pointerdown', 'click', 'scroll', 'keydown', 'focusin', 'input', 'storage'],
  ...['popstate', 'pagehide'],
];

const isBrowser = typeof window !== 'undefined';

let want = (): void => undefined;

const wanted = new Promise<void>((resolve) => {
  if (!isBrowser) return;
  want = () => {
    for (const sign of signs) window.removeEventListener(sign, want, true);
    resolve();
  };
  for (const sign of signs) window.addEventListener(sign, want, { capture: true, passive: true });
  // Somebody may have been quicker than this script.
  const { activeElement, body } = document;
  if (navigator.userActivation?.hasBeenActive || (activeElement ?? body) !== body) want();
});

/**
 * A part of a page that stands there whole as the server made it, and whose script is fetched and run
 * when the reader first moves, touches, presses or types anything, or `needsScript` says that what the
 * server knew is not what this reader should see. Until then it works as it does without a script,
 * except that what is done there waits: it takes effect, in its order, once the script is there. Where that
 * cannot be fetched it is left to the browser, and the part stays as it came.
 *
 * An `Activity` rather than a `Suspense`: React keeps either as it was served while its script is
 * missing, but the server sends the content of a large `Suspense` behind its place, for a script to move.
 *
 * @param id of the element around the part, by which what was served is told from what is shown anew
 */
export function whenWanted<Props extends object>(
  id: string,
  load: () => Promise<ComponentType<Props>>,
  needsScript: (props: Props) => boolean,
): (props: Props) => ReactElement {
  const { tellFields, release } = holdActs(id);
  const Part = lazy(async () => {
    if (!isBrowser || document.getElementById(id) === null) return { default: await load() };
    await wanted;
    try {
      return { default: await load() };
    } catch {
      release();
      // Never: an error would take the place of what was served.
      return new Promise<never>(() => undefined);
    }
  });
  return function WhenWanted(props: Props) {
    const look = useEffectEvent(() => {
      if (needsScript(props)) want();
    });
    useEffect(() => look(), []);
    return (
      <div id={id} className="contents">
        <Activity>
          {createElement(Part, props)}
          <Awake onHydrated={tellFields} onSettled={release} />
        </Activity>
      </div>
    );
  };
}

type AwakeProps = { onHydrated: () => void; onSettled: () => void };

/** Tells when the part can be told of its fields, and when it shows what came of that. */
function Awake({ onHydrated, onSettled }: AwakeProps) {
  // Before the browser hands on another event, and before a field is shown as the part knows it.
  useLayoutEffect(() => queueMicrotask(onHydrated), [onHydrated]);
  const isSettled = useDeferredValue(true, false);
  useEffect(() => {
    if (isSettled) onSettled();
  }, [isSettled, onSettled]);
  return null;
}

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** What is done inside an element before its script is there: what fields hold, and presses in their order. */
function holdActs(id: string): { tellFields: () => void; release: () => void } {
  const fields = new Set<Field>();
  const presses: Press[] = [];
  const copies = new WeakSet<Event>();
  const isInside = (target: EventTarget | null): target is Element =>
    target instanceof Element && target.closest(`#${id}`) !== null;

  const holdField = (event: Event): void => {
    if (copies.has(event) || !isInside(event.target)) return;
    event.stopImmediatePropagation();
    if (isField(event.target) && event.target.type !== 'file') fields.add(event.target);
  };
  const holdPress = (event: Event): void => {
    if (copies.has(event) || !isInside(event.target)) return;
    const press = toPress(event, event.target);
    if (press === null) return;
    event.stopImmediatePropagation();
    presses.push(press);
  };
  const listen = (
    how: 'addEventListener' | 'removeEventListener',
    hold: typeof holdField,
  ): void => {
    const names = hold === holdField ? ['input', 'change'] : ['click', 'keydown'];
    if (isBrowser) for (const name of names) window[how](name, hold, true);
  };

  const tellFields = (): void => {
    listen('removeEventListener', holdField);
    // All are read first: what a script makes of the first may show the others as it knows them.
    const tell = [...fields].map(toTeller);
    fields.clear();
    for (const one of tell) one((event) => copies.add(event));
  };
  const release = (): void => {
    const press = presses.shift();
    if (press === undefined) return listen('removeEventListener', holdPress);
    copies.add(press.copy);
    press.aim().dispatchEvent(press.copy);
    // What it changes is shown before the next one asks for it.
    setTimeout(release);
  };
  listen('addEventListener', holdField);
  listen('addEventListener', holdPress);
  return { tellFields, release };
}

/** A press for a script that was not there, and on what. */
type Press = { readonly copy: Event; readonly aim: () => EventTarget };

/**
 * Null where the browser alone does what is meant, or a field tells of it. A key does at once what the
 * browser does with it; of a click nothing happens yet.
 */
function toPress(event: Event, target: Element): Press | null {
  // A key is meant for what the keys before it lead to.
  const atFocus = (): EventTarget => document.activeElement ?? target;
  if (event instanceof KeyboardEvent) {
    return { copy: new KeyboardEvent(event.type, event), aim: atFocus };
  }
  const field = target.closest('label')?.control ?? target;
  const isTold = field instanceof Element && isField(field);
  if (!(event instanceof MouseEvent) || !isPlainClick(event) || isTold) return null;
  event.preventDefault();
  const byKey = event.detail === 0 && target === document.activeElement;
  return { copy: new MouseEvent(event.type, event), aim: byKey ? atFocus : () => target };
}

const isField = (target: EventTarget): target is Field =>
  target instanceof HTMLInputElement ||
  target instanceof HTMLTextAreaElement ||
  target instanceof HTMLSelectElement;

/**
 * Tells the field’s script what the field holds now. React hears of a field only where it says something
 * else than what a script last gave it.
 */
function toTeller(field: Field): (note: (event: Event) => void) => void {
  const { value } = field;
  const send = (event: Event, note: (event: Event) => void): void => {
    note(event);
    field.dispatchEvent(event);
  };
  if (field instanceof HTMLInputElement && ['checkbox', 'radio'].includes(field.type)) {
    const { checked } = field;
    return (note) => {
      field.checked = !checked;
      send(new MouseEvent('click', { bubbles: true, cancelable: true }), note);
    };
  }
  return (note) => {
    const isChosen = field instanceof HTMLSelectElement;
    if (!isChosen) field.value = value === '' ? '0' : '';
    Reflect.set(Object(Object.getPrototypeOf(field)), 'value', value, field);
    send(new Event(isChosen ? 'change' : 'input', { bubbles: true }), note);
  };
}
