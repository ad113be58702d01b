import { type ReactNode, useId } from 'react';
import { inputClass, Labelled, type LabelProps } from '@/components/ui/text-field';

type SelectFieldProps<Value extends string> = {
  label: string;
  hidesLabel?: boolean;
  value: Value | '';
  options: readonly { readonly value: Value; readonly label: string }[];
  /** What stands for “none”; left out where one must be chosen. */
  none?: string;
  onChange: (value: Value | '') => void;
  className?: string;
};

export function SelectField<Value extends string>({
  label,
  hidesLabel = false,
  value,
  options,
  none,
  onChange,
  className,
}: SelectFieldProps<Value>) {
  const id = useId();
  return (
    <Labelled id={id} label={label} hidesLabel={hidesLabel} className={className}>
      <select
        id={id}
        value={value}
        className={inputClass}
        onChange={(event) =>
          onChange(options.find((option) => option.value === event.target.value)?.value ?? '')
        }
      >
        {none !== undefined && <option value="">{none}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </Labelled>
  );
}

type DayFieldProps = LabelProps & {
  /** YYYY-MM-DD, or null for none. */
  value: string | null;
  onChange: (value: string | null) => void;
};

export function DayField({ value, onChange, ...labelled }: DayFieldProps) {
  const id = useId();
  return (
    <Labelled id={id} {...labelled}>
      <input
        id={id}
        type="date"
        value={value ?? ''}
        className={inputClass}
        onChange={(event) => onChange(event.target.value === '' ? null : event.target.value)}
      />
    </Labelled>
  );
}

type NumberFieldProps = LabelProps & {
  value: number;
  most?: number;
  onChange: (value: number) => void;
};

/** A number of 0 or more. */
export function NumberField({ value, most, onChange, ...labelled }: NumberFieldProps) {
  const id = useId();
  return (
    <Labelled id={id} {...labelled}>
      <input
        id={id}
        type="number"
        min={0}
        max={most}
        step="any"
        inputMode="decimal"
        value={value}
        className={inputClass}
        onChange={(event) => {
          const next = event.target.valueAsNumber;
          if (Number.isFinite(next) && next >= 0 && next <= (most ?? Infinity)) onChange(next);
        }}
      />
    </Labelled>
  );
}

type RadiosProps<Value extends string> = {
  legend: string;
  value: Value | null;
  options: readonly { readonly value: Value; readonly label: string }[];
  onChange: (value: Value) => void;
};

/** One of a few, as buttons with their dot. */
export function Radios<Value extends string>({
  legend,
  value,
  options,
  onChange,
}: RadiosProps<Value>) {
  const name = useId();
  return (
    <fieldset>
      <legend className="sr-only">{legend}</legend>
      <div className="grid grid-cols-2 gap-2 md:flex md:flex-wrap">
        {options.map((option) => (
          <label
            key={option.value}
            className="flex min-h-11 items-center gap-2.5 rounded-control border border-line2 ground-surface px-3 text-body has-checked:border-sel-edge has-checked:bg-sel has-checked:font-semibold has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-focus md:min-h-9"
          >
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
              className="size-4 shrink-0 accent-act"
            />
            {option.label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

type ListFieldProps<Item> = {
  /** Of the list, for assistive technology; a heading says it to everybody else. */
  label: string;
  items: readonly Item[];
  onChange: (items: Item[]) => void;
  /** A new, empty one. */
  make: () => Item;
  /** “Add a condition” */
  addText: string;
  /** “condition”, for the buttons that remove one. */
  noun: string;
  children: (item: Item, change: (item: Item) => void, place: string) => ReactNode;
};

/** Rows that can be added and removed. Focus stays in the list when one goes. */
export function ListField<Item>({
  label,
  items,
  onChange,
  make,
  addText,
  noun,
  children,
}: ListFieldProps<Item>) {
  const addId = useId();
  return (
    <div>
      {items.length > 0 && (
        <ul
          aria-label={label}
          className="mb-2 divide-y divide-line rounded-table border border-line ground-surface"
        >
          {items.map((item, index) => (
            // Rows have no identity of their own, and their fields hold no state.
            <li key={index} className="flex items-start gap-2 p-2">
              <div className="min-w-0 flex-1">
                {children(
                  item,
                  (next) => onChange(items.map((one, at) => (at === index ? next : one))),
                  `${noun} ${index + 1}`,
                )}
              </div>
              <button
                type="button"
                aria-label={`Remove ${noun} ${index + 1}`}
                className="target min-w-11 shrink-0 rounded-control border border-transparent text-body text-ink2 hover:border-edge md:min-w-7"
                onClick={() => {
                  onChange(items.filter((_, at) => at !== index));
                  document.getElementById(addId)?.focus();
                }}
              >
                ×
              </button>
            </li>
          ))}
        </ul>
      )}
      <button
        id={addId}
        type="button"
        onClick={() => onChange([...items, make()])}
        className="no-print target rounded-control border border-edge bg-surface px-3 text-dense font-medium hover:bg-sunken"
      >
        + {addText}
      </button>
    </div>
  );
}
