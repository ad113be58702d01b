import { expect } from '@playwright/test';
import { begin, mandate, settle, settled, title } from './decide-locators';
import { test } from './quiet-test';

test.describe('a decision in one browser', () => {
  test('it can be made with the keyboard alone', async ({ page }) => {
    await page.goto(`/decide?${mandate}`);
    await page.getByLabel('What is decided').focus();
    await page.keyboard.type(title);
    await page.keyboard.press('Enter');
    const accept = page.getByRole('radio', { name: 'Accept', exact: true });
    await expect(accept).toBeVisible();
    await accept.focus();
    await page.keyboard.press('ArrowDown');
    await expect(page.getByRole('radio', { name: 'Accept with conditions' })).toBeChecked();
    await page.getByRole('button', { name: 'Add a condition' }).focus();
    await page.keyboard.press('Enter');
    await page.getByLabel('Text of condition 1').focus();
    await page.keyboard.type('An offer in writing.');
    await page.getByRole('button', { name: 'Remove condition 1' }).focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('button', { name: 'Add a condition' })).toBeFocused();
  });

  test('a note that is too long is said while one types, kept, and not put into the record', async ({
    page,
  }) => {
    await begin(page);
    await page.getByLabel('In words').fill('x'.repeat(4001));
    await expect(page.getByText('4001 characters; a record takes 4000.')).toBeVisible();
    await expect(settle(page)).toBeDisabled();
    await page.reload();
    await expect(page.getByLabel('In words')).toHaveValue('x'.repeat(4001));
  });

  test('a browser that keeps nothing says so, loses nothing that is typed, and saves the file', async ({
    page,
  }) => {
    await page.addInitScript(() =>
      Object.defineProperty(window, 'indexedDB', { value: undefined }),
    );
    await begin(page);
    await expect(page.getByRole('main').getByRole('alert')).toContainText(/save the record file/i);
    await page.getByLabel('In words').fill('Typed all the same.');
    await settle(page).click();
    await expect(settled(page)).toBeVisible();
    await expect(page.getByLabel('In words')).toHaveValue('Typed all the same.');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save the record file' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('decision.json');
  });

  test('what is no record is refused by the name of its field, and nothing of it is shown as markup', async ({
    page,
  }) => {
    await page.goto('/decide');
    const open = page.getByLabel(/^Choose or drop/);
    const file = (text: string) => ({
      name: 'decision.json',
      mimeType: 'application/json',
      buffer: Buffer.from(text),
    });
    await open.setInputFiles(file('{"format":"<img src=x onerror=alert(1)>"}'));
    await expect(page.getByRole('main').getByRole('alert')).toContainText('format: expected');
    await open.setInputFiles(file('{"format":"custodian-compare/decision","version":2}'));
    await expect(page.getByRole('main').getByRole('alert')).toContainText(
      'version 2, which is newer',
    );
    await open.setInputFiles(file('%PDF-1.7 nothing inside'));
    await expect(page.getByRole('main').getByRole('alert')).toContainText(
      'carries no decision record',
    );
  });
});
