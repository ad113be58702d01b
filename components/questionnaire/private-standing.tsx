'use client';

import { useEffect, useMemo, useState } from 'react';
import { Details } from '@/components/ui/disclosure';
import { useKept } from '@/components/ui/kept-store';
import { Notice } from '@/components/ui/notice';
import { partNotLoaded } from '@/components/ui/part-not-loaded';
import type { Catalogue } from '@/lib/catalogue/types';
import { formatCount } from '@/lib/format';
import {
  listPrivateAnswers,
  listRequirementAnswers,
} from '@/lib/questionnaire/change-private-answers';
import { sayStanding } from '@/lib/questionnaire/preview-answers';
import type { RankingParams } from '@/lib/url/mandate';
import type { countPrivately } from './count-privately';
import { keptPrivateAnswers, keptRequirementAnswers } from './kept-private-answers';
import { PrivateTag } from './private-notice';

type PrivateStandingProps = {
  /** Whom the page is about. */
  slugs: readonly string[];
  edition: string;
  params: RankingParams;
};

/**
 * On a page that the server keeps for everybody: where its providers stand once this reader's private
 * answers count, which the page beneath does not do.
 */
export function PrivateStanding(props: PrivateStandingProps) {
  const { slugs } = props;
  const answers = useKept(keptPrivateAnswers);
  const settled = useKept(keptRequirementAnswers);
  const about = [...listPrivateAnswers(answers), ...listRequirementAnswers(settled)].filter(
    ({ slug }) => slugs.includes(slug),
  ).length;
  if (about === 0) return null;
  return (
    <div className="no-print mb-4">
      <Notice tone="neutral">
        {formatCount(about, 'private answer')} of this browser {about === 1 ? 'is' : 'are'} not in
        the figures of this page, which shows public evidence alone.
        <Counted {...props} />
      </Notice>
    </div>
  );
}

type Loaded = { readonly count: typeof countPrivately; readonly catalogue: Catalogue };

function Counted({ slugs, edition, params }: PrivateStandingProps) {
  const answers = useKept(keptPrivateAnswers);
  const settled = useKept(keptRequirementAnswers);
  const [loaded, setLoaded] = useState<Loaded | 'failed' | null>(null);
  useEffect(() => {
    const leaving = new AbortController();
    const load = async (): Promise<Loaded | 'failed'> => {
      const { countPrivately: count, fetchCatalogue } = await import('./count-privately');
      const catalogue = await fetchCatalogue(edition, leaving.signal);
      return catalogue === null ? 'failed' : { count, catalogue };
    };
    load()
      .then(setLoaded)
      .catch(() => {
        if (!leaving.signal.aborted) setLoaded('failed');
      });
    return () => leaving.abort();
  }, [edition]);
  const counted = useMemo(
    () =>
      loaded === null || loaded === 'failed'
        ? null
        : loaded.count(loaded.catalogue, slugs, params, { answers, settled }),
    [loaded, slugs, params, answers, settled],
  );

  if (loaded === 'failed') return <> {partNotLoaded}</>;
  if (counted === null) return <> They are being counted.</>;
  const { rows, changes } = counted;
  return (
    <>
      {rows.length === 0 ? ' With them no score and no group changes.' : ' With them:'}
      <ul className="mt-1">
        {rows.map(({ slug, shortName, before, after }) => (
          <li key={slug}>
            <PrivateTag /> <strong>{shortName}</strong> {sayStanding(after)}, instead of{' '}
            {sayStanding(before)}
          </li>
        ))}
      </ul>
      {changes.length > 0 && (
        <Details summary={`${formatCount(changes.length, 'finding')} with a private answer`}>
          <ul>
            {changes.map(({ slug, anchor, name, from, to }) => (
              <li key={`${slug} ${anchor}`}>
                <a href={slugs.length === 1 ? `#${anchor}` : `/providers/${slug}#${anchor}`}>
                  {name}
                </a>
                : level {to} instead of {from}
              </li>
            ))}
          </ul>
        </Details>
      )}
    </>
  );
}
