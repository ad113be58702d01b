import { Details } from '@/components/ui/disclosure';
import { CheckField } from '@/components/ui/toggle';
import type { ModelCriterion } from '@/lib/assessment/model';
import type { ViewKey } from '@/lib/url/mandate';

type ColumnChooserProps = {
  view: ViewKey;
  criteria: readonly Pick<ModelCriterion, 'id' | 'name'>[];
  /** Ids of criteria, `chances`, `settled`. */
  hidden: readonly string[];
  onHidden: (hidden: readonly string[]) => void;
};

/** Which columns of the matrix or of the figures are shown. Kept while the page is open. */
export function ColumnChooser({ view, criteria, hidden, onHidden }: ColumnChooserProps) {
  const others =
    view === 'matrix'
      ? [{ id: 'settled', name: 'Findings that are settled for all' }]
      : [{ id: 'chances', name: 'Chances and ranks' }];
  const choices = [...criteria, ...others];
  const count = choices.filter(({ id }) => hidden.includes(id)).length;
  return (
    <Details
      summary={count === 0 ? 'Columns' : `Columns: ${count} hidden`}
      look="quiet"
      className="needs-script no-print open:order-last open:basis-full"
    >
      <fieldset className="mt-2 flex flex-wrap items-center gap-x-5 gap-y-1 rounded-panel border border-line ground-surface px-4 py-2">
        <legend className="sr-only">Columns to show</legend>
        {choices.map(({ id, name }) => (
          <CheckField
            key={id}
            label={name}
            checked={!hidden.includes(id)}
            onChange={(event) =>
              onHidden(
                event.target.checked ? hidden.filter((other) => other !== id) : [...hidden, id],
              )
            }
          />
        ))}
      </fieldset>
    </Details>
  );
}
