import type { Metadata } from 'next';
import { RankingExplorer } from '@/components/ranking/ranking-explorer';
import { toRankingModel } from '@/lib/ranking/ranking-model';
import { openCatalogue } from './open-catalogue';

export const metadata: Metadata = {
  title: { absolute: 'Which custodian fits your mandate? · Custodian Compare' },
};

/**
 * The ranking. The page hands over the whole slim model, not rows: the link is read again by the
 * explorer, on the server for the first paint and in the browser for everything after.
 */
export default async function RankingPage({ searchParams }: PageProps<'/'>) {
  const { catalogue, newest } = await openCatalogue(await searchParams);
  return <RankingExplorer model={toRankingModel(catalogue)} newest={newest} />;
}
