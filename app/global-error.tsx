'use client';

import { useEffect } from 'react';
import { ProblemMessage, problemReference } from '@/components/site/problem';
import { showTheme } from '@/components/site/theme-switch';
import { Button } from '@/components/ui/button';
import { disclaimer } from '@/lib/disclaimer';
import { noCatalogue } from '@/lib/words/site-words';
import { geistMono, plexSans, sourceSerif } from './fonts';
import './globals.css';

/** Stands in for the whole document, because here the frame itself failed; so all of it is asked for anew. */
export default function GlobalError({ error }: { error: unknown }) {
  const reference = problemReference(error);
  useEffect(showTheme, []);
  return (
    <html
      lang="en-GB"
      className={`${sourceSerif.variable} ${plexSans.variable} ${geistMono.variable}`}
    >
      <body>
        <title>The site could not be shown · Custodian Compare</title>
        <main className="page-width py-14">
          <ProblemMessage
            title="The site could not be shown"
            actions={
              <Button look="main" onClick={() => location.reload()}>
                Try again
              </Button>
            }
          >
            <p>{noCatalogue}</p>
            {reference && (
              <p className="mt-3 font-mono text-dense text-ink3">Reference {reference}</p>
            )}
          </ProblemMessage>
        </main>
        <footer className="page-width py-6 text-dense text-ink2">{disclaimer}</footer>
      </body>
    </html>
  );
}
