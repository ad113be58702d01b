import type { Metadata } from 'next';
import { SinceLastVisit } from '@/components/changes/since-last-visit';
import { Ranking } from '@/components/ranking/ranking';
import { RankingLegend } from '@/components/ranking/ranking-legend';
import { JsonLd, toProviderList } from '@/components/site/json-ld';
import { assess } from '@/lib/assessment/assess';
import { carry } from '@/lib/assessment/draws';
import { toAssessmentModel } from '@/lib/assessment/to-assessment-model';
import { getEnv } from '@/lib/env';
import { countSinceEarlier } from './earlier-editions';
import { type SearchParams, toQuery } from '@/lib/url/raw-params';
import { openCatalogue } from './open-catalogue';

export const metadata: Metadata = {
  title: { absolute: 'Which custodian fits your mandate? · Custodian Compare' },
  alternates: { canonical: '/' },
};

type Props = { searchParams: Promise<Exclude<SearchParams, URLSearchParams>> };

/**
 * The ranking. The page hands over the whole slim model, not rows: the link is read again by the
 * explorer, on the server for the first paint and in the browser for everything after. Draws take
 * longer than a paint, so those of the link go with it.
 */
export default async function RankingPage({ searchParams }: Props) {
  const asked = await searchParams;
  const { catalogue, newest, params } = await openCatalogue(asked);
  const model = toAssessmentModel(catalogue);
  return (
    <>
      <JsonLd data={toProviderList(catalogue.providers, getEnv().siteOrigin ?? '')} />
      <SinceLastVisit newest={newest.id} earlier={await countSinceEarlier()} />
      <Ranking
        // What a search looks through is many times the rest; the browser asks for it when somebody searches.
        model={{ ...model, search: null }}
        found={model.search?.(params.q) ?? null}
        newest={newest}
        link={toQuery(asked)}
        carried={carry(assess(model, params).draws)}
        legend={<RankingLegend />}
      />
    </>
  );
}
