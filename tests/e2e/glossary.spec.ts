import { expect, type Page } from '@playwright/test';
import { glossaryTerms } from '@/lib/words/glossary';
import { phone, test } from './quiet-test';

const { term, help } = glossaryTerms.vary;
const button = (page: Page) => page.getByRole('button', { name: `What is “${term}”?` });
const note = (page: Page) => page.getByText(help);

test.describe('the help of a word', () => {
  test('opens by keyboard, and Escape closes it where one was', async ({ page }) => {
    await page.goto('/');
    await button(page).focus();
    await page.keyboard.press('Enter');
    await expect(note(page)).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(note(page)).toBeHidden();
    await expect(button(page)).toBeFocused();
  });

  test('opens by a click, leads to the glossary, and closes by a click elsewhere', async ({
    page,
  }) => {
    await page.goto('/');
    await button(page).click();
    await expect(note(page)).toBeVisible();
    await page.getByRole('heading', { level: 1 }).click();
    await expect(note(page)).toBeHidden();
    await button(page).click();
    await page.locator('[popover]:popover-open').getByRole('link', { name: 'Glossary' }).click();
    await expect(page).toHaveURL('/method#term-vary');
    await expect(page.locator('#term-vary')).toContainText(help);
  });

  test('stands once for each word', async ({ page }) => {
    for (const path of [
      '/',
      '/?view=numbers',
      '/robustness',
      '/ask',
      '/guide',
      '/changes',
      '/costs?region=us,eu',
      '/providers/birch',
    ]) {
      await page.goto(path);
      const ids = await page
        .locator('[popover]')
        .evaluateAll((notes) => notes.map(({ id }) => id).toSorted());
      expect(ids.length, path).toBeGreaterThan(0);
      expect(ids, path).toEqual([...new Set(ids)]);
    }
  });
});

test.describe('under a thumb', () => {
  test.use({ viewport: phone, hasTouch: true });

  test('a tap opens the help and a tap elsewhere closes it', async ({ page }) => {
    await page.goto('/robustness');
    const asked = page.getByRole('button', { name: /^What is/ }).first();
    await asked.tap();
    const opened = page.locator('[popover]:popover-open');
    await expect(opened).toBeVisible();
    await page.getByRole('heading', { level: 1 }).tap();
    await expect(opened).toHaveCount(0);
  });
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('the help is a link to the glossary', async ({ page }) => {
    await page.goto('/');
    await expect(button(page)).toBeHidden();
    await page.getByRole('link', { name: `What is “${term}”?` }).click();
    await expect(page).toHaveURL('/method#term-vary');
    await expect(page.locator('#term-vary')).toContainText(help);
  });
});
