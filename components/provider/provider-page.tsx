import Link from 'next/link';
import type { ReactNode } from 'react';
import { PackSummary } from '@/components/diligence/provider-packs';
import { PrivateStanding } from '@/components/questionnaire/private-standing';
import { TermHelp } from '@/components/glossary/term';
import { OpenByHash } from '@/components/reading/open-by-hash';
import { Section } from '@/components/reading/section';
import { Glyph } from '@/components/ui/glyph';
import { Menu } from '@/components/ui/menu';
import { type PageSection, SectionNav } from '@/components/reading/section-nav';
import type { Edition } from '@/lib/catalogue/types';
import type { ProviderDiligence } from '@/lib/diligence/list-diligence';
import { countGrades } from '@/lib/evidence-words';
import { formatDate, formatNumber } from '@/lib/format';
import { toProviderCard } from '@/lib/markdown/provider-card';
import type { ProviderView } from '@/lib/provider/build-provider-view';
import { toggleShortlist } from '@/lib/url/change-params';
import type { RankingParams } from '@/lib/url/mandate';
import { CompaniesTable } from './companies-table';
import { FindingsList } from './findings-list';
import { AgainstAndAsk, ScoreStrip, SixFacts } from './first-screen';
import { ChangesList, CompanyFacts, EnforcementSearch, Fold, FoldedPage } from './folded-parts';
import { ProviderHeader, TakeAlong } from './provider-header';
import { Fees, Incidents, StakingFacts } from './records';
import { LeadChange, MandateVerdict, Requirements, RuledOutNotice } from './standing-notices';

type ProviderPageProps = {
  view: ProviderView;
  diligence: ProviderDiligence;
  edition: Edition;
  /** The list to choose from whom to compare the provider with. */
  compareHref: string;
  /** Questions to the provider under the mandate. */
  askHref: string;
  /** A link to a page that carries the state. */
  hrefOf: (path: string, params: RankingParams) => string;
  /** When findings last changed from edition to edition; null where none did. */
  pastChanges: ReactNode;
};

/** Everything about one provider: the answer in a screen, then each finding with its proof. */
export function ProviderPage(props: ProviderPageProps) {
  const { view, edition, compareHref, askHref, hrefOf } = props;
  const { provider, params, standing, leadChange } = view;
  const { slug } = provider;
  const path = `/providers/${slug}`;
  const here = (state: RankingParams): string => hrefOf(path, state);
  return (
    <div>
      <OpenByHash elsewhere={hrefOf(`${path}/sources`, params)} />
      <div id="summary" className="scroll-mt-6">
        <ProviderHeader
          provider={provider}
          onShortlist={standing.onShortlist}
          rankingHref={hrefOf('/', params)}
          shortlistHref={here(toggleShortlist(params, slug))}
          listHref={hrefOf('/shortlist', params)}
          compareHref={compareHref}
        />
        <PrivateStanding slugs={[slug]} edition={edition.id} params={params} />
        <MandateVerdict {...view.verdict} />
        <Requirements gates={standing.gates} />
        {standing.group === 'ruled-out' && (
          <RuledOutNotice failed={standing.failed} hrefOf={here} />
        )}
        {leadChange?.decisive && <LeadChange {...leadChange} />}
        <ScoreStrip {...view} robustnessHref={hrefOf('/robustness', params)} />
        <div className="mt-4 grid items-start gap-4 lg:grid-cols-2">
          <SixFacts {...view} />
          <AgainstAndAsk {...view} askHref={askHref} />
        </div>
      </div>
      <SectionBar view={view} articleHref={hrefOf(`${path}/article`, params)} />
      <div className="flex flex-col gap-3 md:gap-5 print:block [&>section>:last-child]:mt-2">
        <Section
          id="findings"
          startsPage
          title={`${view.findingCount} findings`}
          note={
            <>
              Each line opens. Points at a credit for unknowns of{' '}
              {formatNumber(params.mandate.doubt)}. <TermHelp id="credit" />
            </>
          }
        >
          <FindingsList
            {...view}
            claimHref={(anchor) => `${path}?edition=${edition.id}#${anchor}`}
            askHref={askHref}
            reportHref={(factor) =>
              `/report?provider=${slug}&finding=${factor}&edition=${edition.id}`
            }
          />
        </Section>
        <Section id="companies" title="Companies and regions">
          <CompaniesTable {...provider} />
        </Section>
        <Section id="price" title="Price">
          <Fees {...provider} />
        </Section>
        <Section id="staking" title="Staking">
          <StakingFacts staking={provider.staking} />
        </Section>
        <Section id="incidents" title="Incidents">
          <Incidents incidents={view.incidents} />
        </Section>
        <Folds {...props} />
      </div>
    </div>
  );
}

