import type { Metadata } from 'next';
import { MandateLink } from '@/components/site/mandate-link';

export const metadata: Metadata = { title: 'Page not found' };

export default function NotFound() {
  return (
    <section className="max-w-prose">
      <h1 className="text-h1">There is no page at this address</h1>
      <p className="mt-3 text-answer">
        The address may be mistyped, or it names a provider that this edition does not hold.
      </p>
      <p className="mt-5">
        <MandateLink href="/" className="target-area max-md:inline-block">
          Open the ranking, where every provider is listed
        </MandateLink>
      </p>
    </section>
  );
}
