import { readFileSync } from 'node:fs';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { AccessibilityPage, limits, notTried, tried } from '@/components/guide/accessibility-page';

const statement = readFileSync(new URL('../../../ACCESSIBILITY.md', import.meta.url), 'utf8');

/** Without what a table pads its cells with and where a line ends. */
const plain = (text: string): string => text.replaceAll('’', "'").replace(/\s+/g, ' ');
const cells = statement
  .split('\n')
  .filter((line) => line.startsWith('| '))
  .map((line) => line.split('|').map((cell) => cell.trim()));
const itemsBelow = (heading: string): string[] => {
  const [, below = ''] = statement.split(`## ${heading}\n`);
  return plain(below.split('\n## ')[0] ?? '')
    .split(' - ')
    .map((item) => item.trim())
    .filter(Boolean);
};

describe('AccessibilityPage', () => {
  it('says what ACCESSIBILITY.md says: what was tried by a test, what was not, and the limits', () => {
    const rows = cells
      .slice(2)
      .filter(([, , , by]) => by !== 'not repeated by a test')
      .map(([, what, how]) => [what, how]);
    expect(tried.map((pair) => pair.map(plain))).toEqual(rows);
    expect(notTried.map(plain)).toEqual(itemsBelow('What was not tried'));
    expect(limits.map(plain)).toEqual(itemsBelow('Known limits'));
  });

  it('says first that nobody else has audited it', () => {
    const markup = renderToStaticMarkup(<AccessibilityPage />);
    expect(markup).toContain('Nobody else has audited it');
    expect(plain(statement)).toContain('Nobody else has audited it');
  });
});
