import type { ReactNode } from 'react';
import { CarriedFields } from '@/components/mandate/carried-fields';
import { useRanking } from '@/components/ranking/ranking-context';
import { toggleShortlist } from '@/lib/url/change-params';

const formId = 'shortlist-form';

/** Everything but the shortlist, which the pressed button brings: toggles work without a script. */
export function ShortlistForm() {
  return (
    <form id={formId} action="/" method="get" hidden>
      <CarriedFields except={['shortlist']} />
    </form>
  );
}

export type ShortlistToggleProps = {
  slug: string;
  children: ReactNode;
  className?: string;
  pressed?: boolean;
  /** Runs before the change, while everything is still in its place. */
  onToggle?: () => void;
};

/** A button that puts a provider on the shortlist or takes it off. */
export function ShortlistToggle({
  slug,
  pressed,
  onToggle,
  children,
  className,
}: ShortlistToggleProps) {
  const { params, choose } = useRanking();
  const toggled = toggleShortlist(params, slug);
  return (
    <button
      type="submit"
      form={formId}
      name="shortlist"
      value={toggled.shortlist.join(',')}
      aria-pressed={pressed}
      className={className}
      onClick={(event) => {
        event.preventDefault();
        onToggle?.();
        choose(toggled);
      }}
    >
      {children}
    </button>
  );
}
