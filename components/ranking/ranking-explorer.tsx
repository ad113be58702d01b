import clsx from 'clsx';
import { type ReactNode, useDeferredValue, useMemo, useState } from 'react';
import { useDraws } from '@/components/draws/use-draws';
import { RankingContext } from '@/components/link/link-context';
import { LinkReport } from '@/components/link/link-report';
import { RobustnessLink } from '@/components/link/state-link';
import { useLinkState } from '@/components/link/use-link-state';
import { readEarlyMandate } from '@/components/mandate/mandate-form';
import { MandateBar, MandatePanel, MandatePrint } from '@/components/mandate/mandate-panel';
import { PrivateNotice } from '@/components/questionnaire/private-notice';
import { usePrivateModel } from '@/components/questionnaire/use-private-model';
import { PageNotices } from '@/components/reading/page-notices';
import { ShortlistForm } from '@/components/shortlist/shortlist-form';
import { ShortlistTray } from '@/components/shortlist/shortlist-tray';
import { LinkButton } from '@/components/ui/button';
import { Panel } from '@/components/ui/panel';
import { useEarlyInput } from '@/components/ui/use-early-input';
import { assess } from '@/lib/assessment/assess';
import type { CarriedDraws } from '@/lib/assessment/draws';
import type { AssessmentModel, Found } from '@/lib/assessment/model';
import type { Edition } from '@/lib/catalogue/types';
import { buildRanking, type RankingView } from '@/lib/ranking/build-ranking';
import { shownFactors } from '@/lib/ranking/build-matrix';
import { listPresetLinks } from '@/lib/ranking/preset-links';
import { sortRows } from '@/lib/ranking/sort-rows';
import { withoutView } from '@/lib/url/change-params';
import { publishedWeights as toPublishedWeights } from '@/lib/url/mandate-defaults';
import type { KnownValues } from '@/lib/url/mandate-params';
import { toHref } from '@/lib/url/ranking-query';
import { type PresetChange, PresetNote } from './preset-note';
import { AnswerSentence, PresetLinks } from './ranking-answer';
import { RankingEmpty, RankingStatus, rankingTitleId } from './ranking-counts';
import { RankingToolbar } from './ranking-head';
import { MatrixTable } from './matrix-table';
import { NumbersTable } from './numbers-table';
import { RankingTable } from './ranking-table';
import { RuledOutList } from './ruled-out-list';
import { useSearchable } from './use-search-texts';

