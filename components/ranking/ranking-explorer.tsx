'use client';

import { type ReactNode, useDeferredValue, useMemo } from 'react';
import { useDraws } from '@/components/draws/use-draws';
import { RankingContext } from '@/components/link/link-context';
import { RobustnessLink } from '@/components/link/state-link';
import { useLinkState } from '@/components/link/use-link-state';
import { readEarlyMandate } from '@/components/mandate/mandate-form';
import { MandateBar, MandatePanel, MandatePrint } from '@/components/mandate/mandate-panel';
import { PrivateNotice } from '@/components/questionnaire/private-notice';
import { usePrivateModel } from '@/components/questionnaire/use-private-model';
import { PageNotices } from '@/components/reading/page-notices';
import { ShortlistForm } from '@/components/shortlist/shortlist-form';
import { ShortlistTray } from '@/components/shortlist/shortlist-tray';
import { Panel } from '@/components/ui/panel';
import { useEarlyInput } from '@/components/ui/use-early-input';
import { assess } from '@/lib/assessment/assess';
import type { CarriedDraws } from '@/lib/assessment/draws';
import type { AssessmentModel } from '@/lib/assessment/model';
import type { Edition } from '@/lib/catalogue/types';
import { buildRanking } from '@/lib/ranking/build-ranking';
import { listPresetLinks } from '@/lib/ranking/preset-links';
import { publishedWeights as toPublishedWeights } from '@/lib/url/mandate-defaults';
import type { KnownValues } from '@/lib/url/mandate-params';
import { toHref } from '@/lib/url/ranking-query';
import { AnswerSentence, PresetLinks } from './ranking-answer';
import { RankingEmpty, rankingTitleId } from './ranking-counts';
import { RankingHead } from './ranking-head';
import { RankingTable } from './ranking-table';
import { RuledOutList } from './ruled-out-list';

type RankingExplorerProps = {
  model: AssessmentModel;
  /** The newest edition; the model's is another one where the link names it. */
  newest: Pick<Edition, 'id'>;
  /** The draws of the link that the page was asked for. */
  carried: CarriedDraws;
  /** What the signs in a row mean; it never changes, so the server makes it. */
  legend: ReactNode;
};

/**
 * The ranking, live: the link is its state, and the same pure function that rendered it on the
 * server computes it here while a slider moves, and where private answers take the place of public
 * evidence.
 */
export function RankingExplorer({
  model: publicModel,
  newest,
  carried,
  legend,
}: RankingExplorerProps) {
  const { model, answered } = usePrivateModel(publicModel);
  const publishedWeights = useMemo(() => toPublishedWeights(model.criteria), [model]);
  const known = useMemo<KnownValues>(
    () => ({
      slugs: model.providers.map(({ slug }) => slug),
      editions: [model.edition.id],
      publishedWeights,
    }),
    [model, publishedWeights],
  );
  const { state, ...controls } = useLinkState(known);
  const { params, notices, revision } = state;
  useEarlyInput(() => readEarlyMandate(params, known), controls.choose);

  // While something moves, its control answers at once and rows follow as fast as the machine can.
  // A decision shows at once everywhere: a button must never stand for a state that is over.
  const trailing = useDeferredValue(params);
  const shown = state.moving ? trailing : params;
  const drawn = useDraws(model, shown.mandate, carried, publicModel);
  const draws = drawn.isCurrent ? drawn.draws : null;
  const view = useMemo(() => buildRanking(assess(model, shown, { draws })), [model, shown, draws]);

  return (
    <RankingContext
      value={{
        ...controls,
        params,
        publishedWeights,
        factors: model,
        revision,
        toLink: (to) => toHref('/', to, publishedWeights),
        toPage: (path) => toHref(path, { ...params, q: '', sort: 'score' }, publishedWeights),
      }}
    >
      <PageNotices
        {...{ notices, newest }}
        edition={model.edition}
        newestHref={toHref('/', { ...params, edition: null }, publishedWeights)}
      />
      <div className="mb-4 empty:hidden">
        <PrivateNotice answered={answered} isCurrent={drawn.isCurrent} />
      </div>
      <div className="grid items-end gap-x-8 gap-y-4 lg:grid-cols-[1fr_32rem]">
        <div>
          <h1 className="text-h1">Which custodian fits your mandate?</h1>
          <div className="pt-2">
            <AnswerSentence parts={view.answer} />
            <RobustnessLink />
          </div>
        </div>
        <PresetLinks links={listPresetLinks(model, params)} />
      </div>
      <MandatePrint model={model} />
      <div className="grid gap-x-8 gap-y-4 pt-6 lg:grid-cols-[17.5rem_minmax(0,1fr)]">
        <div>
          <MandateBar />
          <MandatePanel criteria={model.criteria} counts={view.requirements} />
        </div>
        <div className="min-w-0">
          <h2 id={rankingTitleId} tabIndex={-1} className="sr-only">
            Ranking
          </h2>
          <Panel className="max-md:-mx-4 max-md:rounded-none max-md:border-x-0">
            <RankingHead view={view} model={model} progress={drawn.progress} />
            {view.empty ? (
              <RankingEmpty empty={view.empty} />
            ) : (
              <RankingTable view={view} drawn={drawn} />
            )}
          </Panel>
          {legend}
          <RuledOutList rows={view.ruledOut} providers={view.totals.providers} />
        </div>
      </div>
      <ShortlistForm />
      <ShortlistTray shortlist={view.shortlist} />
    </RankingContext>
  );
}
