import { expect, type Page } from '@playwright/test';
import { test } from './quiet-test';

const pages = [
  '/',
  '/?region=us&qualified=yes&shortlist=birch,cedar-prime',
  '/providers/birch?region=us',
  '/compare?providers=birch,cedar-prime',
  '/shortlist?shortlist=birch,cedar-prime',
  '/robustness',
  '/costs',
  '/guide',
  '/method',
  '/changes',
  '/accessibility',
];

/**
 * What a browser does that translates a page: it puts two `font` elements and a text of its own in the
 * place of every text, and of those that are added or changed. Its words are the same here, so that a
 * translated page must read like the other one.
 */
function translate(): void {
  const translateAll = (root: Node): void => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const texts: Node[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode);
    for (const text of texts) {
      const around = text.parentElement;
      if (
        !text.nodeValue?.trim() ||
        around?.closest('font, script, style, option, textarea, svg')
      ) {
        continue;
      }
      const outer = document.createElement('font');
      const inner = document.createElement('font');
      inner.textContent = text.nodeValue;
      outer.append(inner);
      text.parentNode?.replaceChild(outer, text);
    }
  };
  translateAll(document.body);
  new MutationObserver((records) => {
    for (const { target, addedNodes } of records) {
      if (addedNodes.length > 0 && target.isConnected) translateAll(target);
    }
  }).observe(document.body, { childList: true, subtree: true });
}

/**
 * Uses every control that the page has, in their order: buttons, boxes, sliders, lists, folds, and the
 * links that change the state of this page. Gives what each is called.
 */
async function useEveryControl(given: readonly string[] | null): Promise<string[]> {
  window.print = () => undefined;
  // A link that the page does not take for itself loads another document, which is not tried here.
  window.addEventListener('click', (event) => {
    const isLink = event.target instanceof Element && event.target.closest('a') !== null;
    if (isLink && !event.defaultPrevented) event.preventDefault();
    else if (isLink) taken += 1;
  });
  let taken = 0;
  const kinds =
    'button:not([type=submit]), summary, select, input:not([type=file], [type=hidden], [type=search]), main a[href]';
  const nameOf = (element: Element): string => {
    const label = element instanceof HTMLInputElement ? element.labels?.[0]?.textContent : '';
    const said = element.getAttribute('aria-label') ?? label ?? '';
    const value = element instanceof HTMLInputElement ? element.value : element.textContent;
    return `${element.tagName} ${element.getAttribute('href') ?? ''} ${said} ${value}`;
  };
  const list = (): Element[] =>
    [...document.querySelectorAll(kinds)].filter(
      (element) =>
        element.checkVisibility() &&
        (!(element instanceof HTMLAnchorElement) ||
          (element.pathname === location.pathname && element.search !== location.search)),
    );
  const frame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  const used: string[] = [];
  let linksLeft = 5;
  for (const name of given ?? new Set(list().map(nameOf))) {
    const control = list().find((element) => nameOf(element) === name);
    if (!(control instanceof HTMLElement)) continue;
    if (control instanceof HTMLAnchorElement && linksLeft === 0) continue;
    used.push(name);
    const takenBefore = taken;
    const href = control instanceof HTMLAnchorElement ? control.href : null;
    if (control instanceof HTMLInputElement && control.type === 'range') {
      control.stepUp();
      control.dispatchEvent(new InputEvent('input', { bubbles: true }));
    } else if (control instanceof HTMLSelectElement) {
      control.selectedIndex = control.options.length - 1;
      control.dispatchEvent(new Event('change', { bubbles: true }));
    } else {
      control.click();
    }
    await frame();
    if (href !== null && taken > takenBefore) {
      // A link that the server answers shows its page a little later, and a few are enough.
      const until = Date.now() + 20_000;
      while (location.href !== href && Date.now() < until) await frame();
      linksLeft -= 1;
    }
  }
  return used;
}

/** What the page reads like once nothing moves any more: draws take a while. */
async function readAtRest(page: Page): Promise<string> {
  const read = () => page.evaluate(() => document.body.innerText.replaceAll(/\s+/g, ' '));
  // What waits for draws says so to assistive technology at once, and in words a little later.
  const isBusy = () => page.locator('[aria-busy="true"]').count();
  let last = '';
  await expect
    .poll(
      async () => {
        const [before, now] = [last, (last = await read())];
        return before === now && !now.includes('being counted') && (await isBusy()) === 0;
      },
      { intervals: [400], timeout: 30_000 },
    )
    .toBe(true);
  return last;
}

/** Opened, touched, and taken over by React, which puts its own marks on what it has taken over. */
async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  const isTaken = () =>
    page.evaluate(() =>
      [...document.querySelectorAll('main, main a')].every((element) =>
        Object.keys(element).some((key) => key.startsWith('__reactFiber')),
      ),
    );
  await expect(async () => {
    await page.keyboard.press('Shift');
    expect(await isTaken()).toBe(true);
  }).toPass();
}

for (const address of pages) {
  test(`translated by the browser, ${address} works and shows the same figures`, async ({
    page,
  }) => {
    await open(page, address);
    const controls = await page.evaluate(useEveryControl, null);
    expect(controls.length).toBeGreaterThan(0);
    const plain = await readAtRest(page);

    await page.evaluate(() => {
      localStorage.clear();
      sessionStorage.clear();
    });
    await open(page, address);
    await page.evaluate(translate);
    expect(await page.evaluate(useEveryControl, controls)).toEqual(controls);
    expect(await readAtRest(page)).toBe(plain);
    expect(await page.locator('font').count()).toBeGreaterThan(50);
  });
}

test('a page that was translated before its first touch takes that touch', async ({ page }) => {
  await page.goto('/?region=eu');
  await page.waitForLoadState('networkidle');
  await page.evaluate(translate);
  await page.getByRole('link', { name: 'Numbers', exact: true }).click();
  await expect(page).toHaveURL('/?region=eu&view=numbers');
  expect(await page.locator('font').count()).toBeGreaterThan(50);
});
