import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { nextTheme, parseTheme, themeKey, themes, themeScript } from '@/components/site/theme';

test('parseTheme: what is not known follows the system', () => {
  expect([null, '', 'sepia', 'dark'].map(parseTheme)).toEqual([
    'system',
    'system',
    'system',
    'dark',
  ]);
});

test('nextTheme: three steps go round all themes', () => {
  const first = themes[0];
  const second = nextTheme(first);
  const third = nextTheme(second);
  expect(new Set([first, second, third]).size).toBe(3);
  expect(nextTheme(third)).toBe(first);
});

describe('themeScript', () => {
  /** Runs the script as a browser would, with this in storage. */
  const run = (getItem: (key: string) => string | null): Record<string, string> => {
    const dataset: Record<string, string> = {};
    runInNewContext(themeScript, {
      localStorage: { getItem },
      document: { documentElement: { dataset } },
    });
    return dataset;
  };

  test.each(['light', 'dark'])('themeScript: a stored %s theme is on the document', (theme) => {
    expect(run((key) => (key === themeKey ? theme : null))).toEqual({ theme });
  });

  test.each([null, 'system', '"><script>'])(
    'themeScript: %j leaves the document alone',
    (stored) => {
      expect(run(() => stored)).toEqual({});
    },
  );

  test('themeScript: forbidden storage breaks nothing', () => {
    const forbidden = (): never => {
      throw new Error('denied');
    };
    expect(run(forbidden)).toEqual({});
  });
});
