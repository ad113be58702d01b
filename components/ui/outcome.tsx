import clsx from 'clsx';
import type { ReactNode } from 'react';
import { Glyph, type GlyphName } from './glyph';

/** How something came out: settled well, in part, not settled, settled against. */
export type OutcomeTone = 'pass' | 'part' | 'open' | 'fail';

const glyphs: Record<OutcomeTone, GlyphName> = {
  pass: 'tick',
  part: 'half',
  open: 'question',
  fail: 'cross',
};

type OutcomeProps = { tone: OutcomeTone; children: ReactNode };

/** An outcome in running text: glyph and word; what is open has a dashed line under it. */
export function OutcomeMark({ tone, children }: OutcomeProps) {
  return (
    <span
      className={clsx(
        'inline-flex items-baseline gap-1.5 text-dense',
        tone === 'open' && 'border-b border-dashed border-edge',
        tone === 'fail' ? 'text-fail' : tone === 'pass' ? 'text-ink2' : 'text-ink',
      )}
    >
      <Glyph
        name={glyphs[tone]}
        className={clsx('size-3 translate-y-px', tone === 'pass' && 'text-pass')}
      />
      <span>{children}</span>
    </span>
  );
}

const signLooks: Record<OutcomeTone, string> = {
  pass: 'border-transparent bg-pass/12 text-pass',
  part: 'border-transparent bg-ink/8 text-ink',
  open: 'border-dashed border-edge text-ink',
  fail: 'border-transparent bg-fail/12 text-fail',
};

/** An outcome as a mark alone, for columns of many; its name is read out. */
export function OutcomeSign({ tone, label }: { tone: OutcomeTone; label: string }) {
  return (
    <span
      className={clsx(
        'inline-flex size-5.5 items-center justify-center rounded-control border',
        signLooks[tone],
      )}
    >
      <Glyph name={glyphs[tone]} className="size-3" />
      <span className="sr-only">{label}</span>
    </span>
  );
}

export type TagTone = OutcomeTone | 'plain' | 'change';

const tagLooks: Record<TagTone, string> = {
  pass: 'border-pass text-pass',
  part: 'border-line2 text-ink',
  open: 'border-edge border-dashed text-ink',
  fail: 'border-fail text-fail',
  plain: 'border-line2 text-ink2',
  change: 'border-change-edge bg-change-ground text-change',
};

type TagProps = { tone: TagTone; children: ReactNode };

/** An outcome in a box, for table cells. */
export function Tag({ tone, children }: TagProps) {
  const glyph = tone === 'plain' ? null : tone === 'change' ? 'delta' : glyphs[tone];
  return (
    <span
      className={clsx(
        'inline-flex min-h-5.5 items-center gap-1.5 rounded-control border px-2 text-caption whitespace-nowrap',
        tagLooks[tone],
      )}
    >
      {glyph && <Glyph name={glyph} className="size-3" />}
      {children}
    </span>
  );
}

type ChipProps = {
  children: ReactNode;
  /** plain: a setting as text. chosen: something the reader picked. */
  look?: 'plain' | 'chosen';
  /** A small control at the end, such as the link that removes it. */
  action?: ReactNode;
};

export function Chip({ children, look = 'plain', action }: ChipProps) {
  return (
    <span
      className={clsx(
        'inline-flex min-h-7 items-center gap-2 rounded-control border px-2 text-caption',
        look === 'chosen' ? 'border-sel-edge bg-sel text-ink' : 'border-line2 bg-surface text-ink2',
      )}
    >
      {children}
      {action}
    </span>
  );
}
