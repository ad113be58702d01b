import type { ReactNode } from 'react';
import { QuestionsFirst } from '@/components/questionnaire/questions-first';
import { Section } from '@/components/reading/section';
import { Button } from '@/components/ui/button';
import { Details } from '@/components/ui/disclosure';
import type { CheckAnswers } from '@/lib/checklist/check-status';
import type { TextPart } from '@/lib/ranking/text-part';
import type { ShortlistView } from '@/lib/report/build-shortlist';
import type { RankingParams } from '@/lib/url/mandate';
import { AnswerTools } from './answer-tools';
import { CheckAnswersProvider } from './check-answers';
import { ChecklistTable } from './checklist-table';
import { LinkAnswersNotice } from './link-answers-notice';
import { MemberCards } from './member-cards';
import { ShortlistActions } from './shortlist-actions';
import { listSuggestions } from './suggestions';
import { UnsettledRequirements } from './unsettled-requirements';

export type ShortlistPageProps = {
  view: ShortlistView;
  sentence: readonly TextPart[];
  /** The answers that the link holds. */
  linkAnswers: CheckAnswers;
  /** A page of the site under a mandate. */
  hrefOf: (path: string, params: RankingParams) => string;
  /** All members side by side. */
  compareHref: string;
  /** The state as fields of a plain form. */
  carried: readonly (readonly [name: string, value: string])[];
  /** The form that changes the shortlist. */
  chooser: ReactNode;
  /** The mandate in a line. */
  children: ReactNode;
};

export function ShortlistPage({
  view,
  sentence,
  linkAnswers,
  hrefOf,
  compareHref,
  carried,
  chooser,
  children,
}: ShortlistPageProps) {
  const { params, members, checklist, questionnaire } = view;
  const known = {
    slugs: checklist.providers.map(({ slug }) => slug),
    itemIds: checklist.rows.map(({ item }) => item.id),
  };
  const providerHref = (slug: string): string => hrefOf(`/providers/${slug}`, params);
  const findingHref = (slug: string, anchor: string): string => `${providerHref(slug)}#${anchor}`;
  return (
    <CheckAnswersProvider
      known={known}
      suggestions={listSuggestions(checklist)}
      linkAnswers={linkAnswers}
    >
      <header className="flex flex-wrap items-end justify-between gap-x-8 gap-y-4">
        <div>
          <h1 className="text-h1">Your shortlist</h1>
          <p className="mt-2 max-w-[49rem] text-answer">
            {sentence.map(({ text, strong }, index) =>
              strong ? <strong key={index}>{text}</strong> : text,
            )}
          </p>
          {children}
        </div>
        <ShortlistActions
          pageHref={hrefOf('/shortlist', params)}
          memoHref={hrefOf('/shortlist.pdf', params)}
          count={members.length}
          compareHref={compareHref}
        />
      </header>
      <MemberCards
        members={members}
        providerHref={providerHref}
        removeHref={(slug) =>
          hrefOf('/shortlist', {
            ...params,
            shortlist: params.shortlist.filter((other) => other !== slug),
          })
        }
      />
      <Details summary="Change the shortlist" className="no-print mt-2 -ml-3">
        <div className="pt-2 pl-3">{chooser}</div>
      </Details>
      <div className="mt-10 flex flex-col gap-12 print:block">
        <UnsettledRequirements
          members={members}
          open={questionnaire.requirements}
          hrefOf={(changed) => hrefOf('/shortlist', changed)}
        />
        <Section
          id="questions"
          title="Ask these first"
          note="Sorted by what an answer is worth to you: how much surer it makes who leads, then the gain in the best score, then the chance that the first three change, then the points of uncertainty it removes."
        >
          <QuestionsFirst questionnaire={questionnaire} providerHref={findingHref} />
        </Section>
        <Section
          id="checklist"
          title="Decision checklist"
          note="The article’s eight checks, answered per provider. What evidence suggests stays marked as suggested until you answer. Your answers go into the memo, beside what evidence shows."
        >
          <LinkAnswersNotice />
          <form action="/shortlist" method="get">
            {carried.map(([name, value]) => (
              <input key={name} type="hidden" name={name} value={value} />
            ))}
            <ChecklistTable checklist={checklist} providerHref={findingHref} />
            <noscript>
              <div className="mt-3">
                <Button type="submit" look="main">
                  Keep these answers in the link
                </Button>
              </div>
            </noscript>
          </form>
          <AnswerTools />
        </Section>
      </div>
    </CheckAnswersProvider>
  );
}
