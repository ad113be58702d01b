export type LoadingBlocksProps = {
  /** What is on its way, for assistive technology: "Loading the ranking". */
  label: string;
  rows?: number;
};

/** Blocks of the final heights, still: nothing moves, nothing jumps when the content arrives. */
export function LoadingBlocks({ label, rows = 4 }: LoadingBlocksProps) {
  return (
    <div role="status" aria-label={label} className="flex flex-col gap-8">
      {Array.from({ length: rows }, (_, row) => (
        <div key={row} className="flex flex-wrap gap-x-4 gap-y-2">
          <div className="size-7 rounded-control bg-line" />
          <div className="flex grow flex-col gap-2">
            <div className="h-4 max-w-50 rounded-mark bg-line" />
            <div className="h-3 max-w-75 rounded-mark bg-line" />
          </div>
          <div className="h-6 w-14 rounded-control bg-line" />
          <div className="h-4 w-full rounded-mark bg-line" />
        </div>
      ))}
    </div>
  );
}
