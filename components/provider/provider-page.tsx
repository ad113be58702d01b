import { ProviderPacks } from '@/components/diligence/provider-packs';
import { PublicOnlyNotice } from '@/components/questionnaire/private-notice';
import { ReadingLayout } from '@/components/reading/reading-layout';
import { Section } from '@/components/reading/section';
import type { PageSection } from '@/components/reading/section-nav';
import type { Edition } from '@/lib/catalogue/types';
import type { ProviderDiligence } from '@/lib/diligence/list-diligence';
import { formatDate, formatNumber } from '@/lib/format';
import { toProviderCard } from '@/lib/markdown/provider-card';
import type { ProviderView } from '@/lib/provider/build-provider-view';
import { regionsOf } from '@/lib/requirements';
import { toggleShortlist } from '@/lib/url/change-params';
import type { RankingParams } from '@/lib/url/mandate';
import { ArticleComparisonTable, ArticleEntryFields } from './article-section';
import { EntitiesTable } from './entities-table';
import { CompanyFacts, RegionsGrid, StakingFacts } from './facts';
import { FindingsTable } from './findings-table';
import { ProviderActions, ProviderHeader } from './provider-header';
import { RaisingEvidenceTable } from './raising-evidence';
import { FeesTable, RequirementsTable } from './record-tables';
import { SourceList } from './source-list';
import { ChangeBox, MandateVerdict, RuledOutNotice } from './standing-notices';
import { SummaryStrip } from './summary-strip';
import { Timeline } from './timeline';

type ProviderPageProps = {
  view: ProviderView;
  diligence: ProviderDiligence;
  edition: Edition;
  /** The list to choose from whom to compare the provider with. */
  compareHref: string;
  /** A link to a page that carries the state. */
  hrefOf: (path: string, params: RankingParams) => string;
};

/** Everything about one provider, from score to finding to source. */
export function ProviderPage({ view, diligence, edition, compareHref, hrefOf }: ProviderPageProps) {
  const { provider, params, standing, leadChange } = view;
  const { slug, name, article, researchedOn } = provider;
  const doubt = formatNumber(params.mandate.doubt);
  const here = (state: RankingParams): string => hrefOf(`/providers/${slug}`, state);
  return (
    // The list of sources prints every address once; after each link they would only repeat.
    <div className="print:[&_a]:after:content-none!">
      <ProviderHeader
        provider={provider}
        onShortlist={standing.onShortlist}
        rankingHref={hrefOf('/', params)}
        shortlistHref={here(toggleShortlist(params, slug))}
        actions={
          <ProviderActions
            card={toProviderCard(view, edition)}
            href={here(params)}
            compareHref={compareHref}
          />
        }
      />
      <PublicOnlyNotice slugs={[slug]} />
      <MandateVerdict {...view.verdict} />
      {standing.group === 'ruled-out' && <RuledOutNotice failed={standing.failed} hrefOf={here} />}
      {leadChange && <ChangeBox {...leadChange} />}
      <SummaryStrip {...view} robustnessHref={hrefOf('/robustness', params)} />
      <ReadingLayout sections={listProviderSections(view, diligence)}>
        <Section
          id="article"
          title="What the article said, and what evidence says now"
          note={`The article of ${formatDate(article.published)} beside the evidence of ${formatDate(researchedOn)}. Both are kept, with their dates.`}
        >
          <ArticleComparisonTable article={article} researchedOn={researchedOn} />
          <div className="mt-8">
            <ArticleEntryFields
              article={article}
              hrefOf={(other) => hrefOf(`/providers/${other}`, params)}
            />
          </div>
        </Section>
        <Section
          id="findings"
          startsPage
          title={`${view.findingCount} findings`}
          note={`Each level runs from 0 to 4. Solid cells are proven, hatched cells are left open, a thin line is out of reach on current evidence. Points show the score at a credit for unknowns of ${doubt} and the range behind it.`}
        >
          <FindingsTable {...view} doubt={doubt} />
        </Section>
        <Section
          id="entities"
          title="Companies by region"
          note="The company that signs your contract decides which rules protect you. Check it against the register. “Qualified custodian” is a status under US rules; of a company elsewhere, or of one that holds no client assets, it is not asked."
        >
          <EntitiesTable {...provider} />
          <h3 id="company" className="mt-8 mb-3 scroll-mt-6 text-h3">
            Company
          </h3>
          <CompanyFacts company={provider.company} />
        </Section>
        {standing.gates.length > 0 && (
          <Section
            id="requirements"
            title="Requirements of your mandate"
            note="Requirements come before points and never change a score."
          >
            <RequirementsTable requirements={standing.gates} />
          </Section>
        )}
        <Section id="regions" title="Regions">
          <RegionsGrid
            regions={provider.regions}
            required={regionsOf(params.mandate.requirements)}
          />
        </Section>
        <Section id="staking" title="Staking">
          <StakingFacts staking={provider.staking} />
        </Section>
        <Section id="fees" title="Fees">
          <FeesTable name={name} fees={provider.fees} />
        </Section>
        <Section id="timeline" title="Changes and incidents">
          <Timeline entries={view.timeline} />
        </Section>
        {diligence.packs.length > 0 && (
          <Section
            id="diligence"
            title="Due diligence"
            note="What official lists ask of a custodian, and how much of it is public. It is never a score."
          >
            <ProviderPacks {...diligence} />
          </Section>
        )}
        <Section
          id="raise"
          title="What evidence would raise this score"
          note={`Open findings, those with most points first. The figure beside a level is what the score changes at a credit for unknowns of ${doubt} if evidence shows that level; it is below zero where the credit counts more.${sayChoice(view)}`}
        >
          <RaisingEvidenceTable raising={view.raising} name={name} />
        </Section>
        <Section
          id="sources"
          title="Sources"
          note={`Read for the research of ${formatDate(researchedOn)}. Numbers are those used on this page.`}
        >
          <SourceList sources={view.sources} />
        </Section>
        <Section id="notes" title="Research notes">
          <p className="max-w-prose">{provider.notes}</p>
        </Section>
      </ReadingLayout>
    </div>
  );
}

/** What bold lines mean, or why there are none: without a word their absence would say nothing. */
function sayChoice({ standing, raising }: Pick<ProviderView, 'standing' | 'raising'>): string {
  if (standing.group === 'ruled-out' || raising.length === 0) return '';
  return raising.some(({ decides }) => decides !== null)
    ? ' A line in bold says what that answer does for the choice under this mandate.'
    : ' Under this mandate no single answer here is likely to change who leads or who the first three are.';
}

/** The sections of a provider's page in its order; requirements only where the mandate has some. */
function listProviderSections(
  { standing, findingCount }: Pick<ProviderView, 'standing' | 'findingCount'>,
  { packs }: ProviderDiligence,
): PageSection[] {
  return [
    { id: 'article', label: 'Article and evidence' },
    { id: 'findings', label: `${findingCount} findings` },
    { id: 'entities', label: 'Companies by region' },
    ...(standing.gates.length > 0 ? [{ id: 'requirements', label: 'Your requirements' }] : []),
    { id: 'regions', label: 'Regions' },
    { id: 'staking', label: 'Staking' },
    { id: 'fees', label: 'Fees' },
    { id: 'timeline', label: 'Changes and incidents' },
    ...(packs.length > 0 ? [{ id: 'diligence', label: 'Due diligence' }] : []),
    { id: 'raise', label: 'Ask the provider' },
    { id: 'sources', label: 'Sources' },
    { id: 'notes', label: 'Research notes' },
  ];
}
