import type { Metadata } from 'next';
import { type KeptProps, openKept } from '@/app/open-kept';
import Page, { generateMetadata as describe } from '../../../compare/page';

/** In seconds: so late a new edition may show. Next reads it here and nowhere else. */
export const revalidate = 10;

/** Made when first asked for: a build has no database. */
export const generateStaticParams = (): [] => [];

export const generateMetadata = (props: KeptProps): Promise<Metadata> => describe(openKept(props));

export default function KeptPage(props: KeptProps) {
  return Page(openKept(props));
}
