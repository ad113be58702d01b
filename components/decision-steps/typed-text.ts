import { createKeptStore, useKept } from '@/components/ui/kept-store';
import { parseStoredRecord } from '@/lib/stored-json';

/** Small texts that somebody is typing, so that a reload takes none away. */
const keptTexts = createKeptStore(
  'decide-texts',
  (text): Readonly<Record<string, string>> =>
    Object.fromEntries(
      Object.entries(parseStoredRecord(text)).flatMap(([key, value]) =>
        typeof value === 'string' ? [[key, value]] : [],
      ),
    ),
  { what: 'what you are typing' },
);

/** Who says what is entered on this and other pages, as it was typed; '' for nobody. */
export const readTypedName = (): string => keptTexts.read()['name'] ?? '';

/** A text under a key, and the way to change it; '' forgets it. */
export function useTypedText(key: string): [text: string, change: (text: string) => void] {
  const texts = useKept(keptTexts);
  return [
    texts[key] ?? '',
    (text) => {
      const others = Object.entries(keptTexts.read()).filter(([other]) => other !== key);
      keptTexts.keep(Object.fromEntries(text === '' ? others : [...others, [key, text]]));
    },
  ];
}
