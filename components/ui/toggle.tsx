import clsx from 'clsx';
import type { ComponentProps, ReactNode } from 'react';
import { Glyph } from './glyph';

type CheckFieldProps = Omit<ComponentProps<'input'>, 'type'> & { label: ReactNode };

const hiddenInput = 'peer absolute inset-0 m-0 size-full cursor-pointer opacity-0';

/** A checkbox that looks like a button and fills with a tick; a plain form field underneath. */
export function ToggleField({ label, className, ...input }: CheckFieldProps) {
  return (
    <label
      className={clsx(
        'relative inline-flex min-h-11 items-center justify-center gap-1.5 rounded-control border border-edge bg-surface px-2 text-dense hover:not-has-checked:bg-sunken has-checked:border-act has-checked:bg-act has-checked:font-semibold has-checked:text-on-act has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-focus md:min-h-7',
        className,
      )}
    >
      <input type="checkbox" className={hiddenInput} {...input} />
      <span className="hidden peer-checked:inline-flex">
        <Glyph name="tick" />
      </span>
      {label}
    </label>
  );
}

/** A checkbox with its words beside it. */
export function CheckField({ label, className, ...input }: CheckFieldProps) {
  return (
    <label
      className={clsx('relative flex min-h-11 items-center gap-2 text-dense md:min-h-7', className)}
    >
      <input type="checkbox" className={hiddenInput} {...input} />
      <span
        aria-hidden="true"
        className="flex size-4.5 shrink-0 items-center justify-center rounded-control border border-edge bg-surface peer-checked:border-act peer-checked:bg-act peer-checked:text-on-act peer-focus-visible:outline-3 peer-focus-visible:outline-offset-2 peer-focus-visible:outline-focus [&>svg]:invisible peer-checked:[&>svg]:visible"
      >
        <Glyph name="tick" className="size-3" />
      </span>
      {label}
    </label>
  );
}

type RadioRowProps = CheckFieldProps & {
  /** Stands at the end of the row. */
  after: ReactNode;
};

/** One of a few choices, each a row of its own. */
export function RadioRow({ label, after, ...input }: RadioRowProps) {
  return (
    <label className="relative flex min-h-11 items-center gap-1.5 rounded-control border border-line px-2 text-dense has-checked:border-sel-edge has-checked:bg-sel has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-focus md:min-h-7">
      <input type="radio" className={hiddenInput} {...input} />
      <span
        aria-hidden="true"
        className="size-3.5 shrink-0 rounded-full border border-edge bg-surface peer-checked:border-4 peer-checked:border-act"
      />
      <span className="grow">{label}</span>
      <span className="text-caption whitespace-nowrap text-ink2">{after}</span>
    </label>
  );
}

type Segment = {
  key: string;
  label: ReactNode;
  href: string;
  current: boolean;
  onClick?: ComponentProps<'a'>['onClick'];
};

type SegmentsProps = { label: string; segments: readonly Segment[] };

/** One of a few views. Links, because the choice is part of the address. */
export function Segments({ label, segments }: SegmentsProps) {
  return (
    <ul
      aria-label={label}
      className="no-print inline-flex rounded-control border border-act text-dense font-medium"
    >
      {segments.map(({ key, current, label: text, ...link }) => (
        <li key={key}>
          <a
            {...link}
            aria-current={current ? 'true' : undefined}
            className="flex min-h-11 items-center px-3 text-ink no-underline hover:bg-sunken aria-current:bg-act aria-current:text-on-act md:min-h-7.5"
          >
            {text}
          </a>
        </li>
      ))}
    </ul>
  );
}
