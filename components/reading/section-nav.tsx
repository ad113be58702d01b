'use client';

import { useEffect, useState } from 'react';

export type PageSection = { id: string; label: string };

/** The sections of a long page, in its order; the one being read is marked once a script runs. */
export function SectionNav({ sections }: { sections: readonly PageSection[] }) {
  const current = useCurrentSection(sections);
  return (
    <ul className="border-l border-line2">
      {sections.map(({ id, label }) => (
        <li key={id}>
          <a
            href={`#${id}`}
            aria-current={id === current ? 'location' : undefined}
            className="-ml-px flex min-h-11 items-center border-l-2 border-transparent py-1 pl-3.5 text-dense text-ink2 no-underline hover:text-ink aria-[current=location]:border-ink aria-[current=location]:font-semibold aria-[current=location]:text-ink lg:min-h-7.5"
          >
            {label}
          </a>
        </li>
      ))}
    </ul>
  );
}

/** The last section whose heading has passed the upper quarter of the window. */
function useCurrentSection(sections: readonly PageSection[]): string | null {
  const [current, setCurrent] = useState<string | null>(null);
  useEffect(() => {
    const elements = sections
      .map(({ id }) => document.getElementById(id))
      .filter((element) => element !== null);
    const update = (): void => {
      const line = window.innerHeight / 4;
      const passed = elements.filter((element) => element.getBoundingClientRect().top <= line);
      setCurrent((passed.at(-1) ?? elements[0])?.id ?? null);
    };
    // Headings that cross the line are the only moments at which the answer changes.
    const observer = new IntersectionObserver(update, { rootMargin: '-25% 0px -75% 0px' });
    elements.forEach((element) => observer.observe(element));
    return () => observer.disconnect();
  }, [sections]);
  return current;
}
