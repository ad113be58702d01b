/**
 * Pages on which a reader types or keeps what is nobody else's: answers of providers, checks, ballots,
 * decisions. They are rendered for each request and never kept, so their scripts can carry a nonce.
 * A policy belongs to the document first loaded, so links to them load the page anew.
 */
export const privatePages: readonly string[] = [
  '/ask',
  '/shortlist',
  '/check',
  '/decide',
  '/ballot',
];

/** What is typed about a decision stays in the browser: no form of these pages can send it. */
const withoutForms: readonly string[] = ['/decide', '/ballot'];

type PolicyChoice = {
  /** What scripts are allowed by, beside those of the site itself. */
  readonly scripts: string;
  readonly forms: 'self' | 'none';
};

/** Nothing comes from elsewhere, and nobody may frame a page. Styles are set by attributes, too. */
const toPolicy = ({ scripts, forms }: PolicyChoice): string =>
  [
    "default-src 'self'",
    `script-src 'self' ${scripts}${process.env.NODE_ENV === 'development' ? " 'unsafe-eval'" : ''}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "worker-src 'self' blob:",
    "object-src 'none'",
    "base-uri 'self'",
    `form-action '${forms}'`,
    "frame-ancestors 'none'",
  ].join('; ');

/**
 * For pages that a proxy may keep. Inline scripts are allowed, because Next starts its pages with some
 * that differ from page to page; all text is escaped by React, and no page prints markup from data.
 */
export const keptPagePolicy = toPolicy({ scripts: "'unsafe-inline'", forms: 'self' });

/**
 * For a private page: its inline scripts are those of this answer and the one that sets the theme.
 *
 * @param nonce of this answer alone.
 * @param themeHash SHA-256 of the script that sets the theme, as base64.
 */
export const privatePagePolicy = (path: string, nonce: string, themeHash: string): string =>
  toPolicy({
    scripts: `'nonce-${nonce}' 'sha256-${themeHash}'`,
    forms: withoutForms.includes(path) ? 'none' : 'self',
  });

/** A page to be framed has neither script nor form, and fetches nothing. */
export const embedPolicy = [
  "default-src 'none'",
  "style-src 'unsafe-inline'",
  "base-uri 'none'",
  "form-action 'none'",
  'frame-ancestors *',
].join('; ');

/** Devices that no page has a use for. */
export const permissionsPolicy = [
  ...['accelerometer', 'browsing-topics', 'camera', 'display-capture', 'geolocation', 'gyroscope'],
  ...[
    'magnetometer',
    'microphone',
    'midi',
    'payment',
    'publickey-credentials-get',
    'serial',
    'usb',
  ],
]
  .map((feature) => `${feature}=()`)
  .join(', ');
