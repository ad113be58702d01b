import { expect, type Page } from '@playwright/test';
import { fitsItsWidth, test } from './quiet-test';
import { memoLink, memoOf } from './shortlist-locators';

/** The site without a mouse, with other colours, without motion, and enlarged. ACCESSIBILITY.md names them. */

type Stop = { readonly name: string; readonly isShown: boolean };

/** What has the focus, and whether one sees that it has: an outline that others lack. */
const readFocus = (page: Page): Promise<Stop> =>
  page.evaluate(() => {
    const focused = document.activeElement;
    if (!focused || focused === document.body) return { name: '', isShown: true };
    // A field may leave it to its label.
    const isOutlined = [focused, focused.closest('label')].some((element) => {
      if (element === null) return false;
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      return outlineStyle !== 'none' && parseFloat(outlineWidth) > 0;
    });
    const { top, bottom } = focused.getBoundingClientRect();
    const isInView = bottom > 0 && top < innerHeight;
    return {
      name: focused.getAttribute('aria-label') ?? focused.textContent?.trim() ?? '',
      isShown: isInView && isOutlined,
    };
  });

/** Goes on by Tab until what it looks for has the focus; each stop on the way must be seen. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  const unseen: string[] = [];
  for (let step = 0; step < 150; step += 1) {
    await page.keyboard.press('Tab');
    const stop = await readFocus(page);
    if (!stop.isShown) unseen.push(stop.name);
    if (!name.test(stop.name)) continue;
    expect(unseen).toEqual([]);
    return;
  }
  throw new Error(`Tab does not come to ${name}`);
}

test('the keyboard alone leads from the ranking to the memo, and shows where it is', async ({
  page,
}) => {
  await page.goto('/?region=us');
  await expect(page.getByRole('button', { name: 'Shortlist Birch Custody' })).toBeEnabled();
  await tabTo(page, /^Skip to content$/);
  await page.keyboard.press('Enter');
  await tabTo(page, /^Shortlist Birch Custody$/);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/?region=us&shortlist=birch');
  await tabTo(page, /^Shortlist Hazel Trust$/);
  await page.keyboard.press('Space');
  await expect(page).toHaveURL('/?region=us&shortlist=birch,hazel-trust');
  const open = page.getByRole('link', { name: 'Shortlist 2' });
  await open.focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/shortlist?region=us&shortlist=birch,hazel-trust');
  await expect(memoLink(page)).toBeVisible();
  await tabTo(page, /^Committee memo \(PDF\)$/);
  expect((await memoOf(page)).title).toContain('Birch, Hazel Trust');
});

const pages = [
  '/?region=us&shortlist=birch',
  '/providers/birch?region=us',
  '/compare?providers=birch,cedar-prime',
  '/shortlist?shortlist=birch,cedar-prime',
  '/ask?region=us',
  '/robustness',
  '/costs?asset=ETH&staked=25&rewards=3',
  '/guide',
  '/method',
  '/changes',
  '/decide',
  '/accessibility',
];

test('at 400 per cent of a small screen nothing scrolls sideways, and words have half the height', async ({
  page,
}) => {
  test.slow();
  // WCAG 1.4.10: 1280 by 1024 pixels at 400 per cent.
  await page.setViewportSize({ width: 320, height: 256 });
  for (const address of pages) {
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect(await fitsItsWidth(page), address).toBe(true);
    const fixed = await page.locator('.fixed, .sticky').evaluateAll((all) => {
      const isPinned = (element: Element): boolean =>
        ['fixed', 'sticky'].includes(getComputedStyle(element).position);
      return all
        .filter((element) => isPinned(element))
        .map((element) => element.getBoundingClientRect())
        .filter(({ width, top, bottom }) => width > 200 && top < innerHeight && bottom > 0)
        .map(({ height }) => height)
        .filter((height) => height < 1_000);
    });
    expect(Math.max(0, ...fixed), `${address}: what stays while one scrolls`).toBeLessThan(128);
  }
});

test('with the colours of the system bars, chips and focus are still seen', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto('/?region=us');
  const faint = await page.locator('main svg:visible').evaluateAll((all) =>
    all
      .filter((drawing) => {
        const { width, height } = drawing.getBoundingClientRect();
        return width > 40 && height > 4;
      })
      .filter((drawing) => {
        const ground = getComputedStyle(document.body).backgroundColor;
        return ![...drawing.querySelectorAll('rect, path, line, text')].some((shape) => {
          const { fill, stroke } = getComputedStyle(shape);
          return (fill !== 'none' && fill !== ground) || (stroke !== 'none' && stroke !== ground);
        });
      })
      .map((drawing) => drawing.outerHTML.slice(0, 100)),
  );
  expect(faint).toEqual([]);
  await tabTo(page, /^Skip to content$/);
});

test('who asks for less motion gets none', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  for (const address of ['/?region=us', '/providers/birch', '/compare?providers=birch,sumac']) {
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    const moving = await page.locator('body *').evaluateAll((all) =>
      all
        .map((element) => getComputedStyle(element))
        .filter(
          ({ animationName, transitionProperty, transitionDuration }) =>
            animationName !== 'none' ||
            (transitionProperty !== 'none' && !/^0s(, 0s)*$/.test(transitionDuration)),
        )
        .map(({ animationName }) => animationName),
    );
    expect(moving, address).toEqual([]);
  }
});
