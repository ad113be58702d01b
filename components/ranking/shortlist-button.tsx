import { ShortlistToggle } from '@/components/shortlist/shortlist-form';
import { buttonClass } from '@/components/ui/button';
import { Glyph } from '@/components/ui/glyph';
import type { AssessedProvider } from '@/lib/assessment/assessed-provider';

export type ShortlistButtonProps = Pick<AssessedProvider, 'slug' | 'name' | 'onShortlist'>;

export function ShortlistButton({ slug, name, onShortlist }: ShortlistButtonProps) {
  return (
    <ShortlistToggle
      slug={slug}
      pressed={onShortlist}
      className={buttonClass(onShortlist ? 'chosen' : 'quiet', 'w-full whitespace-nowrap')}
    >
      <Glyph name={onShortlist ? 'tick' : 'plus'} />
      {onShortlist ? 'Added' : 'Shortlist'}
      <span className="sr-only">{onShortlist ? ` to the shortlist: ${name}` : ` ${name}`}</span>
    </ShortlistToggle>
  );
}
