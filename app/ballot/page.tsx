import type { Metadata } from 'next';
import { toEditionFacts } from '@/app/decide/edition-facts';
import { openCatalogue } from '@/app/open-catalogue';
import { BallotForm } from '@/components/decision/ballot-form';
import type { SearchParams } from '@/lib/url/raw-params';

type Props = { searchParams: Promise<Exclude<SearchParams, URLSearchParams>> };

export const metadata: Metadata = {
  title: 'Your ballot',
  description: 'A member’s weights and reasons for one decision, made in the browser.',
  robots: { index: false },
};

export default async function Page({ searchParams }: Props) {
  const { catalogue, params } = await openCatalogue(await searchParams);
  return (
    <>
      <h1 className="text-h1">Your ballot</h1>
      <p className="mt-2 mb-6 max-w-[49rem] text-answer">
        Say what counts how much, and why. Nobody sees it before a second ballot is in.
      </p>
      <p className="mb-4 hidden noscript:block">
        A ballot is made in this browser and needs a script.
      </p>
      <BallotForm asked={toEditionFacts(catalogue)} params={params} />
    </>
  );
}
