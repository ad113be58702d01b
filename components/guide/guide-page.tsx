import Link from 'next/link';
import { Term } from '@/components/glossary/term';
import { Folded } from '@/components/reading/folded';
import { OpenByHash } from '@/components/reading/open-by-hash';
import { ReadingLayout } from '@/components/reading/reading-layout';
import { Section } from '@/components/reading/section';
import type { PageSection } from '@/components/reading/section-nav';
import type { Guide, Rubric } from '@/lib/catalogue/types';
import type { UseCaseView } from '@/lib/guide/build-guide-view';
import type { RankingParams } from '@/lib/url/mandate';
import { AdviceList } from './advice-list';
import { ChecklistItems } from './checklist-items';
import { NamedThen, UseCase } from './use-case';

type GuidePageProps = {
  guide: Guide;
  rubric: Rubric;
  useCases: readonly UseCaseView[];
  params: RankingParams;
  hrefOf: (path: string, params: RankingParams) => string;
};

const titles = {
  'use-cases': 'Start from your use case',
  checklist: 'Check eight points for each candidate',
  security: 'Security and compliance',
  'api-keys': 'Keys that connect you to your custodian',
  mistakes: 'Mistakes to avoid',
  faq: 'Questions and answers',
  origin: 'Where this guide comes from',
} as const;

/** By the very names of the headings. */
const sections: readonly PageSection[] = Object.entries(titles).map(([id, label]) => ({
  id,
  label,
}));

/** The decision guide: name the use case, check eight points, ask about what is open. */
export function GuidePage({ guide, rubric, useCases, params, hrefOf }: GuidePageProps) {
  const { origin } = guide;
  return (
    <>
      <h1 className="text-h1">How to choose a custodian</h1>
      <p className="mt-3 max-w-[52rem] text-answer">{guide.introduction}</p>
      <OpenByHash />
      <ReadingLayout sections={sections}>
        <Section
          id="use-cases"
          title={titles['use-cases']}
          note={
            <>
              Each opens the ranking with its <Term id="requirement">requirements</Term> and
              weights. Who meets them comes from the evidence of this edition; chances are those of{' '}
              <Term id="simulations" />.
            </>
          }
        >
          <div className="grid gap-4 md:grid-cols-2">
            {useCases.map((view) => (
              <UseCase key={view.useCase.id} {...view} hrefOf={hrefOf} present={params} />
            ))}
          </div>
          <div className="mt-4">
            <Folded title={`Named for each use case by the ${origin.published} list`}>
              <NamedThen
                useCases={useCases}
                hrefOf={(slug) => hrefOf(`/providers/${slug}`, params)}
              />
            </Folded>
          </div>
        </Section>
        <Section
          id="checklist"
          title={titles.checklist}
          note="The shortlist keeps your answers per provider and suggests those that evidence already gives."
        >
          <ChecklistItems
            items={guide.checklist}
            rubric={rubric}
            methodHref={hrefOf('/method', params)}
          />
        </Section>
        <Section id="security" title={titles.security}>
          <AdviceList items={guide.securityTips} />
        </Section>
        <Section id="api-keys" title={titles['api-keys']}>
          <p className="max-w-prose">
            Portfolio systems, treasury tools and accounting reach custody through API keys.{' '}
            <Link href={hrefOf('/guide/api-keys', params)} className="target-line">
              {guide.apiKeys.length} rules for such keys
            </Link>{' '}
            have a page of their own.
          </p>
        </Section>
        <Section id="mistakes" title={titles.mistakes}>
          <AdviceList items={guide.mistakes} />
        </Section>
        <Section id="faq" title={titles.faq}>
          <div className="max-w-[52rem]">
            {guide.faq.map(({ id, question, answer }) => (
              <Folded key={id} id={id} title={question}>
                <p className="max-w-prose text-ink2">{answer}</p>
              </Folded>
            ))}
          </div>
        </Section>
        <Section id="origin" title={titles.origin}>
          <p className="max-w-prose text-dense text-ink2">
            “
            {origin.url === null ? (
              origin.title
            ) : (
              <a href={origin.url} rel="external noopener noreferrer" className="target-line">
                {origin.title}
              </a>
            )}
            ”, {origin.publisher}, {origin.published}
            {origin.url === null && ' (no public address)'}. {origin.note}
          </p>
        </Section>
      </ReadingLayout>
    </>
  );
}
