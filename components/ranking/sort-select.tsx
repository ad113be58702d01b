import { mandateFormId } from '@/components/mandate/mandate-form';
import { type SortKey, sortKeys } from '@/lib/url/mandate';
import { useRanking } from './ranking-context';

const words: Readonly<Record<SortKey, string>> = {
  score: 'score',
  name: 'name',
  low: 'proven points',
  high: 'possible points',
  article: 'article rank',
};

/** The order of the list. It belongs to the mandate's form, so "Apply" sends it too. */
export function SortSelect() {
  const { params, choose } = useRanking();
  return (
    <label className="no-print flex min-h-11 items-center gap-1.5 rounded-control border border-edge ground-surface px-2.5 text-dense has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-focus md:min-h-8">
      Sort:
      <select
        name="sort"
        form={mandateFormId}
        value={params.sort}
        onChange={(event) => {
          const sort = sortKeys.find((key) => key === event.target.value);
          if (sort) choose({ ...params, sort });
        }}
        className="field-sizing-content min-h-7 bg-surface font-medium outline-none"
      >
        {sortKeys.map((key) => (
          <option key={key} value={key}>
            {words[key]}
          </option>
        ))}
      </select>
    </label>
  );
}
