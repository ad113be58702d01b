import type { Metadata } from 'next';
import { openReading } from '@/app/open-page';
import { AccessibilityPage } from '@/components/guide/accessibility-page';
import type { SearchParams } from '@/lib/url/raw-params';

export const metadata: Metadata = {
  title: 'Accessibility',
  description: 'What was tried so that everybody can use this site, how, and what was not tried.',
  alternates: { canonical: '/accessibility' },
};

type Props = { searchParams: Promise<Exclude<SearchParams, URLSearchParams>> };

export default async function Page({ searchParams }: Props) {
  const { noticesWith } = await openReading(await searchParams, '/accessibility');
  return (
    <>
      {noticesWith([])}
      <AccessibilityPage />
    </>
  );
}
