import type { ComparedProvider } from '@/lib/comparison/compared-provider';

export type ColumnStepsProps = {
  providers: readonly Pick<ComparedProvider, 'slug' | 'shortName'>[];
};

/**
 * Which provider stands beside the first where two columns are all that a screen can show. Plain
 * radio buttons that the style sheet reads: no script, no round trip, and the place on the page is
 * kept. With two providers there is nothing to choose.
 */
export function ColumnSteps({ providers }: ColumnStepsProps) {
  const [first, ...others] = providers;
  if (!first || others.length < 2) return null;
  return (
    <fieldset className="no-print sticky top-0 z-20 hidden h-13 items-center gap-2 overflow-x-auto border-b border-line ground-surface px-4 narrow:flex">
      <legend className="sr-only">Beside {first.shortName}</legend>
      {others.map(({ slug, shortName }, index) => (
        <label
          key={slug}
          className="relative inline-flex min-h-11 min-w-0 flex-1 items-center justify-center rounded-control border border-edge px-1.5 text-center text-caption leading-4 has-checked:border-act has-checked:bg-act has-checked:font-semibold has-checked:text-on-act has-focus-visible:outline-3 has-focus-visible:-outline-offset-3 has-focus-visible:outline-focus"
        >
          <input
            type="radio"
            name="beside"
            value={slug}
            defaultChecked={index === 0}
            data-column={index + 1}
            autoComplete="off"
            className="absolute inset-0 m-0 size-full cursor-pointer opacity-0"
          />
          {shortName}
        </label>
      ))}
    </fieldset>
  );
}
