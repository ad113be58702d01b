import type { Criterion } from '@/lib/catalogue/types';

/** A criterion in the middle of a sentence. @example "liquidity", "UX" */
export function criterionWord({ id, name }: Pick<Criterion, 'id' | 'name'>): string {
  return id === 'ux' ? name : name.toLowerCase();
}
