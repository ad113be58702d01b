import { AdviceList } from './advice-list';
import { Section } from '@/components/reading/section';
import { capitalise } from '@/lib/format';

/** In the words of ACCESSIBILITY.md, which a test holds them to; there each names its test. */
export const tried: readonly (readonly [what: string, how: string])[] = [
  [
    'Names, roles, contrast, landmarks, in each state of each page, light and dark',
    'by axe-core in a real browser, which finds about half of what can be wrong',
  ],
  ['Contrast of the colours of the site, in both themes', 'computed from the tokens'],
  [
    'Keyboard alone, from the ranking to the memo; focus seen at each stop',
    'Tab, Enter and Space in Chromium',
  ],
  [
    'Keyboard in the matrix, in help, in a decision, in private answers, in a menu',
    'Tab, Enter and Space in Chromium',
  ],
  [
    'Focus that what stays on the screen never covers, and that never gets lost',
    'Tab, Enter and Space in Chromium',
  ],
  ['Reading without a script', 'Chromium with scripts off'],
  [
    '400 per cent of a screen of 1280 by 1024 (320 by 256 CSS pixels), twelve pages',
    'nothing scrolls sideways, and what stays takes less than half the height',
  ],
  ['Letters of 24 and 32 pixels on a phone', 'the browser’s own size of letters'],
  [
    'Targets for a finger: 44 pixels, 24 inside a row or a sentence',
    'measured by what a touch finds',
  ],
  [
    'Forced colours (high contrast of the system)',
    'emulated in Chromium: drawings and focus are still seen',
  ],
  ['Less motion', 'nothing is animated'],
  ['Pages that a browser translates', 'every text has an element of its own'],
  [
    'The memo: tags, order of headings, heads of tables, texts of drawings, links',
    'the engine refuses what breaks PDF/UA-1; the tree is read by a reader of our own and by pdf.js',
  ],
];

export const notTried: readonly string[] = [
  'A screen reader on a real device (NVDA, JAWS, VoiceOver, TalkBack). Texts of charts and tables are there and have names; how they sound is not known.',
  'Speech control, a switch, a braille display.',
  'Firefox and Safari, and forced colours on Windows itself.',
  'veraPDF or PAC on the memo. The engine’s own check for PDF/UA-1 is by the same authors as its writer.',
  'Workbooks and letters with an assistive technology. They have headings, table heads and a language.',
  'The text itself: it is plain, and it is about custody; no reader with a cognitive disability was asked.',
];

export const limits: readonly string[] = [
  'A memo that holds a character for which no font has a glyph is made without the promise of PDF/UA-1, and the log says so.',
  'Wide tables scroll in a box of their own on a small screen, which the keyboard reaches.',
];

/** What was tried with the site so that everybody can use it, and what was not. */
export function AccessibilityPage() {
  return (
    <>
      <h1 className="text-h1">Accessibility</h1>
      <p className="mt-3 max-w-[52rem] text-answer">
        The aim is WCAG 2.2, level AA, for every page, and PDF/UA-1 for the memo. Nobody else has
        audited it, and no person who depends on a screen reader, a switch or a magnifier has tried
        it for us. What is hard to use is a fault: <a href="/report">report it like any other</a>,
        with the page and what you use.
      </p>
      <div className="mt-8 flex flex-col gap-y-8">
        <Section id="tried" title="What was tried, and how">
          <AdviceList
            items={tried.map(([title, how], index) => ({
              id: `tried-${index + 1}`,
              title,
              text: `${capitalise(how)}.`,
            }))}
          />
        </Section>
        <Section id="not-tried" title="What was not tried">
          <TextList texts={notTried} />
        </Section>
        <Section id="limits" title="Known limits">
          <TextList texts={limits} />
        </Section>
      </div>
    </>
  );
}

const TextList = ({ texts }: { texts: readonly string[] }) => (
  <ul className="mt-2 max-w-prose list-disc pl-5">
    {texts.map((text) => (
      <li key={text} className="py-0.5">
        {text}
      </li>
    ))}
  </ul>
);
