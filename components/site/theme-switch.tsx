'use client';

import { useSyncExternalStore } from 'react';
import { Glyph } from '@/components/ui/glyph';
import { nextTheme, parseTheme, type Theme, themeKey } from './theme';

const changed = 'themechange';

/** Storage can be forbidden; the choice then lasts as long as the page. */
let unsaved: Theme | null = null;

function readTheme(): Theme {
  try {
    return unsaved ?? parseTheme(localStorage.getItem(themeKey));
  } catch {
    return unsaved ?? 'system';
  }
}

function saveTheme(theme: Theme): void {
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

function showTheme(): void {
  const theme = readTheme();
  if (theme === 'system') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
}

/** Follows this tab and every other one of the same reader. */
function subscribe(onChange: () => void): () => void {
  const onStorage = (): void => {
    showTheme();
    onChange();
  };
  window.addEventListener('storage', onStorage);
  window.addEventListener(changed, onChange);
  return () => {
    window.removeEventListener('storage', onStorage);
    window.removeEventListener(changed, onChange);
  };
}

const words: Record<Theme, string> = { system: 'as the system', light: 'light', dark: 'dark' };

/** Goes round: as the system, light, dark. */
export function ThemeSwitch() {
  const theme = useSyncExternalStore(subscribe, readTheme, (): Theme => 'system');
  const next = nextTheme(theme);
  const label = `Theme: ${words[theme]}. Change to ${words[next]}`;
  return (
    <button
      type="button"
      title={label}
      aria-label={label}
      onClick={() => saveTheme(next)}
      className="needs-script flex size-11 items-center justify-center rounded-control border border-edge ground-surface hover:ground-sunken md:size-8"
    >
      <Glyph
        name={theme === 'dark' ? 'moon' : theme === 'light' ? 'sun' : 'half'}
        className="size-4"
      />
    </button>
  );
}
