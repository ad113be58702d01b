import type { ReactNode } from 'react';
import { useRanking } from '@/components/link/link-context';
import { CarriedFields } from '@/components/link/state-link';
import { buttonClass } from '@/components/ui/button';
import { Glyph } from '@/components/ui/glyph';
import type { AssessedProvider } from '@/lib/assessment/assessed-provider';
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

type ShortlistToggleProps = {
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

type ShortlistButtonProps = Pick<AssessedProvider, 'slug' | 'name' | 'onShortlist'> & {
  /** In a narrow column of a wide screen: the mark alone, its words read out. */
  isMark?: boolean;
};

export function ShortlistButton({ slug, name, onShortlist, isMark = false }: ShortlistButtonProps) {
  return (
    <ShortlistToggle
      slug={slug}
      pressed={onShortlist}
      className={buttonClass(
        onShortlist ? 'chosen' : 'quiet',
        isMark ? 'whitespace-nowrap md:size-8 md:p-0!' : 'w-full whitespace-nowrap',
      )}
    >
      <Glyph name={onShortlist ? 'tick' : 'plus'} />
      <span className={isMark ? 'md:sr-only' : undefined}>
        {onShortlist ? 'Added' : 'Shortlist'}
      </span>
      <span className="sr-only">{onShortlist ? ` to the shortlist: ${name}` : ` ${name}`}</span>
    </ShortlistToggle>
  );
}
