import clsx from 'clsx';
import { useRef } from 'react';
import { Glyph, type GlyphName } from './glyph';
import { useEarlyInput } from './use-early-input';

type ChoiceFieldProps<Value extends string> = {
  label: string;
  value: Value;
  options: readonly { readonly value: Value; readonly label: string }[];
  onChoose: (value: Value) => void;
  /** Of the option that is chosen. */
  glyph: GlyphName | null;
  /** Colours glyph and word. */
  colour: string;
  /** suggested: by evidence, not by a person. plain: nothing was done yet. decided: by a person. */
  look: 'suggested' | 'plain' | 'decided';
  /** Makes it a field of the plain form around it. */
  name?: string;
};

/** One of a few words to choose, with the glyph of the present one; on paper only the word. */
export function ChoiceField<Value extends string>({
  label,
  value,
  options,
  onChoose,
  glyph,
  colour,
  look,
  name,
}: ChoiceFieldProps<Value>) {
  const choose = (text: string): void => {
    const chosen = options.find((option) => option.value === text);
    if (chosen) onChoose(chosen.value);
  };
  const field = useRef<HTMLSelectElement>(null);
  useEarlyInput(() => field.current && readEarlyChoice(field.current), choose);
  const wordClass = look === 'decided' ? ['font-semibold', colour] : 'text-ink2';
  return (
    <>
      <span className="no-print relative inline-flex max-w-full items-center">
        {glyph && (
          <Glyph
            name={glyph}
            className={clsx('pointer-events-none absolute left-2.5 size-3', colour)}
          />
        )}
        <select
          ref={field}
          name={name}
          autoComplete="off"
          aria-label={label}
          value={value}
          onChange={(event) => choose(event.target.value)}
          className={clsx(
            'field-sizing-content target max-w-full rounded-control border border-edge bg-surface py-1 pr-1 text-dense hover:bg-sunken',
            glyph ? 'pl-7.5' : 'pl-2.5',
            look === 'suggested' && 'border-dashed',
            wordClass,
          )}
        >
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      </span>
      <span className={clsx('print-only', wordClass)}>
        {options.find((option) => option.value === value)?.label}
      </span>
    </>
  );
}

/**
 * The value that was chosen in the field as the page came, where it is another one than was marked. A
 * field that a script made has no mark, and nobody could choose in it before it was there.
 */
function readEarlyChoice(select: HTMLSelectElement): string | null {
  const marked = [...select.options].find(({ defaultSelected }) => defaultSelected);
  return marked === undefined || select.value === marked.value ? null : select.value;
}
