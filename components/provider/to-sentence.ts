/** A label as a sentence: ends with one full stop, also after "Inc." */
export function toSentence(label: string): string {
  return label.endsWith('.') ? label : `${label}.`;
}
