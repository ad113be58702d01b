import { useId } from 'react';
import { Button, LinkButton } from '@/components/ui/button';
import { mostCompared } from '@/lib/url/compare-params';

export type CompareButtonProps = {
  /** How many providers are on the shortlist. */
  count: number;
  /** The comparison of all of them. */
  href: string;
};

/** One alone leads to the list to choose from. Five do not fit side by side, and it says so. */
export function CompareButton({ count, href }: CompareButtonProps) {
  const reasonId = useId();
  if (count > mostCompared) {
    return (
      <span className="flex shrink-0 items-center gap-2">
        <Button disabled aria-describedby={reasonId}>
          Compare<span className="text-axis md:hidden">four at most</span>
        </Button>
        <span id={reasonId} className="text-caption text-ink2 max-md:hidden">
          Choose four at most
        </span>
      </span>
    );
  }
  return (
    <LinkButton href={href} prefetch={false} className="shrink-0">
      Compare
      {count > 1 && <span className="max-md:sr-only">{count}</span>}
    </LinkButton>
  );
}
