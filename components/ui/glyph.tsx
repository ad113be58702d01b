/**
 * The small marks that carry a meaning beside their word: tick, cross, question, half disc and so
 * on. Always hidden from assistive technology, because the word beside them says the same.
 */
const drawings = {
  tick: <path d="M2 6.6 4.8 9.4 10 3" />,
  cross: <path d="m2.8 2.8 6.4 6.4m0-6.4-6.4 6.4" />,
  question: (
    <>
      <path d="M4 4.1a2 2 0 1 1 3 1.8c-.7.4-1 .8-1 1.5" />
      <circle cx="6" cy="9.9" r="0.55" fill="currentColor" strokeWidth="0.6" />
    </>
  ),
  half: (
    <>
      <circle cx="6" cy="6" r="4.4" strokeWidth="1.2" />
      <path d="M6 1.6a4.4 4.4 0 0 0 0 8.8Z" fill="currentColor" stroke="none" />
    </>
  ),
  delta: <path d="M6 2.6 10 10H2Z" strokeWidth="2.2" strokeLinejoin="miter" />,
  clock: (
    <>
      <circle cx="6" cy="6" r="4.4" strokeWidth="1.2" />
      <path d="M6 3.6V6l1.7 1" strokeWidth="1.2" />
    </>
  ),
  dash: <path d="M2.5 6h7" />,
  plus: <path d="M6 2.2v7.6M2.2 6h7.6" />,
  up: <path d="m2.5 7.8 3.5-3.6 3.5 3.6" />,
  down: <path d="m2.5 4.2 3.5 3.6 3.5-3.6" />,
  search: (
    <>
      <circle cx="5.2" cy="5.2" r="3.4" strokeWidth="1.4" />
      <path d="m7.8 7.8 2.7 2.7" strokeWidth="1.6" />
    </>
  ),
  download: <path d="M6 1.6v5.6M3.4 4.9 6 7.5l2.6-2.6M2 10.4h8" strokeWidth="1.5" />,
  external: <path d="M4.6 2.4H2.4v7.2h7.2V7.4M7 2.2h2.8V5M9.6 2.4 5.6 6.4" strokeWidth="1.2" />,
  lock: (
    <>
      <rect x="2.6" y="5.4" width="6.8" height="4.8" rx="0.8" strokeWidth="1.3" />
      <path d="M4 5.2V3.8a2 2 0 0 1 4 0v1.4" strokeWidth="1.3" />
    </>
  ),
  link: (
    <path
      d="M5 7a2 2 0 0 0 2.9 0l1.9-1.9a2 2 0 0 0-2.9-2.9l-.6.6M7 5a2 2 0 0 0-2.9 0L2.2 6.9a2 2 0 0 0 2.9 2.9l.6-.6"
      strokeWidth="1.4"
    />
  ),
  copy: <path d="M4.6 4.6h5.2v5.2H4.6ZM7.4 4.4V2.2H2.2v5.2h2.2" strokeWidth="1.3" />,
  sun: (
    <>
      <circle cx="6" cy="6" r="2.2" strokeWidth="1.2" />
      <path
        d="M6 .9v1.2M6 9.9v1.2M.9 6h1.2M9.9 6h1.2M2.4 2.4l.8.8M8.8 8.8l.8.8M2.4 9.6l.8-.8M8.8 3.2l.8-.8"
        strokeWidth="1.1"
      />
    </>
  ),
  moon: <path d="M9.8 7.4A4.3 4.3 0 0 1 4.6 2.2 4.4 4.4 0 1 0 9.8 7.4Z" strokeWidth="1.2" />,
  arrow: <path d="M2 6h7.4M6.6 3 9.6 6l-3 3" strokeWidth="1.5" />,
  unequal: <path d="M2.4 4.3h7.2M2.4 7.7h7.2M8 1.8 4 10.2" strokeWidth="1.5" />,
  equal: <path d="M2.8 4.4h6.4M2.8 7.6h6.4" strokeWidth="1.5" />,
} as const;

export type GlyphName = keyof typeof drawings;

type GlyphProps = { name: GlyphName; className?: string };

export function Glyph({ name, className = 'size-3' }: GlyphProps) {
  return (
    <svg
      aria-hidden="true"
      focusable="false"
      viewBox="0 0 12 12"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.8"
      strokeLinecap="round"
      strokeLinejoin="round"
      className={`inline-block shrink-0 ${className}`}
    >
      {drawings[name]}
    </svg>
  );
}
