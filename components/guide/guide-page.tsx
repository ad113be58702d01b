import { ReadingLayout } from '@/components/reading/reading-layout';
import { Section } from '@/components/reading/section';
import type { PageSection } from '@/components/reading/section-nav';
import type { Guide, Rubric } from '@/lib/catalogue/types';
import type { UseCaseView } from '@/lib/guide/build-guide-view';
import type { RankingParams } from '@/lib/url/mandate';
import { ChecklistItems } from './checklist-items';
import { UseCase } from './use-case';

type GuidePageProps = {
  guide: Guide;
  rubric: Rubric;
  useCases: readonly UseCaseView[];
  params: RankingParams;
  hrefOf: (path: string, params: RankingParams) => string;
};

const sections: readonly PageSection[] = [
  { id: 'use-cases', label: 'By use case' },
  { id: 'checklist', label: 'Checklist' },
  { id: 'security', label: 'Security and compliance' },
  { id: 'api-keys', label: 'API keys' },
  { id: 'mistakes', label: 'Mistakes' },
  { id: 'faq', label: 'Questions and answers' },
  { id: 'origin', label: 'Where it comes from' },
];

/** The decision guide: name the use case, check eight points, ask about what is open. */
export function GuidePage({ guide, rubric, useCases, params, hrefOf }: GuidePageProps) {
  const { origin } = guide;
  return (
    <>
      <h1 className="text-h1">How to choose a custodian</h1>
      <p className="mt-3 max-w-[52rem] text-answer">{guide.introduction}</p>
      <ReadingLayout sections={sections}>
        <Section
          id="use-cases"
          title="Start from your use case"
          note="Each case opens the ranking with its requirements and weights. Whom the article named is history; who meets the requirements now comes from the evidence of this edition. “First in” is how often the draws, which settle all that evidence leaves open, put a provider first."
        >
          <div className="flex flex-col gap-8">
            {useCases.map((view) => (
              <UseCase
                key={view.useCase.id}
                {...view}
                hrefOf={hrefOf}
                present={params}
                namedOn={origin.published}
              />
            ))}
          </div>
        </Section>
        <Section
          id="checklist"
          title="Check eight points for each candidate"
          note="The shortlist keeps your answers per provider and suggests those that evidence already gives."
        >
          <ChecklistItems
            items={guide.checklist}
            rubric={rubric}
            methodHref={hrefOf('/method', params)}
          />
        </Section>
        <Section id="security" title="Security and compliance">
          <AdviceList items={guide.securityTips} />
        </Section>
        <Section
          id="api-keys"
          title="Keys that connect you to your custodian"
          note="Portfolio systems, treasury tools and accounting reach custody through API keys."
        >
          <AdviceList items={guide.apiKeys} />
        </Section>
        <Section id="mistakes" title="Mistakes to avoid">
          <AdviceList items={guide.mistakes} />
        </Section>
        <Section id="faq" title="Questions and answers">
          <QuestionsAndAnswers faq={guide.faq} />
        </Section>
        <Section id="origin" title="Where this guide comes from">
          <p className="max-w-prose">
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

/** Pieces of advice, each with a title of its own. */
function AdviceList({ items }: { items: readonly { id: string; title: string; text: string }[] }) {
  return (
    <dl className="grid gap-x-9 gap-y-5 md:grid-cols-2">
      {items.map(({ id, title, text }) => (
        <div key={id} id={id} className="keep-together scroll-mt-6">
          <dt className="font-semibold">{title}</dt>
          <dd className="mt-0.5 text-ink2">{text}</dd>
        </div>
      ))}
    </dl>
  );
}

/** Plain headings: an answer can be linked to, found by search in the page, and printed. */
function QuestionsAndAnswers({ faq }: Pick<Guide, 'faq'>) {
  return (
    <div className="flex max-w-prose flex-col gap-5">
      {faq.map(({ id, question, answer }) => (
        <section
          key={id}
          id={id}
          aria-labelledby={`${id}-title`}
          className="keep-together scroll-mt-6"
        >
          <h3 id={`${id}-title`} className="text-h3">
            {question}
          </h3>
          <p className="mt-0.5 text-ink2">{answer}</p>
        </section>
      ))}
    </div>
  );
}
