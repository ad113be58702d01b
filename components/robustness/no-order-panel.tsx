import Link from 'next/link';
import { LinkButton } from '@/components/ui/button';
import { EmptyState, Panel } from '@/components/ui/panel';
import type { NoOrder } from '@/lib/robustness/no-order';

/** In place of pictures: why there is no order to be sure of, and the cheapest ways back. */
export function NoOrderPanel({ title, messages, ways }: NoOrder) {
  const reset = ways.at(-1);
  return (
    <Panel className="mt-8">
      <EmptyState
        title={title}
        actions={
          reset && (
            <>
              {ways.slice(0, -1).map(({ button, href }) => (
                <LinkButton key={href} href={href}>
                  {button}
                </LinkButton>
              ))}
              <Link href={reset.href} className="flex target items-center text-dense">
                {reset.button}
              </Link>
            </>
          )
        }
      >
        {messages.map((message) => (
          <p key={message}>{message}</p>
        ))}
      </EmptyState>
    </Panel>
  );
}
