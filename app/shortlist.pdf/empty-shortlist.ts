import { ApiError } from '@/lib/api/api-error';
import { problemType, type Refusal } from '@/lib/export/refusals';

/** A memo about nobody is none. */
export function emptyShortlist(hrefs: { shortlist: string; ranking: string }): Refusal {
  const title = 'The shortlist is empty';
  return {
    error: new ApiError({
      type: problemType('empty-shortlist'),
      title,
      status: 400,
      detail: 'A memo needs at least one provider that this edition knows.',
      parameter: 'shortlist',
      expected: 'one or more provider slugs, separated by commas',
    }),
    page: {
      title,
      text: 'The link holds no provider that this edition knows, so there is nothing to write a memo about. Your mandate is kept. Choose providers, then make the memo.',
      links: [
        { href: hrefs.shortlist, label: 'Choose providers for the shortlist' },
        { href: hrefs.ranking, label: 'Open the ranking with this mandate' },
      ],
    },
  };
}
