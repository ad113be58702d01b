/** A criterion in the middle of a sentence. @example "liquidity", "UX" */
export function criterionWord({
  id,
  name,
}: {
  readonly id: string;
  readonly name: string;
}): string {
  return id === 'ux' ? name : name.toLowerCase();
}
