import { type KeptProps, openKept } from '@/app/open-kept';
import Page from '../../../method/page';

export { metadata } from '../../../method/page';

/** In seconds: so late a new edition may show. Next reads it here and nowhere else. */
export const revalidate = 10;

/** Made when first asked for: a build has no database. */
export const generateStaticParams = (): [] => [];

export default function KeptPage(props: KeptProps) {
  return Page(openKept(props));
}
