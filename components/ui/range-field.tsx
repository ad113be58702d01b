import clsx from 'clsx';
import { type ReactNode, useId, useRef, useState } from 'react';
import { useEarlyInput } from './use-early-input';

type RangeFieldProps = {
  label: string;
  /** Stands before the label, such as a colour key. */
  before?: ReactNode;
  /** Stands after the label: what it means. */
  help?: ReactNode;
  /** Stands before the number, such as a sign. */
  lead?: ReactNode;
  /** Stands after the number, such as a share. */
  after?: ReactNode;
  /** Name of the number in a plain form; the slider itself is never sent. */
  name?: string;
  value: number;
  min?: number;
  /** End of the slider. The number may go beyond unless `bounded`. */
  max?: number;
  bounded?: boolean;
  step?: number;
  /** row: label, slider and number in a line. block: the slider below. number: no slider. */
  layout?: 'row' | 'block' | 'number';
  /** Called while the slider moves and whenever the number field holds a usable number. */
  onValue: (value: number) => void;
};

/** A slider and a number that say the same. Without a script only the number is there. */
export function RangeField({
  label,
  before,
  help,
  lead,
  after,
  name,
  value,
  min = 0,
  max = 100,
  bounded = false,
  step = 1,
  layout = 'row',
  onValue,
}: RangeFieldProps) {
  const id = useId();
  /** What is being typed, while it is not yet a number that can be used. */
  const [draft, setDraft] = useState<string | null>(null);

  const type = (text: string): void => {
    const typed = Number(text);
    const usable =
      text.trim() !== '' && Number.isFinite(typed) && typed >= min && !(bounded && typed > max);
    setDraft(usable ? null : text);
    if (usable) onValue(typed);
  };

  return (
    <div
      className={clsx(
        'grid items-center gap-x-2 text-dense',
        layout === 'row' ? 'grid-cols-[4.75rem_1fr_auto]' : 'grid-cols-[1fr_auto]',
      )}
    >
      <div className="flex items-center gap-2">
        <label
          htmlFor={id}
          className={clsx('flex items-center gap-2', layout !== 'row' && 'font-semibold')}
        >
          {before}
          {label}
        </label>
        {help}
      </div>
      {layout !== 'number' && (
        <div className={clsx('needs-script', layout === 'block' && 'order-last col-span-2')}>
          <Slider label={label} value={value} min={min} max={max} step={step} onValue={onValue} />
        </div>
      )}
      <div className={clsx('flex items-center gap-1.5', layout === 'row' && 'col-start-3')}>
        {lead}
        <input
          id={id}
          name={name}
          type="number"
          inputMode="decimal"
          min={min}
          max={bounded ? max : undefined}
          step="any"
          value={draft ?? value}
          onChange={(event) => type(event.target.value)}
          onBlur={() => setDraft(null)}
          aria-invalid={draft !== null}
          aria-describedby={draft === null ? undefined : `${id}-problem`}
          className="min-h-11 w-9.5 appearance-none rounded-control border border-edge bg-surface px-1 text-end md:min-h-7 [&]:[-moz-appearance:textfield] [&::-webkit-inner-spin-button]:appearance-none"
        />
        {after}
      </div>
      <div role="status" className={layout === 'row' ? 'col-span-3' : 'order-last col-span-2'}>
        {draft !== null && (
          <p id={`${id}-problem`} className="mt-1 border-l-4 border-fail ps-3 text-caption">
            A number {bounded ? `from ${min} to ${max}` : `of ${min} or more`} is needed. {value} is
            still used.
          </p>
        )}
      </div>
    </div>
  );
}

type SliderProps = Required<
  Pick<RangeFieldProps, 'label' | 'value' | 'min' | 'max' | 'step' | 'onValue'>
>;

/** The track is drawn behind a native slider, in lengths of per cent, so that it needs no style. */
function Slider({ label, value, min, max, step, onValue }: SliderProps) {
  const input = useRef<HTMLInputElement>(null);
  const shown = Math.min(max, Math.max(min, value));
  // It may be moved before the script has arrived; no form would tell, since it is never sent.
  useEarlyInput(() => {
    const entered = Number(input.current?.value ?? shown);
    return entered === shown ? null : entered;
  }, onValue);
  const share = max > min ? Math.min(1, Math.max(0, (value - min) / (max - min))) : 0;
  return (
    <div className="relative flex h-11 items-center md:h-7">
      <svg
        aria-hidden="true"
        className="pointer-events-none absolute inset-x-2 h-1 w-[calc(100%-1rem)] overflow-visible"
      >
        <rect y="1" width="100%" height="2" className="fill-edge" />
        <rect width={`${share * 100}%`} height="4" className="fill-criterion" />
      </svg>
      <input
        ref={input}
        type="range"
        aria-label={label}
        min={min}
        max={max}
        step={step}
        value={shown}
        onChange={(event) => onValue(Number(event.target.value))}
        className="slider relative m-0 w-full"
      />
    </div>
  );
}
