import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { GlossaryList, Term, TermHelp } from '@/components/glossary/term';
import { glossaryTerms } from '@/lib/words/glossary';

const { term, help } = glossaryTerms['share-of-doubt'];

describe('Term', () => {
  it('shows the word of the glossary, or the word as its sentence has it', () => {
    expect(renderToStaticMarkup(<Term id="share-of-doubt" />)).toContain(`>${term}</span>`);
    expect(renderToStaticMarkup(<Term id="share-of-doubt">doubt</Term>)).toContain('>doubt</span>');
  });

  it('its button opens the note that describes it', () => {
    const markup = renderToStaticMarkup(<TermHelp id="share-of-doubt" />);
    const opened = /popovertarget="([^"]+)"/i.exec(markup)?.[1];
    expect(opened).toBe('help-share-of-doubt');
    expect(markup).toContain(`aria-describedby="${opened}"`);
    expect(markup).toContain(`id="${opened}" popover="auto"`);
    expect(markup).toContain(help);
  });

  it('a link to the word in the glossary stands beside it for readers without a script', () => {
    const markup = renderToStaticMarkup(<TermHelp id="range" />);
    const href = /href="\/method#([^"]+)"/.exec(markup)?.[1];
    expect(href).toBe('term-range');
    expect(renderToStaticMarkup(<GlossaryList />)).toContain(`id="${href}"`);
  });
});

describe('GlossaryList', () => {
  it('holds every word of the glossary with its help', () => {
    const markup = renderToStaticMarkup(<GlossaryList />);
    const helps = Object.values(glossaryTerms).map((one) => one.help);
    expect(helps.filter((text) => !markup.includes(text))).toEqual([]);
  });
});
