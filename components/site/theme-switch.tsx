'use client';

import { useSyncExternalStore } from 'react';
import { Glyph } from '@/components/ui/glyph';
import { createKeptStore } from '@/components/ui/kept-store';
import { nextTheme, parseTheme, type Theme, themeKey } from './theme';

/** The very text that `themeScript` reads before the first paint; the system's theme keeps none. */
const keptTheme = createKeptStore(themeKey, parseTheme, {
  write: (theme) => (theme === 'system' ? null : theme),
});

/** Puts the reader's choice on the document. */
export function showTheme(): void {
  const theme = keptTheme.read();
  if (theme === 'system') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
}

function subscribe(onChange: () => void): () => void {
  // A document that the browser had to build anew, as for a missing page, has lost the choice.
  showTheme();
  return keptTheme.subscribe(() => {
    showTheme();
    onChange();
  });
}

const words: Record<Theme, string> = { system: 'as the system', light: 'light', dark: 'dark' };

/** Goes round: as the system, light, dark. */
export function ThemeSwitch() {
  const theme = useSyncExternalStore(subscribe, keptTheme.read, () => keptTheme.empty);
  const next = nextTheme(theme);
  const label = `Theme: ${words[theme]}. Change to ${words[next]}`;
  return (
    <button
      type="button"
      title={label}
      aria-label={label}
      onClick={() => keptTheme.keep(next)}
      className="needs-script flex size-11 items-center justify-center rounded-control border border-edge ground-surface hover:ground-sunken md:size-8"
    >
      <Glyph
        name={theme === 'dark' ? 'moon' : theme === 'light' ? 'sun' : 'half'}
        className="size-4"
      />
    </button>
  );
}
