import type { Metadata } from 'next';
import { countSinceEarlier, readLastEditions } from '@/app/earlier-editions';
import { ChangesPage } from '@/components/changes/changes-page';
import { EditionChoice } from '@/components/changes/edition-choice';
import { SinceLastVisit } from '@/components/changes/since-last-visit';
import { PageNotices } from '@/components/reading/page-notices';
import { buildChangesView } from '@/lib/changes/build-changes-view';
import { listCorrections } from '@/lib/changes/past-changes';
import { toChangesHref } from '@/lib/url/changes-params';
import { publishedWeights } from '@/lib/url/mandate-defaults';
import { toHref, toRankingEntries } from '@/lib/url/ranking-query';
import type { SearchParams } from '@/lib/url/raw-params';
import { openAskedPage } from './open-asked-page';

export const metadata: Metadata = {
  title: 'What changed, and why',
  description:
    'What moved between two editions of the evidence: which findings, why, and what they did to each score, rank and requirement.',
  alternates: { canonical: '/changes' },
};

type Props = { searchParams: Promise<Exclude<SearchParams, URLSearchParams>> };

export default async function Page({ searchParams }: Props) {
  const asked = await searchParams;
  const { changes, showsAll, compared, to, editions, newest, notices } = await openAskedPage(asked);
  const published = publishedWeights(to.catalogue.rubric.criteria);
  const href = toChangesHref(changes, to.params, published);
  const json = `/api/v1${href}`;
  return (
    <>
      <SinceLastVisit newest={newest.id} earlier={await countSinceEarlier()} />
      <PageNotices
        {...{ notices, newest }}
        edition={newest}
        newestHref={toHref('/changes', to.params, published)}
      />
      <ChangesPage
        view={buildChangesView(compared)}
        allHref={showsAll ? null : `${href}&show=all#findings`}
        corrections={listCorrections(await readLastEditions())}
        choice={
          <EditionChoice
            editions={editions}
            {...changes}
            carried={toRankingEntries(to.params, published)}
            href={href}
          />
        }
        feeds={
          <p className="no-print flex flex-wrap gap-x-4 text-dense">
            <a href={json} className="inline-flex target items-center">
              JSON
            </a>
            <a href="/changes.atom" className="inline-flex target items-center">
              Atom
            </a>
            <a href="/calendar.ics" className="inline-flex target items-center">
              Calendar
            </a>
          </p>
        }
      />
    </>
  );
}
