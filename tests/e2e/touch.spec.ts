import { expect, type Locator, type Page } from '@playwright/test';
import { phone, test } from './quiet-test';

const mandate = 'region=us,eu&staking=yes';
const three = 'birch,cedar-prime,aspen-digital';

/** How high the area is in which a finger on a control's column finds it, for each one. */
const hitHeights = (controls: Locator): Promise<number[]> =>
  controls.evaluateAll((all) =>
    all.map((control) => {
      control.scrollIntoView({ block: 'center', behavior: 'instant' });
      const [face] = control.getClientRects();
      if (!face) return 0;
      const x = face.left + Math.min(face.width / 2, 20);
      const middle = face.top + face.height / 2;
      const isHit = (y: number): boolean => control.contains(document.elementFromPoint(x, y));
      const reach = (step: number): number => {
        let y = middle;
        while (isHit(y) && Math.abs(y - middle) < 60) y += step;
        return Math.abs(y - middle);
      };
      return reach(-0.5) + reach(0.5);
    }),
  );

/** Links of the page of which some part, where it is seen, answers for another control. */
const coveredLinks = (page: Page): Promise<string[]> =>
  page.locator('main a:visible').evaluateAll((all) =>
    all
      .filter((link) => {
        link.scrollIntoView({ block: 'center', behavior: 'instant' });
        return [...link.getClientRects()].some(({ left, right, top, bottom }) =>
          [
            [left + 2, top + 2],
            [right - 2, top + 2],
            [left + 2, bottom - 2],
            [right - 2, bottom - 2],
          ].some(([x = 0, y = 0]) => {
            const control = document.elementFromPoint(x, y)?.closest('a, button, summary, label');
            return control && control !== link;
          }),
        );
      })
      .map((link) => link.textContent.trim()),
  );

/** What looks small, at least how high its area is, and where it stands. */
const small: readonly [string, number, string, (page: Page) => Locator][] = [
  ['names of ranked providers', 44, '/?region=eu', (page) => page.locator('th > a')],
  [
    'names of those ruled out',
    44,
    '/?region=eu',
    (page) => page.locator('#ruled-out').getByRole('link', { name: 'Gorse Custody' }),
  ],
  [
    'names over compared columns',
    44,
    `/compare?providers=${three}&${mandate}`,
    (page) => page.locator('thead th a:visible'),
  ],
  [
    'sources of the six facts',
    44,
    '/providers/birch',
    (page) =>
      page.getByRole('region', { name: 'Six facts' }).getByRole('link', { name: /^Source \d+/ }),
  ],
  [
    'numbers of further sources, in a row',
    24,
    '/providers/birch',
    (page) => page.locator('table').getByRole('link', { name: /^Source \d+ \(opens/ }),
  ],
  ['lines that open', 44, '/providers/birch', (page) => page.locator('#findings summary')],
  [
    'sections of a provider',
    44,
    '/providers/birch',
    (page) => page.getByRole('navigation', { name: 'Sections of this page' }).getByRole('link'),
  ],
  [
    'what cites a source, in a sentence',
    24,
    '/providers/birch/sources',
    // The words have an element of their own beside the links.
    (page) =>
      page
        .getByText(/^Cited by: /)
        .locator('..')
        .getByRole('link'),
  ],
  [
    'providers that meet a use case',
    44,
    '/guide',
    (page) => page.locator('#use-cases article ul').first().getByRole('link'),
  ],
  [
    'evidence of a check, in a sentence',
    24,
    `/check?${mandate}&shortlist=${three}`,
    (page) => page.locator('#checklist td p').getByRole('link'),
  ],
];

test.describe('under a thumb', () => {
  test.use({ viewport: phone, hasTouch: true });

  for (const address of new Set([
    ...small.map(([, , place]) => place),
    `/shortlist?${mandate}&shortlist=${three}`,
  ])) {
    const controls = small.filter(([, , place]) => place === address);
    const what = ['no link is covered', ...controls.map(([name, least]) => `${name} ${least} px`)];
    test(`${address}: ${what.join(', ')}`, async ({ page }) => {
      await page.goto(address);
      for (const [name, least, , find] of controls) {
        // What a link opens is open once a script runs.
        await expect(find(page).first()).toBeVisible();
        const heights = await hitHeights(find(page));
        expect(heights.length, name).toBeGreaterThan(0);
        // Half a pixel is what the measure itself may miss at either end.
        expect(Math.min(...heights), name).toBeGreaterThanOrEqual(least - 1);
      }
      expect(await coveredLinks(page)).toEqual([]);
    });
  }
});
