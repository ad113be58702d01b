import { capitalise } from '@/lib/format';

/** The word for a criterion inside a sentence: "liquidity", "UX". */
export function criterionWord(id: string): string {
  return id === 'ux' ? 'UX' : id;
}

/** The same as a label: "Liquidity", "UX". */
export function criterionName(id: string): string {
  const word = criterionWord(id);
  return capitalise(word);
}
