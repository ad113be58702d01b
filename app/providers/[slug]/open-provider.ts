import 'server-only';
import { openCatalogue, type OpenCatalogue } from '@/app/open-catalogue';
import type { Provider } from '@/lib/catalogue/types';
import type { SearchParams } from '@/lib/url/raw-params';

/** What a page below the address of a provider is asked with. */
export type ProviderProps = {
  params: Promise<{ slug: string }>;
  searchParams: Promise<Exclude<SearchParams, URLSearchParams>>;
};

/** The catalogue that the link names, and the provider of the address; undefined for one that it lacks. */
export async function openProvider({
  params,
  searchParams,
}: ProviderProps): Promise<OpenCatalogue & { provider: Provider | undefined }> {
  const [{ slug }, query] = await Promise.all([params, searchParams]);
  const opened = await openCatalogue(query);
  return { ...opened, provider: opened.catalogue.providers.find((one) => one.slug === slug) };
}
