'use client';

import { useEffect, useState } from 'react';

export type PageSection = {
  id: string;
  label: string;
  /** How much there is in it. */
  count?: number;
};

type SectionNavProps = {
  sections: readonly PageSection[];
  /** list: beside the text. bar: over it. */
  look?: 'list' | 'bar';
};

const looks = {
  list: {
    list: 'border-l border-line2',
    link: '-ml-px min-h-11 border-l-2 py-1 pl-3.5 lg:min-h-7.5',
  },
  bar: { list: 'flex', link: 'h-12 gap-1.5 border-b-2 px-2.5 whitespace-nowrap md:h-11.5' },
};

/** The sections of a long page, in its order; the one being read is marked once a script runs. */
export function SectionNav({ sections, look = 'list' }: SectionNavProps) {
  const current = useCurrentSection(sections);
  return (
    <ul className={looks[look].list}>
      {sections.map(({ id, label, count }) => (
        <li key={id}>
          <a
            href={`#${id}`}
            aria-current={id === current ? 'location' : undefined}
            className={`${looks[look].link} flex items-center border-transparent text-dense text-ink2 no-underline hover:text-ink aria-[current=location]:border-ink aria-[current=location]:font-semibold aria-[current=location]:text-ink`}
          >
            {label}
            {count !== undefined && (
              <span className="rounded-control bg-sunken px-1 text-axis">{count}</span>
            )}
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