export type RankingExplorerProps = {
  model: AssessmentModel;
  /** The newest edition; the model's is another one where the link names it. */
  newest: Pick<Edition, 'id'>;
  /** What the search of that query finds. */
  found: Found | null;
  /** The query that the page was asked for. */
  link: string;
  /** Its draws. */
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
  found,
  link,
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
  const { state, follow, ...controls } = useLinkState(known, link);
  const { params, notices, revision } = state;
  useEarlyInput(() => readEarlyMandate(params, known), controls.choose);

  // While something moves, its control answers at once and rows follow as fast as the machine can.
  // A decision shows at once everywhere: a button must never stand for a state that is over.
  const trailing = useDeferredValue(params);
  const shown = state.moving ? trailing : params;
  const drawn = useDraws(model, shown.mandate, carried, publicModel);
  const draws = drawn.isCurrent ? drawn.draws : null;
  const { searchable, failed } = useSearchable(model, shown.q, found);
  const view = useMemo(
    () => buildRanking(assess(searchable, shown, { draws })),
    [searchable, shown, draws],
  );

  const [presetChange, setPresetChange] = useState<PresetChange | null>(null);
  const [wantsOnlyMeets, setOnlyMeets] = useState(false);
  const [hidden, setHidden] = useState<readonly string[]>([]);
  const onlyMeets = wantsOnlyMeets && view.totals.meets > 0;
  const groups = onlyMeets
    ? view.groups.map((group) => ({
        ...group,
        rows: group.rows.filter((row) => row.group === 'meets'),
      }))
    : view.groups;
  const isMatrix = shown.view === 'matrix';
  const shownGroups = groups.filter(({ rows }) => rows.length > 0);

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
      <LinkReport follow={follow} />
      <PageNotices
        {...{ notices, newest }}
        edition={model.edition}
        newestHref={toHref('/', { ...params, edition: null }, publishedWeights)}
      />
      <div className="mb-4 empty:hidden">
        <PrivateNotice answered={answered} isCurrent={drawn.isCurrent} />
      </div>
      <a
        href={`#${rankingTitleId}`}
        className="no-print sr-only z-50 rounded-control bg-act px-4 py-3 text-on-act focus:not-sr-only focus:fixed focus:top-2 focus:left-2"
      >
        Skip to the ranking
      </a>
      <div className="flex flex-wrap items-end justify-between gap-x-8 gap-y-3">
        <div>
          <h1 className="text-h1">Which custodian fits your mandate?</h1>
          <div className="pt-1">
            <AnswerSentence parts={view.answer} />
          </div>
        </div>
        <div className="flex flex-wrap gap-2">
          <PresetLinks
            links={listPresetLinks(model, params)}
            onFollow={(link) => setPresetChange({ link, before: params.mandate })}
          />
          <RobustnessLink />
        </div>
      </div>
      <PresetNote change={presetChange} />
      <MandatePrint model={model} />
      <div
        className={clsx(
          'grid gap-x-8 gap-y-4 pt-4',
          // The matrix needs the whole width, so its mandate opens over it.
          !isMatrix && 'lg:grid-cols-[17.5rem_minmax(0,1fr)]',
        )}
      >
        <div>
          <MandateBar isAlways={isMatrix} />
          <MandatePanel model={model} isDrawer={isMatrix} />
        </div>
        <div className="flex min-w-0 flex-col gap-3">
          <h2 id={rankingTitleId} tabIndex={-1} className="sr-only">
            Ranking
          </h2>
          <RankingToolbar
            view={view}
            model={model}
            legend={legend}
            onlyMeets={onlyMeets}
            onOnlyMeets={setOnlyMeets}
            columns={{ hidden, onHidden: setHidden }}
          />
          <RankingStatus
            totals={view.totals}
            lacksCompanies={view.lacksCompanies}
            meant={view.meant}
            searchFailed={failed}
            progress={drawn.progress}
            hidden={onlyMeets ? view.totals.providers - view.totals.meets : 0}
          />
          <Panel className="max-md:-mx-4 max-md:rounded-none max-md:border-x-0">
            {view.empty ? (
              <RankingEmpty empty={view.empty} />
            ) : isMatrix ? (
              <MatrixTable
                groups={[
                  ...shownGroups.map(({ id, head, rows }) => ({
                    id,
                    title: head?.title ?? null,
                    rows,
                  })),
                  ...(onlyMeets ? [] : [ruledOutGroup(view)]),
                ].filter(({ rows }) => rows.length > 0)}
                criteria={shownFactors(model.criteria, view, hidden)}
                edition={model.edition}
              />
            ) : shown.view === 'numbers' ? (
              <NumbersTable groups={shownGroups} drawn={drawn} hidden={hidden} />
            ) : (
              <RankingTable view={view} groups={shownGroups} drawn={drawn} />
            )}
            {!onlyMeets && !isMatrix && <RuledOutList rows={view.ruledOut} />}
          </Panel>
          <NextStep href={toHref('/ask', withoutView(params), publishedWeights)} />
        </div>
      </div>
      <ShortlistForm />
      <ShortlistTray shortlist={view.shortlist} />
    </RankingContext>
  );
}

/** From who meets the mandate to what is left to be asked. */
function NextStep({ href }: { href: string }) {
  return (
    <Panel className="no-print mt-3 flex flex-wrap items-center justify-between gap-x-6 gap-y-3 p-4">
      <div>
        <h2 className="text-name-serif">Next: what to ask, and when to stop</h2>
        <p className="text-dense text-ink2">
          Which letters raise the chance of naming the right leader, and which questions settle a
          requirement.
        </p>
      </div>
      <LinkButton look="main" href={href} isDocument>
        Open the inquiry plan
      </LinkButton>
    </Panel>
  );
}

/** Those ruled out stay in sight of the matrix: their levels are evidence like the others'. */
const ruledOutGroup = ({ ruledOut, params }: Pick<RankingView, 'ruledOut' | 'params'>) => ({
  id: 'ruled-out',
  title: 'Ruled out',
  rows: sortRows(
    ruledOut.filter(({ matchesSearch }) => matchesSearch),
    params.sort,
  ),
});
