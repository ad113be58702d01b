import clsx from 'clsx';
import type { ComponentProps, ReactNode } from 'react';

type NoticeProps = Pick<ComponentProps<'div'>, 'ref' | 'tabIndex'> & {
  tone: 'change' | 'error' | 'neutral';
  children: ReactNode;
  /** One action, a link or a button, after the text. */
  action?: ReactNode;
};

const looks = {
  change: 'border-change bg-change-ground',
  error: 'border-fail ground-page',
  neutral: 'border-edge ground-page',
};

/** Something one must read, where it belongs, until it no longer holds; never a toast. */
export function Notice({ tone, children, action, ...rest }: NoticeProps) {
  return (
    <div
      {...rest}
      role={tone === 'error' ? 'alert' : 'note'}
      className={clsx('border-l-4 px-3 py-2.5 text-body', looks[tone])}
    >
      {children}
      {action && <> {action}</>}
    </div>
  );
}
