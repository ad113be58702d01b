/** The mark: a proven block, an open hatch, the needle. The whole grammar in 25 by 17 px. */
export function Mark({ className = 'h-4.5 w-auto' }: { className?: string }) {
  return (
    <svg aria-hidden="true" focusable="false" viewBox="0 0 25 18" className={className}>
      <rect x="0" y="4" width="13" height="10" rx="1.5" fill="currentColor" />
      <path
        d="m14.2 10.6 3.2-3.2m-.6 4 1.6-1.6m2.4-.6 1.8-1.8m-1 3.6 3-3"
        stroke="currentColor"
        strokeWidth="1.1"
      />
      <path d="M17.2 0h4.6L20.4 2.6V18h-1.8V2.6Z" fill="currentColor" />
    </svg>
  );
}
