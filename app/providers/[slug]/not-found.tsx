import { MandateLink } from '@/components/site/mandate-link';
import { NearestProvider } from '@/components/site/nearest-provider';
import { getCatalogue } from '@/lib/catalogue/queries';

/** Whom the address may mean, and everybody there is. The mandate of the link is kept. */
export default async function NotFound() {
  const { providers } = await getCatalogue();
  const named = providers.map(({ slug, name, shortName }) => ({ slug, name, shortName }));
  return (
    <>
      <h1 className="text-h1">No such provider</h1>
      <NearestProvider providers={named} />
      <h2 className="mt-6 text-h3">All {named.length} providers</h2>
      <ul className="mt-1">
        {named.map(({ slug, name }) => (
          <li key={slug}>
            <MandateLink href={`/providers/${slug}`} className="inline-flex target items-center">
              {name}
            </MandateLink>
          </li>
        ))}
      </ul>
      <p className="mt-4">
        <MandateLink href="/" className="inline-flex target items-center">
          Open the ranking
        </MandateLink>
      </p>
    </>
  );
}
