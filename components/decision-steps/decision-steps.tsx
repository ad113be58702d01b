import clsx from 'clsx';
import { Glyph } from '@/components/ui/glyph';

const decisionSteps = ['shortlist', 'ask', 'check', 'decide'] as const;
type DecisionStep = (typeof decisionSteps)[number];

const steps: Record<DecisionStep, { readonly name: string; readonly href: (q: string) => string }> =
  {
    shortlist: { name: 'Shortlist', href: (query) => `/shortlist${query}` },
    ask: { name: 'Ask', href: (query) => `/ask${query}` },
    check: { name: 'Check', href: (query) => `/check${query}` },
    decide: { name: 'Decide', href: (query) => `/decide${query}` },
  };

type DecisionStepsProps = {
  current: DecisionStep;
  /** The canonical link's query, without “?”; it carries mandate, shortlist and edition onwards. */
  query: string;
  /** What is left at each step, in a few words: “3 providers”, “2 of 3 letters sent”. */
  left: Readonly<Partial<Record<DecisionStep, string>>>;
  /** Steps where nothing is left get a tick. */
  done?: readonly DecisionStep[];
};

/** The four steps of one decision. All are links and none is locked: a committee goes
 * back and forth. Each is a document of its own: what is typed there is held by the policy it is loaded with. */
export function DecisionSteps({ current, query, left, done = [] }: DecisionStepsProps) {
  const asked = query === '' ? '' : `?${query}`;
  return (
    <nav aria-label="Steps of the decision" className="no-print">
      <ol className="grid grid-cols-4 rounded-panel border border-line ground-surface">
        {decisionSteps.map((id, index) => {
          const { name, href } = steps[id];
          const isCurrent = id === current;
          const content = (
            <>
              <span
                className={clsx(
                  'flex items-center justify-center text-dense font-semibold md:size-7 md:shrink-0 md:rounded-full md:border',
                  isCurrent
                    ? 'md:forced-fill md:border-act md:bg-act md:text-on-act'
                    : 'border-edge',
                )}
              >
                {done.includes(id) && !isCurrent ? (
                  <Glyph name="tick" className="size-3.5" />
                ) : (
                  index + 1
                )}
              </span>
              <span className="min-w-0 max-md:text-center">
                <span className="block text-dense font-semibold md:text-body">{name}</span>
                {left[id] !== undefined && (
                  <span className="block text-axis text-ink2 max-md:sr-only">{left[id]}</span>
                )}
              </span>
            </>
          );
          const className = clsx(
            'flex h-12 min-w-0 items-center justify-center gap-1.5 border-b-2 px-1 text-ink no-underline hover:ground-sunken md:h-16 md:justify-start md:gap-3 md:px-4',
            isCurrent ? 'border-act' : 'border-transparent',
          );
          return (
            <li key={id} className="min-w-0">
              <a
                href={href(asked)}
                className={className}
                aria-current={isCurrent ? 'step' : undefined}
              >
                {content}
              </a>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
