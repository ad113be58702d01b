import Link from 'next/link';
import type { ReactNode } from 'react';
import { useRanking } from './ranking-context';

export type ProviderLinkProps = { slug: string; children: ReactNode; className?: string };

/** Not fetched ahead: its address changes with every move of a slider. */
export function ProviderLink({ slug, ...rest }: ProviderLinkProps) {
  const { toPage } = useRanking();
  return <Link href={toPage(`/providers/${slug}`)} prefetch={false} {...rest} />;
}
