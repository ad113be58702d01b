import type { Metadata } from 'next';
import { openShortlist } from '@/app/open-shortlist';
import { PackChoice } from '@/components/diligence/pack-choice';
import { PacksSection } from '@/components/diligence/packs-section';
import { CheckPage } from '@/components/shortlist/check-page';
import { ChecklistSection } from '@/components/shortlist/checklist-section';
import { listPacks } from '@/lib/diligence/list-diligence';
import { toHref } from '@/lib/url/ranking-query';
import type { SearchParams } from '@/lib/url/raw-params';

type Props = { searchParams: Promise<Exclude<SearchParams, URLSearchParams>> };

export const metadata: Metadata = {
  title: 'What to check',
  description:
    'The decision checklist for each custodian on the shortlist, with what evidence suggests, and packs of due diligence.',
  alternates: { canonical: '/check' },
};

export default async function Page({ searchParams }: Props) {
  const shortlist = await openShortlist(await searchParams, '/check');
  const { catalogue, params, publishedWeights, checklist, askedPacks, packEntry } = shortlist;
  const packs = catalogue.diligence?.packs ?? [];
  const hrefOf = (path: string, extra: Readonly<Record<string, string>> = {}): string =>
    toHref(path, params, publishedWeights, extra);
  return shortlist.withAnswers(
    <CheckPage
      model={shortlist.model}
      pageHref={hrefOf('/check', packEntry)}
      decideHref={hrefOf('/decide')}
      query={hrefOf('', packEntry).slice(1)}
      mandateLine={shortlist.mandateLine}
    >
      <ChecklistSection
        checklist={checklist}
        providerHref={(slug) => hrefOf(`/providers/${slug}`)}
      />
      {packs.length > 0 && (
        <PackChoice
          packs={packs}
          chosen={askedPacks}
          carried={shortlist.carried}
          action="/check"
          to="checklist"
        />
      )}
      {askedPacks.length > 0 && (
        <p className="no-print text-dense">
          <a
            href={hrefOf('/shortlist.pdf', { parts: 'brief,evidence,diligence,method' })}
            className="inline-flex target items-center"
          >
            Memo with due diligence (PDF)
          </a>
        </p>
      )}
      <PacksSection
        packs={listPacks(
          catalogue,
          askedPacks,
          checklist.providers.map(({ slug }) => slug),
        )}
      />
    </CheckPage>,
  );
}