/** The sections with how much is in each; it stays in sight. */
function SectionBar({ view, articleHref }: { view: ProviderView; articleHref: string }) {
  const { provider, incidents, changes, findingCount } = view;
  const sections: PageSection[] = [
    { id: 'summary', label: 'Summary' },
    { id: 'findings', label: 'Findings', count: findingCount },
    { id: 'companies', label: 'Companies and regions', count: provider.entities.length },
    { id: 'price', label: 'Price', count: provider.fees.length },
    { id: 'staking', label: 'Staking', count: provider.staking.networks.length },
    { id: 'incidents', label: 'Incidents', count: incidents.length },
    { id: 'changes', label: 'Changes', count: changes.length },
    { id: 'sources', label: 'Sources', count: provider.sources.length },
  ];
  return (
    <>
      <div className="no-print sticky top-0 z-20 -mx-4 my-2 flex items-center justify-between gap-4 overflow-x-auto border-y border-line ground-page px-4 md:-mx-10 md:my-4 md:px-10">
        <nav aria-label="Sections of this page">
          <SectionNav sections={sections} look="bar" />
        </nav>
        <Link
          href={articleHref}
          prefetch={false}
          className="flex h-12 items-center text-dense whitespace-nowrap md:h-11.5"
        >
          Compared with the September 2025 list
        </Link>
      </div>
      <SectionsButton sections={sections} />
    </>
  );
}

/** On a phone the bar scrolls sideways and hides most of its sections; this lists them, under the thumb. */
function SectionsButton({ sections }: { sections: readonly PageSection[] }) {
  return (
    <div className="no-print fixed inset-x-0 bottom-0 z-20 border-t border-line2 ground-surface px-4 py-1 shadow-tray md:hidden not-print:max-md:[body:has(&)]:pb-13">
      <Menu
        opens="up"
        summary={
          <>
            Sections
            <Glyph name="up" className="size-2.5" />
          </>
        }
      >
        {sections.map(({ id, label, count }) => (
          <li key={id}>
            <a href={`#${id}`} className="flex target items-center gap-2 px-2">
              {label}
              {count !== undefined && <span className="text-caption text-ink2">{count}</span>}
            </a>
          </li>
        ))}
      </Menu>
    </div>
  );
}

/** What most readers pass. */
function Folds({ view, diligence, edition, hrefOf, pastChanges }: ProviderPageProps) {
  const { provider, params, changes, findingCount, groups } = view;
  const { slug, sources, researchedOn } = provider;
  const [newest] = changes;
  const twice = groups.flatMap(({ rows }) => rows).filter(({ finding }) => finding.readers === 2);
  return (
    <div className="rounded-table border border-line2 ground-surface">
      <Fold
        id="changes"
        title={`Changes ${changes.length}`}
        summary={newest && `Latest: ${newest.change.headline}, ${formatDate(newest.change.date)}`}
      >
        <ChangesList changes={changes} />
        {pastChanges}
      </Fold>
      {diligence.packs.length > 0 && (
        <Fold
          id="diligence"
          title="Due diligence"
          summary="What official lists ask of a custodian, and how much of it is public; never a score"
        >
          <PackSummary {...diligence} href={hrefOf(`/providers/${slug}/diligence`, params)} />
        </Fold>
      )}
      <Fold
        id="company"
        title="Company and dependencies"
        summary={`Owner, founding, assets under custody${provider.dependencies === null ? '' : '; technology, insurers, auditors'}`}
      >
        <CompanyFacts {...provider} />
      </Fold>
      <FoldedPage
        id="sources"
        title={`Sources ${sources.length}`}
        summary={countGrades(sources)}
        href={hrefOf(`/providers/${slug}/sources`, params)}
      />
      <Fold
        id="notes"
        title="How this was read"
        summary={`Researched ${formatDate(researchedOn)}; ${twice.length} of ${findingCount} findings read twice`}
      >
        <p className="max-w-prose">{provider.notes}</p>
        <EnforcementSearch search={provider.enforcementSearch} />
        <TakeAlong
          card={toProviderCard(view, edition)}
          href={hrefOf(`/providers/${slug}`, params)}
        />
      </Fold>
    </div>
  );
}
