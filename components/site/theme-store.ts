import { parseTheme, type Theme, themeKey } from './theme';

const changed = 'themechange';

/** Storage can be forbidden; the choice then lasts as long as the page. */
let unsaved: Theme | null = null;

export function readTheme(): Theme {
  try {
    return unsaved ?? parseTheme(localStorage.getItem(themeKey));
  } catch {
    return unsaved ?? 'system';
  }
}

export function saveTheme(theme: Theme): void {
  try {
    if (theme === 'system') localStorage.removeItem(themeKey);
    else localStorage.setItem(themeKey, theme);
    unsaved = null;
  } catch {
    unsaved = theme;
  }
  showTheme();
  window.dispatchEvent(new Event(changed));
}

/** Puts the reader's choice on the document. */
export function showTheme(): void {
  const theme = readTheme();
  if (theme === 'system') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
}

/** Follows this tab and every other one of the same reader. */
export function subscribeToTheme(onChange: () => void): () => void {
  const onStorage = (): void => {
    showTheme();
    onChange();
  };
  // A document that the browser had to build anew, as for a missing page, has lost the choice.
  showTheme();
  window.addEventListener('storage', onStorage);
  window.addEventListener(changed, onChange);
  return () => {
    window.removeEventListener('storage', onStorage);
    window.removeEventListener(changed, onChange);
  };
}
