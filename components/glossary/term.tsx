import type { ReactNode } from 'react';
import { capitalise } from '@/lib/format';
import { glossaryTerms, termAnchor, type TermId } from '@/lib/words/glossary';

type TermProps = {
  id: TermId;
  /** The word as the sentence has it; left out: as the glossary has it. */
  children?: ReactNode;
};

/** A word with its one-line help: at its first use on a page, and only there. */
export function Term({ id, children }: TermProps) {
  return (
    <>
      <span className="underline decoration-edge decoration-dotted underline-offset-3">
        {children ?? glossaryTerms[id].term}
      </span>{' '}
      <TermHelp id={id} />
    </>
  );
}

/** All words with their help, each at the address that its links lead to. */
export function GlossaryList() {
  return (
    <dl className="grid gap-x-9 gap-y-3 md:grid-cols-2 lg:grid-cols-3">
      {Object.entries(glossaryTerms).map(([id, { term, help }]) => (
        <div key={id} id={termAnchor(id)} className="keep-together scroll-mt-6 target:bg-sel">
          <dt className="font-semibold">{capitalise(term)}</dt>
          <dd className="text-dense text-ink2">{help}</dd>
        </div>
      ))}
    </dl>
  );
}

const mark =
  'inline-flex size-4 items-center justify-center rounded-full border border-edge text-[0.65625rem] leading-none font-normal text-ink2 no-underline target-area';

/**
 * The help alone, beside a word that stands in a label. A popover of the browser: keyboard, click and
 * tap open it, Escape and a tap elsewhere close it, and nothing of it is a script of ours. Where
 * scripts are off, an old browser may be too, so a link to the glossary takes its place.
 */
export function TermHelp({ id }: { id: TermId }) {
  const { term, help } = glossaryTerms[id];
  const name = `What is “${term}”?`;
  const href = `/method#${termAnchor(id)}`;
  const noteId = `help-${id}`;
  return (
    <span className="no-print whitespace-nowrap">
      <button
        type="button"
        popoverTarget={noteId}
        aria-label={name}
        aria-describedby={noteId}
        className={`needs-script ${mark}`}
      >
        ?
      </button>
      <a href={href} aria-label={name} className={`${mark} hidden! noscript:inline-flex!`}>
        ?
      </a>
      <span id={noteId} popover="auto" className="help-note">
        {help} <a href={href}>Glossary</a>
      </span>
    </span>
  );
}
