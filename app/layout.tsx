import type { Metadata, Viewport } from 'next';
import { headers } from 'next/headers';
import { connection } from 'next/server';
import type { ReactNode } from 'react';
import type { ShownEdition } from '@/components/site/site-nav';
import { SiteFrame } from '@/components/site/site-frame';
import { themeScript } from '@/components/site/theme';
import { getCatalogue, listEditions } from '@/lib/catalogue/queries';
import { darkColours, lightColours } from '@/lib/colours';
import { getEnv } from '@/lib/env';
import { requestOrigin } from '@/lib/url/request-origin';
import { geistMono, plexSans, sourceSerif } from './fonts';
import './globals.css';

export const viewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: lightColours.surface },
    { media: '(prefers-color-scheme: dark)', color: darkColours.surface },
  ],
};

/** Addresses in previews are those at which the reader sees the site, unless it was given one. */
export async function generateMetadata(): Promise<Metadata> {
  const asked = { url: 'http://127.0.0.1', headers: await headers() };
  return {
    metadataBase: new URL(getEnv().siteOrigin ?? requestOrigin(asked)),
    title: { template: '%s · Custodian Compare', default: 'Custodian Compare' },
    description:
      'An open, evidence-backed comparison of institutional crypto custodians: which one fits a mandate, how sure one can be, and what is still to ask.',
    applicationName: 'Custodian Compare',
    openGraph: { type: 'website', siteName: 'Custodian Compare', locale: 'en_GB' },
    formatDetection: { telephone: false, email: false, address: false, date: false },
  };
}

/** No more of an edition travels to the browser than the bar shows. */
const toShown = ({ id, hash, date }: ShownEdition): ShownEdition => ({ id, hash, date });

export default async function RootLayout({ children }: { children: ReactNode }) {
  // Asked for at each request: a build has no database, and a new edition shows within seconds.
  await connection();
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
        <SiteFrame newest={toShown(edition)} editions={editions.map(toShown)}>
          {children}
        </SiteFrame>
      </body>
    </html>
  );
}
