import { lonePage, notListed } from '@/lib/charts/lone-page';
import { escapeMarkup } from '@/lib/charts/to-svg';
import { darkColours, lightColours } from '@/lib/colours';
import { disclaimer } from '@/lib/disclaimer';

export type ProblemPage = {
  title: string;
  /** What failed, what is safe, what to do. */
  text: string;
  /** The ways on; the first is the main one. */
  links: readonly { href: string; label: string }[];
};

const declare = (tokens: Readonly<Record<string, string>>): string =>
  Object.entries(tokens)
    .map(([name, colour]) => `--${name}: ${colour};`)
    .join(' ');

/**
 * A page for a person who followed a link to a file that cannot be made. It stands alone: a route
 * that answers with files has no layout around it. Colours are the site's tokens.
 */
export function renderProblemPage({ title, text, links }: ProblemPage): string {
  const items = links
    .map(({ href, label }) => `<li><a href="${escapeMarkup(href)}">${escapeMarkup(label)}</a></li>`)
    .join('');
  return lonePage({
    title,
    meta: notListed,
    style: `
:root { color-scheme: light dark; ${declare(lightColours)} }
@media (prefers-color-scheme: dark) { :root { ${declare(darkColours)} } }
body { margin: 0; background: var(--page); color: var(--ink); font: 1rem/1.5 system-ui, sans-serif; }
main { max-width: 42rem; margin: 0 auto; padding: 4rem 1.25rem 2rem; }
h1 { margin: 0 0 0.75rem; font: 600 2rem/1.15 Georgia, serif; }
ul { margin: 1.5rem 0 3rem; padding: 0; list-style: none; }
a { display: inline-block; min-height: 2.75rem; color: var(--link); text-underline-offset: 0.2em; }
a:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; }
footer { border-top: 1px solid var(--line2); padding-top: 1rem; color: var(--ink2); font-size: 0.875rem; }
`,
    body: `<main>
<h1>${escapeMarkup(title)}</h1>
<p>${escapeMarkup(text)}</p>
<ul>${items}</ul>
<footer>Custodian Compare. ${escapeMarkup(disclaimer)}</footer>
</main>`,
  });
}
