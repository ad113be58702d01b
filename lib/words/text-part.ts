/** A stretch of a computed sentence; strong ones carry the answer. */
export type TextPart = { text: string; strong: boolean };

export const plain = (text: string): TextPart => ({ text, strong: false });
export const strong = (text: string): TextPart => ({ text, strong: true });
