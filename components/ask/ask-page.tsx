'use client';

import { type ReactNode, useMemo, useState } from 'react';
import { DrawProgress } from '@/components/draws/draw-progress';
import { PrivateNotice } from '@/components/questionnaire/private-notice';
import { usePrivateModel } from '@/components/questionnaire/use-private-model';
import { LinkButton } from '@/components/ui/button';
import { CopyLinkButton } from '@/components/ui/copy-button';
import { TextParts } from '@/components/ui/text-parts';
import { assess } from '@/lib/assessment/assess';
import type { AssessmentModel } from '@/lib/assessment/model';
import { type AskView, buildAsk } from '@/lib/ask/build-ask';
import type { LevelWords } from '@/lib/catalogue/factor-levels';
import { toInquiryQuery } from '@/lib/inquiry/inquiry-query';
import type { Inquiry } from '@/lib/inquiry/inquiry-run';
import { findingAnchor } from '@/lib/provider/list-citations';
import type { KnownItem } from '@/lib/questionnaire/reading/known-questions';
import { type AskParams, toPackEntry } from '@/lib/url/letter-params';
import type { RankingParams } from '@/lib/url/mandate';
import type { PublishedWeights } from '@/lib/url/mandate-defaults';
import { toHref } from '@/lib/url/ranking-query';
import { thresholds } from '@/lib/words/thresholds';
import { AnswersSection } from './answers-section';
import { AskBoxes } from './ask-boxes';
import { AskFilter } from './ask-filter';
import { AskSteps } from './letter-status';
import { LettersCurve } from './letters-curve';
import { LettersTable } from './letters-table';
import { privateAnswersId } from './private-answers-table';
import { AskTable } from './questions-table';
import { useInquiry } from './use-inquiry';

type AskPageProps = {
  model: AssessmentModel;
  params: RankingParams;
  publishedWeights: PublishedWeights;
  /** Of public evidence, as the server made it. */
  publicInquiry: Inquiry;
  asked: Pick<AskParams, 'provider' | 'criterion' | 'packs'>;
  /** Ids of the questions that the chosen packs add to each letter, by slug. */
  packQuestions: Readonly<Record<string, readonly string[]>>;
  levelWords: LevelWords;
  /** Items of due diligence that a letter can ask. */
  items: readonly KnownItem[];
  /** The mandate in a line. */
  mandateLine: ReactNode;
  /** The diligence packs to choose from. */
  packs: ReactNode;
};

/** What to ask, whom, and when to stop, as this reader knows it: private answers change everything. */
export function AskPage({
  model,
  params,
  publishedWeights,
  publicInquiry,
  asked,
  packQuestions,
  levelWords,
  items,
  mandateLine,
  packs,
}: AskPageProps) {
  const { model: own, answered } = usePrivateModel(model);
  const [stopAt, setStopAt] = useState<number>(thresholds.enough[0]);
  const assessment = useMemo(() => assess(own, params, { draws: null }), [own, params]);
  const query = useMemo(() => toInquiryQuery(assessment), [assessment]);
  const carried = useMemo(
    () => ({
      query: toInquiryQuery(assess(model, params, { draws: null })),
      inquiry: publicInquiry,
    }),
    [model, params, publicInquiry],
  );
  const { inquiry, stop, failed, progress } = useInquiry(query, carried, stopAt);
  const built = useMemo(
    () => (inquiry === null ? null : buildAsk(assessment, inquiry, packQuestions)),
    [assessment, inquiry, packQuestions],
  );
  const [last, setLast] = useState<AskView | null>(built);
  if (built !== null && built !== last) setLast(built);
  const view = built ?? last;
  if (view === null) return null;

  const hrefOf = (path: string, extra: Readonly<Record<string, string>> = {}): string =>
    toHref(path, params, publishedWeights, extra);
  const packEntry = toPackEntry(asked.packs);
  const providerHref = (slug: string): string => hrefOf(`/providers/${slug}`);
  return (
    <>
      <header className="flex flex-wrap items-end justify-between gap-x-8 gap-y-4">
        <div className="min-w-0 flex-1 basis-[40rem]">
          <h1 className="text-h1">What to ask, and when to stop</h1>
          <p className="mt-2 max-w-[54rem] text-answer">
            <TextParts parts={view.sentence} />
          </p>
          {mandateLine}
          <p role="status" className="text-dense text-ink2 empty:hidden">
            {built === null && <DrawProgress progress={progress.inquiry} what="Being worked out" />}
          </p>
        </div>
        <div className="no-print flex flex-wrap gap-2">
          <CopyLinkButton href={hrefOf('/ask', packEntry)} />
          <LinkButton look="main" href={hrefOf('/check', packEntry)} isDocument>
            Next: Check
          </LinkButton>
        </div>
      </header>
      <div className="mt-4">
        <AskSteps
          view={view}
          query={hrefOf('', packEntry).slice(1)}
          shortlisted={params.shortlist.length}
        />
      </div>
      <div className="mt-4 empty:hidden">
        <PrivateNotice answered={answered} isCurrent={built !== null} />
      </div>
      {view.letters.length > 0 && (
        <div className="mt-6 grid items-start gap-4 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)] print:block">
          {view.curve && (
            <LettersCurve curve={view.curve} set={view.set} spread={params.mandate.spread} />
          )}
          <div className={view.curve ? '' : 'lg:col-span-2'}>
            <LettersTable
              letters={view.letters}
              letterHref={(path, provider) => hrefOf(path, { provider, ...packEntry })}
              providerHref={providerHref}
            />
            <p className="mt-2 text-dense text-ink2">
              Each letter holds that provider’s questions only: no scores, no ranks, no other names.
              {answered > 0 && ' It asks what public evidence leaves open, answered here or not.'}
            </p>
            <p className="needs-script no-print mt-2">
              <a
                href={`#${privateAnswersId}`}
                className="inline-flex target items-center text-dense"
              >
                Read answers in
              </a>
            </p>
            {packs}
          </div>
        </div>
      )}
      {view.leader && (
        <AskBoxes
          view={view}
          stop={stop}
          stopAt={stopAt}
          onStopAt={setStopAt}
          answered={answered}
          waiting={
            failed ? (
              'The simulation could not be loaded. Reload the page to try again.'
            ) : (
              <DrawProgress progress={progress.stop} what="Cases are being simulated" />
            )
          }
        />
      )}
      {view.questions.length > 0 && (
        <AskFilter
          view={view}
          criteria={model.criteria}
          asked={asked}
          hrefOf={(extra) => hrefOf('/ask', { ...packEntry, ...extra })}
        >
          {(questions) => (
            <AskTable
              questions={questions}
              knownHref={(question) =>
                `${providerHref(question.provider)}${question.kind === 'finding' ? `#${findingAnchor(question.factor)}` : ''}`
              }
            />
          )}
        </AskFilter>
      )}
      <AnswersSection
        model={model}
        params={params}
        levelWords={levelWords}
        items={items}
        inquiry={inquiry}
        stopAt={stopAt}
      />
    </>
  );
}
