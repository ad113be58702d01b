import glossary from '@/data/glossary.json' with { type: 'json' };

/** A word of the site that a reader may not know, and what it means in one line. */
type GlossaryTerm = { readonly term: string; readonly help: string };

export type TermId = keyof typeof glossary.terms;

/**
 * The words of the site, told once. They belong to the software and not to an edition: an earlier
 * edition is read in the words of today.
 */
export const glossaryTerms: Readonly<Record<TermId, GlossaryTerm>> = glossary.terms;

/** The id of a word in the glossary, where links to it lead. @example termAnchor('range') // "term-range" */
export const termAnchor = (id: string): string => `term-${id}`;
