import { Button } from '@/components/ui/button';
import { CopyLinkButton } from '@/components/ui/copy-button';
import type { Edition } from '@/lib/catalogue/types';
import { formatDate, formatHash } from '@/lib/format';

type EditionChoiceProps = {
  editions: readonly Pick<Edition, 'id' | 'date' | 'hash'>[];
  from: string;
  to: string;
  /** The rest of the link, as names and values. */
  carried: readonly (readonly [name: string, value: string])[];
  /** The address of what is shown. */
  href: string;
};

const selectClass = 'target rounded-control border border-edge bg-surface px-2 text-dense';

/** Two editions in a plain form, so that it works without a script. */
export function EditionChoice({ editions, from, to, carried, href }: EditionChoiceProps) {
  const field = (name: 'from' | 'to', label: string, chosen: string) => (
    <label className="flex items-center gap-2 text-dense">
      {label}
      <select name={name} defaultValue={chosen} className={selectClass}>
        {editions.map(({ id, date, hash }) => (
          <option key={id} value={id}>
            {formatDate(date)} · {formatHash(hash)}
          </option>
        ))}
      </select>
    </label>
  );
  return (
    <form
      key={`${from} ${to}`}
      action="/changes"
      className="no-print flex flex-wrap items-center gap-3"
      aria-label="Editions to compare"
    >
      {field('from', 'From', from)}
      {field('to', 'to', to)}
      {carried.map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <Button type="submit">Compare</Button>
      <CopyLinkButton href={href} />
    </form>
  );
}
