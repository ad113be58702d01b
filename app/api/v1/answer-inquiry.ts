import 'server-only';
import type { Caching } from '@/lib/api/json-response';
import type { InquiryResponse } from '@/lib/api/schemas/inquiry';
import { toInquiryResponse } from '@/lib/api/to-inquiry-response';
import { formatList } from '@/lib/format';
import { toInquiryQuery } from '@/lib/inquiry/inquiry-query';
import { openInquiry } from '@/lib/inquiry/recent-inquiries';
import type { Notice } from '@/lib/url/mandate';
import { openMandate, type OpenMandate } from './open-mandate';

/**
 * What to ask, and whom, under the mandate of a request. A shortlist of two or more that are not ruled
 * out is a field of its own.
 *
 * @throws ApiError as `openMandate` does.
 */
export async function answerInquiry(
  searchParams: URLSearchParams,
): Promise<OpenMandate & { body: InquiryResponse; caching: Caching }> {
  const opened = await openMandate(searchParams);
  const { catalogue, caching, notices, assessment } = opened;
  const { ruledOut } = assessment;
  const { mandate } = assessment.params;
  const leftOut = ruledOut.filter(({ onShortlist }) => onShortlist);
  const inquiry = await openInquiry(toInquiryQuery(assessment));
  return {
    ...opened,
    body: toInquiryResponse({
      catalogue,
      mandate,
      inquiry,
      notices: [...notices, ...tellLeftOut(leftOut)],
    }),
    // Without the stop rule the answer is not the last word, even on an edition of the past.
    caching: inquiry.stop === null ? 'newest' : caching,
  };
}

function tellLeftOut(providers: readonly { readonly name: string }[]): Notice[] {
  if (providers.length === 0) return [];
  const names = formatList(providers.map(({ name }) => name));
  return [{ parameter: 'shortlist', message: `Ruled out and left out of the field: ${names}.` }];
}
