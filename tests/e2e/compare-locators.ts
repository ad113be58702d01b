import type { Page } from '@playwright/test';

/** Where the comparison has what, and the links that open it. */

export const mandate = 'region=us,eu&staking=yes';
export const two = `/compare?providers=birch,cedar-prime&${mandate}`;
export const table = (page: Page) => page.getByRole('table', { name: /side by side/ });
