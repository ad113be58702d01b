import { useId } from 'react';
import { useRanking } from '@/components/link/link-context';
import { Button, buttonClass, LinkButton } from '@/components/ui/button';
import { Glyph } from '@/components/ui/glyph';
import { Chip } from '@/components/ui/outcome';
import { formatCount } from '@/lib/format';
import type { ShortlistSummary } from '@/lib/ranking/build-ranking';
import { mostCompared, toCompareHref, toComparison } from '@/lib/url/compare-params';
import { ShortlistToggle } from './shortlist-form';

const titleId = 'shortlist-title';

/**
 * The chosen ones along the foot of the screen. The page keeps its height free below its end, so
 * that the tray never lies over anything one can scroll to.
 */
export function ShortlistTray({ shortlist }: { shortlist: ShortlistSummary }) {
  const { params, publishedWeights, toPage } = useRanking();
  const { entries } = shortlist;
  if (entries.length === 0) return null;
  return (
    <section
      aria-labelledby={titleId}
      className="no-print fixed inset-x-0 bottom-0 z-20 border-t border-line2 ground-surface shadow-tray not-print:[body:has(&)]:pb-20"
    >
      <div className="page-width flex min-h-18 items-center gap-x-4 gap-y-2 py-2.5">
        <h2
          id={titleId}
          tabIndex={-1}
          className="text-dense font-semibold outline-none max-md:grow md:shrink-0"
        >
          <span className="max-md:hidden">Shortlist</span>
          <span className="md:hidden">{entries.length} on the shortlist</span>
        </h2>
        <ul className="flex max-h-16 grow flex-wrap gap-2 overflow-y-auto max-md:hidden">
          {entries.map(({ slug, name }) => (
            <li key={slug}>
              <Chip
                look="chosen"
                action={<Remove slug={slug} name={name} count={entries.length} />}
              >
                {name}
              </Chip>
            </li>
          ))}
        </ul>
        <p className="text-caption text-ink2 max-lg:hidden">
          {formatCount(shortlist.openRequirements, 'open requirement')},{' '}
          {formatCount(shortlist.openFindings, 'open finding')}
        </p>
        <CompareButton
          count={entries.length}
          href={toCompareHref(
            toComparison(entries.map(({ slug }) => slug)),
            params,
            publishedWeights,
          )}
        />
        <LinkButton href={toPage('/shortlist')} isDocument className="shrink-0">
          <span>
            Open<span className="max-md:sr-only"> checklist</span>
          </span>
        </LinkButton>
        <a
          href={toPage('/shortlist.pdf')}
          className={buttonClass('main', 'shrink-0 max-md:hidden')}
        >
          <Glyph name="download" className="size-3.5" />
          Committee memo (PDF)
        </a>
      </div>
    </section>
  );
}

type RemoveProps = { slug: string; name: string; count: number };

/** The button goes with its chip, so focus moves on before it does. */
function Remove({ slug, name, count }: RemoveProps) {
  return (
    <ShortlistToggle
      slug={slug}
      onToggle={() => document.getElementById(count > 1 ? titleId : 'content')?.focus()}
      className="-me-2 flex size-7 items-center justify-center rounded-control hover:bg-sunken"
    >
      <Glyph name="cross" className="size-2.5" />
      <span className="sr-only">Take {name} off the shortlist</span>
    </ShortlistToggle>
  );
}

type CompareButtonProps = {
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
