import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { openShortlist } from '@/app/open-shortlist';
import { ShortlistPage } from '@/components/shortlist/shortlist-page';
import { carry } from '@/lib/assessment/draws';
import { toQuestionFacts } from '@/lib/questions/question-facts';
import { checksParameter } from '@/lib/url/checks-param';
import { packParameter } from '@/lib/url/letter-params';
import { type SearchParams, toQuery, toRawParams } from '@/lib/url/raw-params';

type Props = { searchParams: Promise<Exclude<SearchParams, URLSearchParams>> };

export const metadata: Metadata = {
  title: 'Your shortlist',
  description:
    'The chosen custodians under one mandate: who meets what, what is open, and a memo for the committee.',
};

export default async function Page({ searchParams }: Props) {
  const query = await searchParams;
  const asked = toRawParams(query);
  // The checklist stood here in the first version, and links to it were kept.
  if (asked.has(checksParameter) || asked.has(packParameter)) {
    redirect(`/check?${toQuery(query)}`);
  }
  const shortlist = await openShortlist(query, '/shortlist');
  const { catalogue, params, publishedWeights, model, assessment } = shortlist;
  return shortlist.withAnswers(
    <ShortlistPage
      model={model}
      facts={toQuestionFacts(catalogue, params.shortlist)}
      params={params}
      publishedWeights={publishedWeights}
      carried={carry(assessment.draws)}
      mandateLine={shortlist.mandateLine}
      chooser={shortlist.chooser}
    />,
  );
}
