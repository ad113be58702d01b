import { type ReactNode, useEffect, useRef } from 'react';

type ProblemProps = {
  /** What failed. */
  title: string;
  /** What is safe and what to do. */
  children: ReactNode;
  actions: ReactNode;
};

/** A page in place of one that failed. Focus moves to it, so that nobody misses it. */
export function ProblemMessage({ title, children, actions }: ProblemProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section className="max-w-prose border-l-4 border-fail py-2 pl-5">
      <h1 ref={heading} tabIndex={-1} className="text-h1">
        {title}
      </h1>
      <div className="mt-3 text-answer">{children}</div>
      <div className="mt-5 flex flex-wrap items-center gap-4">{actions}</div>
    </section>
  );
}

/** The mark under which the server has logged an error, where there is one. */
export function problemReference(error: unknown): string | null {
  if (!(error instanceof Error) || !('digest' in error)) return null;
  return typeof error.digest === 'string' ? error.digest : null;
}
