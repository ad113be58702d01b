import { MandateLink } from '@/components/site/mandate-link';

/** The mandate of the link is kept, so that a mistyped address costs nothing. */
export default function NotFound() {
  return (
    <>
      <h1 className="text-h1">No such provider</h1>
      <p className="mt-3 max-w-prose text-body">
        This edition has no provider at this address. It may be misspelt, or the provider may have
        been added in a later edition.
      </p>
      <p className="mt-4">
        <MandateLink href="/" className="inline-flex target items-center">
          Open the ranking
        </MandateLink>
      </p>
    </>
  );
}
