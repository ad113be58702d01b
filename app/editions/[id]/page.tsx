import { notFound, redirect } from 'next/navigation';
import { findCatalogue } from '@/lib/catalogue/queries';

/** The stable address of an edition: the ranking as it was. `latest` is whichever is the newest. */
export default async function Page({ params }: PageProps<'/editions/[id]'>) {
  const { id } = await params;
  const asked = id.toLowerCase();
  if (asked === 'latest') redirect('/');
  const found = await findCatalogue(asked);
  if (found === null) notFound();
  redirect(`/?edition=${found.edition.id}`);
}
