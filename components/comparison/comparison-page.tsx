import Link from 'next/link';
import type { ReactNode } from 'react';
import { CriterionKey, MarkKey } from '@/components/charts/keys';
import { RegionKey } from '@/components/evidence/region-chips';
import { FailedRow } from '@/components/provider/standing-notices';
import { LinkButton } from '@/components/ui/button';
import { CopyLinkButton } from '@/components/ui/copy-button';
import { Glyph } from '@/components/ui/glyph';
import { Menu } from '@/components/ui/menu';
import { TextParts } from '@/components/ui/text-parts';
import type { FailedRequirement } from '@/lib/assessment/requirement-outcome';
import { type ComparisonView, visibleSections } from '@/lib/comparison/build-comparison';
import type { ComparedProvider } from '@/lib/comparison/compared-provider';
import type { Together } from '@/lib/comparison/build-together';
import type { ComparisonLinks } from '@/lib/comparison/comparison-links';
import { formatCount, formatList } from '@/lib/format';
import { type CompareParams, isOpen, toggleOpen } from '@/lib/url/compare-params';
import type { RankingParams } from '@/lib/url/mandate';
import { SourceLinks } from './cell-parts';
import { ComparisonTable } from './comparison-table';
import { ComparisonKey } from './signs';
import { TogetherSection } from './together-section';

type ComparisonPageProps = {
  view: ComparisonView;
  links: ComparisonLinks;
  compare: CompareParams;
  /** This comparison, as one would pass it on. */
  href: string;
  /** Another comparison under the same mandate. */
  hrefWith: (compare: CompareParams) => string;
  /** The same comparison under another mandate. */
  hereWith: (params: RankingParams) => string;
  /** A link to another page that carries the state. */
  hrefOf: (path: string) => string;
  /** Of two, what they are as a pair; null of more. */
  together: Together | null;
  compareHref: (slugs: readonly [string, string]) => string;
  /** The mandate in a line, below the answer that is given for it. */
  children: ReactNode;
};

/** Two to four providers side by side, from the score down to each source. */
export function ComparisonPage({
  view,
  links,
  compare,
  href,
  hrefWith,
  hereWith,
  hrefOf,
  together,
  compareHref,
  children,
}: ComparisonPageProps) {
  const { providers, answer, scoresDiffer, params } = view;
  const differences = visibleSections(view, true);
  const { onlyDifferences } = compare;
  const toggleHref = (part: string): string => hrefWith(toggleOpen(compare, part));
  return (
    // On paper sources are numbers, and their addresses would only repeat the providers' pages.
    <div className="comparison-paper print:[&_a]:after:content-none!">
      <h1 className="text-h1">
        {formatList(providers.map(({ shortName }) => shortName))}, side by side
      </h1>
      <div className="mt-2 flex flex-wrap items-end justify-between gap-x-8 gap-y-4">
        <div className="max-w-[54rem]">
          <p className="text-answer">
            <TextParts parts={answer} />
          </p>
          {children}
        </div>
        <ComparisonActions
          {...{ links, onlyDifferences, href }}
          allOpen={isOpen(compare, 'all')}
          openHref={toggleHref('all')}
        />
      </div>
      <RuledOutNotes providers={providers} hereWith={hereWith} />
      {together && <TogetherSection {...{ together, compareHref }} />}
      <div className="mt-5 flex flex-col gap-2.5">
        {/* On a narrow screen the answer comes first, and the keys after what they explain. */}
        <div className="flex flex-wrap items-center justify-between gap-x-8 gap-y-2 narrow:order-last">
          <CriterionKey criteria={providers[0]?.criteria ?? []} />
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
          opening={{ isOpen: (part, group) => isOpen(compare, part, group), toggleHref }}
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

type ComparisonActionsProps = {
  links: Pick<ComparisonLinks, 'additions' | 'nextPlace' | 'switchHref'>;
  onlyDifferences: boolean;
  href: string;
  allOpen: boolean;
  openHref: string;
};

function ComparisonActions({
  links,
  onlyDifferences,
  href,
  allOpen,
  openHref,
}: ComparisonActionsProps) {
  return (
    <div className="no-print flex flex-wrap items-start gap-2">
      <LinkButton href={openHref} scroll={false} prefetch={false}>
        {allOpen ? 'A line for each row' : 'Open all rows'}
      </LinkButton>
      <LinkButton
        href={links.switchHref}
        scroll={false}
        look={onlyDifferences ? 'chosen' : 'quiet'}
        aria-current={onlyDifferences ? 'true' : undefined}
      >
        <Glyph name={onlyDifferences ? 'tick' : 'unequal'} />
        Only differences
      </LinkButton>
      {links.additions.length > 0 && (
        <Menu
          summary={
            <>
              <Glyph name="plus" />
              Add {links.nextPlace}
            </>
          }
        >
          {links.additions.map(({ name, href: added }) => (
            <li key={added}>
              <Link href={added} scroll={false} className="flex target items-center px-2">
                {name}
              </Link>
            </li>
          ))}
        </Menu>
      )}
      <CopyLinkButton href={href} />
    </div>
  );
}

type SameRowsProps = {
  /** How many rows say the same of everyone. */
  count: number;
  /** True where they are left out. */
  hidden: boolean;
  switchHref: string;
};

/** How much is the same for all, so that what is left out is never left out in silence. */
function SameRows({ count, hidden, switchHref }: SameRowsProps) {
  const are = count === 1 ? 'is' : 'are';
  return (
    <p className="text-caption text-ink2">
      {count === 0
        ? 'Every row differs.'
        : `${formatCount(count, 'row')} ${are} the same for all${hidden ? ` and ${are} hidden` : ''}.`}{' '}
      {hidden && count > 0 && (
        <Link href={switchHref} scroll={false} className="no-print inline-flex target items-center">
          Show all rows
        </Link>
      )}
    </p>
  );
}

type RuledOutNotesProps = {
  providers: readonly ComparedProvider[];
  /** The same comparison under another mandate. */
  hereWith: (params: FailedRequirement['dropParams']) => string;
};

/** Those whom the mandate rules out are compared all the same; here is why it does. */
function RuledOutNotes({ providers, hereWith }: RuledOutNotesProps) {
  const notes = providers.flatMap((provider) => {
    const { slug, name } = provider;
    return provider.group === 'ruled-out'
      ? provider.failed.map((gate) => ({ slug, name, gate }))
      : [];
  });
  if (notes.length === 0) return null;
  return (
    <section
      aria-labelledby="ruled-out"
      className="keep-together mt-5 border-l-4 border-fail ground-surface px-4 py-3"
    >
      <h2 id="ruled-out" className="text-name">
        Ruled out by your mandate, compared all the same
      </h2>
      <ul className="mt-2 flex flex-col gap-3">
        {notes.map(({ slug, name, gate }) => (
          <FailedRow
            key={`${slug} ${gate.id}`}
            gate={gate}
            href={hereWith(gate.dropParams)}
            name={name}
          >
            <SourceLinks sources={gate.sources} />
          </FailedRow>
        ))}
      </ul>
    </section>
  );
}
