import clsx from 'clsx';
import type { ReactNode } from 'react';

type SectionProps = {
  id: string;
  title: string;
  note?: ReactNode;
  /** On paper a long table would otherwise leave its head behind at the foot of a page. */
  startsPage?: boolean;
  /** False where paper could hold nothing but the heading and the note. */
  onPaper?: boolean;
  children: ReactNode;
};

/** The id of a section's heading, which can take the focus of a control in it that goes away. */
export const sectionTitleId = (id: string): string => `${id}-title`;

/** One section of a long page; its heading is the target of links to it. */
export function Section({
  id,
  title,
  note,
  startsPage = false,
  onPaper = true,
  children,
}: SectionProps) {
  return (
    <section
      id={id}
      aria-labelledby={sectionTitleId(id)}
      className={clsx(
        'scroll-mt-6',
        !onPaper && 'no-print',
        startsPage ? 'print:break-before-page' : 'print:mt-8',
      )}
    >
      <h2 id={sectionTitleId(id)} tabIndex={-1} className="text-h2">
        {title}
      </h2>
      {note && (
        <p className="keep-together mt-1 max-w-prose break-after-avoid text-body text-ink2">
          {note}
        </p>
      )}
      <div className="mt-4">{children}</div>
    </section>
  );
}
