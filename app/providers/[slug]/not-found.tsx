import { UnknownProvider } from '@/components/site/unknown-provider';
import { getCatalogue } from '@/lib/catalogue/queries';

export default async function NotFound() {
  const { providers } = await getCatalogue();
  return (
    <UnknownProvider
      providers={providers.map(({ slug, name, shortName }) => ({ slug, name, shortName }))}
    />
  );
}
