import type { ReactNode } from 'react';
import { Tooltip } from './tooltip';

type HelpProps = {
  /** The word that is explained. */
  term: string;
  /** One line. */
  children: ReactNode;
  /** Where more is said; it takes the place of the button where there is no script. */
  href: string;
};

const mark =
  'inline-flex size-4 items-center justify-center rounded-full border border-edge text-[0.65625rem] leading-none text-ink2 no-underline target-area';

/** The help line of a word: on focus, hover, click and tap, closed by Escape. */
export function Help({ term, children, href }: HelpProps) {
  return (
    <>
      <span className="needs-script no-print">
        <Tooltip content={children}>
          {(describedBy) => (
            <button
              type="button"
              aria-label={`What is ${term}?`}
              aria-describedby={describedBy}
              className={mark}
            >
              ?
            </button>
          )}
        </Tooltip>
      </span>
      <a
        href={href}
        aria-label={`What is ${term}?`}
        className={`${mark} hidden! noscript:inline-flex!`}
      >
        ?
      </a>
    </>
  );
}
