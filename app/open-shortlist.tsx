import 'server-only';
import type { ReactNode } from 'react';
import { MandateLine } from '@/components/comparison/mandate-line';
import { PageNotices } from '@/components/reading/page-notices';
import { CheckAnswersProvider } from '@/components/shortlist/check-answers';
import { EmptyShortlist, ShortlistChooser } from '@/components/shortlist/shortlist-chooser';
import { assess, type DrawnAssessment } from '@/lib/assessment/assess';
import type { AssessmentModel } from '@/lib/assessment/model';
import { toAssessmentModel } from '@/lib/assessment/to-assessment-model';
import { buildChecklist, type Checklist, listSuggestions } from '@/lib/checklist/build-checklist';
import { checkScope } from '@/lib/checklist/check-scope';
import { listCandidates } from '@/lib/comparison/build-provider-choice';
import { mandateSummary } from '@/lib/words/mandate-summary';
import { withoutView } from '@/lib/url/change-params';
import { checksParameter, parseChecks } from '@/lib/url/checks-param';
import { packParameter, parsePacks, toPackEntry } from '@/lib/url/letter-params';
import { toHref, toRankingEntries } from '@/lib/url/ranking-query';
import type { SearchParams } from '@/lib/url/raw-params';
import { type OpenCatalogue, openCatalogue } from './open-catalogue';

type OpenShortlist = OpenCatalogue & {
  model: AssessmentModel;
  assessment: DrawnAssessment;
  /** The checklist of those on the shortlist, before anybody answered. */
  checklist: Checklist;
  /** Packs of due diligence that the link asks for, by id, and as parameters of a link. */
  askedPacks: readonly string[];
  packEntry: Readonly<Record<string, string>>;
  /** The mandate as fields of a plain form. */
  carried: readonly (readonly [name: string, value: string])[];
  /** The mandate in a line. */
  mandateLine: ReactNode;
  /** The form that changes the shortlist. */
  chooser: ReactNode;
  /** What a page shows of them, below what could not be read; the way to choose where none is chosen. */
  withAnswers: (content: ReactNode) => ReactNode;
};

/**
 * Opens a page about the providers on the shortlist, which shows or counts answers to the checklist.
 *
 * @param path of the page, for the link to the newest edition
 */
export async function openShortlist(query: SearchParams, path: string): Promise<OpenShortlist> {
  const opened = await openCatalogue(query, [checksParameter, packParameter]);
  const { catalogue, newest, params, publishedWeights } = opened;
  const { checklist: items } = catalogue.guide;
  const known = {
    slugs: catalogue.providers.map(({ slug }) => slug),
    itemIds: items.map(({ id }) => id),
  };
  const packs = catalogue.diligence?.packs ?? [];
  const asked = parsePacks(
    query,
    packs.map(({ id }) => id),
  );
  const packEntry = toPackEntry(asked.packs);
  const checks = parseChecks(query, known);
  const hrefOf = (to: string, state = params, extra = {}): string =>
    toHref(to, state, publishedWeights, extra);

  const model = toAssessmentModel(catalogue, { of: params.shortlist });
  const assessment = assess(model, withoutView(params));
  const { ranked, open, ruledOut } = assessment;
  const slugs = [...ranked, ...open, ...ruledOut].flatMap(({ slug, onShortlist }) =>
    onShortlist ? [slug] : [],
  );
  const checklist = buildChecklist({ items, assessment, slugs, answers: {} });
  const carried = toRankingEntries(params, publishedWeights);
  const chooser = (
    <ShortlistChooser
      action={path}
      candidates={listCandidates(assessment, params.shortlist)}
      carried={[...carried.filter(([name]) => name !== 'shortlist'), ...Object.entries(packEntry)]}
    />
  );
  return {
    ...opened,
    ...{ model, assessment, checklist, packEntry, carried, chooser },
    askedPacks: asked.packs,
    mandateLine: (
      <MandateLine
        factors={catalogue.rubric}
        mandate={params.mandate}
        publishedWeights={publishedWeights}
        rankingHref={hrefOf('/')}
        robustnessHref={hrefOf('/robustness')}
      />
    ),
    withAnswers: (content) => (
      <>
        <PageNotices
          notices={[...opened.notices, ...checks.notices, ...asked.notices]}
          edition={catalogue.edition}
          newest={newest}
          newestHref={hrefOf(path, { ...params, edition: null }, packEntry)}
        />
        {slugs.length === 0 ? (
          <EmptyShortlist rankingHref={hrefOf('/')}>{chooser}</EmptyShortlist>
        ) : (
          <CheckAnswersProvider
            known={{ ...known, slugs }}
            mandate={{
              scope: checkScope(params.mandate, asked.packs),
              asks: [
                mandateSummary(params.mandate, publishedWeights, catalogue.rubric).asks,
                ...packs.flatMap(({ id, name }) => (asked.packs.includes(id) ? [name] : [])),
              ].join(' · '),
            }}
            checked={{
              items: items.map(({ id, factors, requirements, mandate }) => ({
                id,
                factors,
                requirements,
                mandate,
              })),
              model,
              params,
            }}
            suggestions={listSuggestions(checklist)}
            linkAnswers={checks.answers}
          >
            {content}
          </CheckAnswersProvider>
        )}
      </>
    ),
  };
}
