import type { Metadata, Viewport } from 'next';
import { PHASE_PRODUCTION_BUILD } from 'next/constants';
import { connection } from 'next/server';
import type { ReactNode } from 'react';
import type { ShownEdition } from '@/components/site/site-nav';
import { SiteFrame } from '@/components/site/site-frame';
import { themeScript } from '@/components/site/theme';
import { getCatalogue, listEditions } from '@/lib/catalogue/queries';
import { darkColours, lightColours } from '@/lib/colours';
import { getEnv } from '@/lib/env';
import { siteAnswers, siteIs } from '@/lib/words/site-words';
import { geistMono, plexSans, sourceSerif } from './fonts';
import './globals.css';

export const viewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: lightColours.surface },
    { media: '(prefers-color-scheme: dark)', color: darkColours.surface },
  ],
};

/**
 * Addresses in previews are those of the site, where it was given one; a page that others keep may
 * not hold what the header of one request claimed. Without one, canonical addresses stay relative.
 */
export function generateMetadata(): Metadata {
  const { siteOrigin } = getEnv();
  return {
    metadataBase: siteOrigin === null ? null : new URL(siteOrigin),
    title: { template: '%s · Custodian Compare', default: 'Custodian Compare' },
    description: `${siteIs}: which ${siteAnswers}`,
    applicationName: 'Custodian Compare',
    openGraph: { type: 'website', siteName: 'Custodian Compare', locale: 'en_GB' },
    formatDetection: { telephone: false, email: false, address: false, date: false },
  };
}

/** No more of an edition travels to the browser than the bar shows. */
const toShown = ({ id, hash, date }: ShownEdition): ShownEdition => ({ id, hash, date });

export default async function RootLayout({ children }: { children: ReactNode }) {
  // A build has no database, so no page is made ahead of its first request.
  if (process.env.NEXT_PHASE === PHASE_PRODUCTION_BUILD) await connection();
  const [{ edition }, editions] = await Promise.all([getCatalogue(), listEditions()]);
  return (
    <html
      lang="en-GB"
      className={`${sourceSerif.variable} ${plexSans.variable} ${geistMono.variable}`}
      suppressHydrationWarning
    >
      <head>
        <script dangerouslySetInnerHTML={{ __html: themeScript }} />
      </head>
      <body>
        <SiteFrame
          newest={toShown(edition)}
          editions={editions.map(toShown)}
          sourceUrl={getEnv().sourceUrl}
        >
          {children}
        </SiteFrame>
      </body>
    </html>
  );
}
