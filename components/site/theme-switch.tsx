'use client';

import { useSyncExternalStore } from 'react';
import { Glyph } from '@/components/ui/glyph';
import { nextTheme, type Theme } from './theme';
import { readTheme, saveTheme, subscribeToTheme } from './theme-store';

const words: Record<Theme, string> = { system: 'as the system', light: 'light', dark: 'dark' };

/** Goes round: as the system, light, dark. */
export function ThemeSwitch() {
  const theme = useSyncExternalStore(subscribeToTheme, readTheme, (): Theme => 'system');
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
