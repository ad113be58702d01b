/**
 * Tokens of `app/globals.css` for what cannot read a style sheet: images, charts, the manifest, workbooks and
 * the page that stands alone. A test holds every one of them to the style sheet.
 */
export const lightColours = {
  page: '#faf9f6',
  surface: '#ffffff',
  sunken: '#f3f1eb',
  line: '#e4e0d7',
  line2: '#cfcabe',
  ink: '#181b20',
  ink2: '#474c55',
  ink3: '#63676f',
  link: '#1b4b91',
  act: '#16335f',
  'on-act': '#ffffff',
  sel: '#edf2fa',
  'sel-edge': '#9db5da',
  focus: '#0b5fd0',
  'criterion-liquidity': '#103488',
  'criterion-security': '#aa380f',
  'criterion-coverage': '#099eab',
  'criterion-costs': '#be820b',
  'criterion-ux': '#610033',
  'criterion-support': '#596271',
} as const;

export const darkColours = {
  page: '#0e1115',
  surface: '#15191f',
  line2: '#39414c',
  ink: '#eceef1',
  ink2: '#bdc4cd',
  link: '#92bbf5',
  focus: '#7fb2ff',
} as const;
