import type { ReactNode } from 'react';
import { CriterionKey, MarkKey } from '@/components/charts/keys';
import { RegionKey } from '@/components/evidence/region-chips';
import { PublicOnlyNotice } from '@/components/private/public-only-notice';
import type { ComparisonView } from '@/lib/comparison/build-comparison';
import type { ComparisonLinks } from '@/lib/comparison/comparison-links';
import { visibleSections } from '@/lib/comparison/visible-sections';
import { formatList } from '@/lib/format';
import type { RankingParams } from '@/lib/url/mandate';
import { ComparisonActions } from './comparison-actions';
import { ComparisonKey } from './comparison-key';
import { ComparisonTable } from './comparison-table';
import { RuledOutNotes } from './ruled-out-notes';
import { SameRows } from './same-rows';

export type ComparisonPageProps = {
  view: ComparisonView;
  links: ComparisonLinks;
  onlyDifferences: boolean;
  /** This comparison, as one would pass it on. */
  href: string;
  /** The same comparison under another mandate. */
  hereWith: (params: RankingParams) => string;
  /** A link to another page that carries the state. */
  hrefOf: (path: string) => string;
  /** The mandate in a line, below the answer that is given for it. */
  children: ReactNode;
};

/** Two to four providers side by side, from the score down to each source. */
export function ComparisonPage({
  view,
  links,
  onlyDifferences,
  href,
  hereWith,
  hrefOf,
  children,
}: ComparisonPageProps) {
  const { providers, answer, scoresDiffer, params } = view;
  const differences = visibleSections(view, true);
  return (
    // On paper sources are numbers, and their addresses would only repeat the providers' pages.
    <div className="comparison-paper print:[&_a]:after:content-none!">
      <PublicOnlyNotice slugs={providers.map(({ slug }) => slug)} />
      <h1 className="text-h1">
        {formatList(providers.map(({ shortName }) => shortName))}, side by side
      </h1>
      <div className="mt-2 flex flex-wrap items-end justify-between gap-x-8 gap-y-4">
        <div className="max-w-[54rem]">
          <p className="text-answer">
            {answer.map(({ text, strong }, index) =>
              strong ? <strong key={index}>{text}</strong> : text,
            )}
          </p>
          {children}
        </div>
        <ComparisonActions {...{ links, onlyDifferences, href }} />
      </div>
      <RuledOutNotes providers={providers} hereWith={hereWith} />
      <div className="mt-5 flex flex-col gap-2.5">
        {/* On a narrow screen the answer comes first, and the keys after what they explain. */}
        <div className="flex flex-wrap items-center justify-between gap-x-8 gap-y-2 narrow:order-last">
          <CriterionKey />
          <MarkKey doubt={params.mandate.doubt} />
        </div>
        <div className="flex flex-wrap items-center justify-between gap-x-8 gap-y-2 narrow:contents">
          <div className="narrow:order-last">
            <ComparisonKey />
          </div>
          <SameRows
            count={differences.hidden}
            hidden={onlyDifferences}
            switchHref={links.switchHref}
          />
        </div>
        <ComparisonTable
          {...{ providers, scoresDiffer }}
          sections={onlyDifferences ? differences.sections : view.sections}
          menus={links.menus}
          providerHref={(slug) => hrefOf(`/providers/${slug}`)}
        />
      </div>
      <div className="mt-3 flex flex-wrap items-center gap-x-5 gap-y-2 text-caption text-ink2">
        <span>Regions:</span>
        <RegionKey />
      </div>
      <p className="print-only mt-3 text-caption text-ink2">
        Source numbers are those of each provider’s page, where titles, dates and addresses stand.
      </p>
    </div>
  );
}
