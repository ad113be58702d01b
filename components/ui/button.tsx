import clsx from 'clsx';
import Link from 'next/link';
import type { ComponentProps } from 'react';

/**
 * main: the one main action of a view. quiet: the rest. chosen: something is in, put a tick before
 * its word. plain: no edge, for what opens and closes. link: as a link, inside text.
 */
export type ButtonLook = 'main' | 'quiet' | 'chosen' | 'plain' | 'link';

const looks: Record<ButtonLook, string> = {
  main: 'border-act px-3 bg-act text-on-act hover:underline',
  quiet: 'border-edge px-3 bg-surface text-ink hover:bg-sunken',
  chosen: 'border-link px-3 bg-sel text-link hover:bg-sunken',
  plain: 'border-transparent px-3 text-ink2 font-normal hover:text-ink hover:underline',
  link: 'border-transparent text-link font-normal underline underline-offset-3',
};

/** The look of a button, for elements that are not one, such as a summary or a file link. */
export function buttonClass(look: ButtonLook = 'quiet', className?: string): string {
  return clsx(
    'inline-flex min-h-11 items-center justify-center gap-2 rounded-control border py-1 text-dense font-medium no-underline md:min-h-8',
    'disabled:border-line2 disabled:bg-sunken disabled:text-ink3 disabled:no-underline',
    'aria-disabled:border-line2 aria-disabled:bg-sunken aria-disabled:text-ink3 aria-disabled:no-underline',
    looks[look],
    className,
  );
}

/** True for a click that means "go there", not "open it elsewhere". */
export const isPlainClick = ({
  button,
  metaKey,
  ctrlKey,
  shiftKey,
  altKey,
}: Pick<MouseEvent, 'button' | 'metaKey' | 'ctrlKey' | 'shiftKey' | 'altKey'>): boolean =>
  button === 0 && !metaKey && !ctrlKey && !shiftKey && !altKey;

export type ButtonProps = ComponentProps<'button'> & { look?: ButtonLook };

export function Button({ look = 'quiet', className, type = 'button', ...rest }: ButtonProps) {
  return <button type={type} className={buttonClass(look, className)} {...rest} />;
}

type LinkButtonProps = Omit<ComponentProps<typeof Link>, 'href'> & {
  href: string;
  look?: ButtonLook;
  /** Loads the page anew, where its own security policy counts. */
  isDocument?: boolean;
};

/** Goes somewhere, looks like a button. */
export function LinkButton({
  look = 'quiet',
  className,
  isDocument = false,
  prefetch = null,
  ...rest
}: LinkButtonProps) {
  const classes = buttonClass(look, className);
  return isDocument ? (
    <a className={classes} {...rest} />
  ) : (
    <Link className={classes} prefetch={prefetch} {...rest} />
  );
}
