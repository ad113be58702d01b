import clsx from 'clsx';
import { Glyph } from '@/components/ui/glyph';
import { formatDate } from '@/lib/format';

/** The sign of a change since the article: Δ in a small amber square. */
export function ChangeSign() {
  return (
    <span className="inline-flex size-4 shrink-0 items-center justify-center rounded-mark border border-change-edge bg-change-ground text-change">
      <Glyph name="delta" className="size-2.5" />
    </span>
  );
}

export type ChangeLineProps = {
  headline: string;
  date: string;
  /** True when it settles a requirement of the present mandate; only then it is bold. */
  decides?: boolean;
};

/** What changed since the article, in a short dated line. */
export function ChangeLine({ headline, date, decides = false }: ChangeLineProps) {
  return (
    <span className="inline-flex items-start gap-2 text-dense">
      <span className="mt-0.5">
        <ChangeSign />
      </span>
      <span className={clsx(decides ? 'font-semibold text-change' : 'text-ink2')}>
        <span className="sr-only">
          {decides
            ? 'Changed since the article, decides a requirement: '
            : 'Changed since the article: '}
        </span>
        {headline}, {formatDate(date)}
      </span>
    </span>
  );
}
