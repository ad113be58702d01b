import { apiRoute } from '@/lib/api/api-route';
import { toInquiryResponse } from '@/lib/api/to-inquiry-response';
import { formatList } from '@/lib/format';
import { toInquiryQuery } from '@/lib/inquiry/inquiry-query';
import { openInquiry } from '@/lib/inquiry/recent-inquiries';
import type { Notice } from '@/lib/url/mandate';
import { openMandate } from '../open-mandate';

export { DELETE, OPTIONS, PATCH, POST, PUT } from '@/lib/api/read-only-methods';

/** A shortlist of two or more that are not ruled out is a field of its own. */
export const GET = apiRoute(async (request) => {
  const { catalogue, caching, notices, assessment } = await openMandate(
    new URL(request.url).searchParams,
  );
  const { ruledOut } = assessment;
  const { mandate } = assessment.params;
  const leftOut = ruledOut.filter(({ onShortlist }) => onShortlist);
  const inquiry = await openInquiry(toInquiryQuery(assessment));
  return {
    body: toInquiryResponse({
      catalogue,
      mandate,
      inquiry,
      notices: [...notices, ...tellLeftOut(leftOut)],
    }),
    // Without the stop rule the answer is not the last word, even on an edition of the past.
    caching: inquiry.stop === null ? 'newest' : caching,
  };
});

function tellLeftOut(providers: readonly { readonly name: string }[]): Notice[] {
  if (providers.length === 0) return [];
  const names = formatList(providers.map(({ name }) => name));
  return [{ parameter: 'shortlist', message: `Ruled out and left out of the field: ${names}.` }];
}
