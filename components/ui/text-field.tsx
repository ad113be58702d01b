import clsx from 'clsx';
import { type ComponentProps, type ReactNode, useId } from 'react';

/** The look of every field that one types or chooses in. */
export const inputClass =
  'w-full min-w-0 rounded-control border border-edge bg-surface px-2.5 py-1.5 text-body max-md:min-h-11';

export type LabelProps = { label: string; hidesLabel?: boolean; className?: string | undefined };

/** A field under its label. */
export function Labelled({
  id,
  label,
  hidesLabel = false,
  className,
  children,
}: LabelProps & { id: string; children: ReactNode }) {
  return (
    <div className={clsx('min-w-0', className)}>
      <label htmlFor={id} className={hidesLabel ? 'sr-only' : 'mb-1 block text-dense font-medium'}>
        {label}
      </label>
      {children}
    </div>
  );
}

type TextFieldProps = {
  label: string;
  /** Where the label is said by a heading or a column. */
  hidesLabel?: boolean;
  value: string;
  onChange: (value: string) => void;
  /** The most characters that a record takes. More can be typed and is kept until it is shortened. */
  most: number;
  rows?: number;
  placeholder?: string;
  disabled?: boolean;
  className?: string;
};

/** A text that says while one types how much room is left, and never cuts what was pasted. */
export function TextField({
  label,
  hidesLabel = false,
  value,
  onChange,
  most,
  rows,
  className,
  ...rest
}: TextFieldProps) {
  const id = useId();
  const isLong = value.length > most;
  const isNear = value.length > most * 0.8;
  const shared = {
    ...rest,
    id,
    value,
    'aria-invalid': isLong,
    'aria-describedby': isNear ? `${id}-room` : undefined,
    className: inputClass,
  };
  return (
    <Labelled id={id} label={label} hidesLabel={hidesLabel} className={className}>
      {rows === undefined ? (
        <input {...shared} type="text" onChange={(event) => onChange(event.target.value)} />
      ) : (
        <textarea {...shared} rows={rows} onChange={(event) => onChange(event.target.value)} />
      )}
      <p
        id={`${id}-room`}
        role="status"
        className={clsx('text-caption empty:hidden', isLong ? 'text-fail' : 'text-ink2')}
      >
        {isLong
          ? `${value.length} characters; a record takes ${most}. Shorten it by ${value.length - most}.`
          : isNear && `${value.length} of ${most} characters`}
      </p>
    </Labelled>
  );
}

type FileInputProps = Pick<ComponentProps<'input'>, 'id' | 'accept' | 'multiple'> & {
  'aria-describedby'?: string;
  className?: string;
  onFiles: (files: readonly File[]) => void;
};

/** Where a file is chosen; what becomes of it is its owner's to say. The same one, mended, can be chosen again. */
export function FileInput({ className, onFiles, ...rest }: FileInputProps) {
  return (
    <input
      {...rest}
      type="file"
      className={clsx(
        'max-w-full text-dense file:me-3 file:min-h-11 file:cursor-pointer file:rounded-control file:border file:border-edge file:bg-surface file:px-3 file:text-dense file:font-medium file:text-ink md:file:min-h-8',
        className,
      )}
      onChange={({ currentTarget }) => {
        const files = [...(currentTarget.files ?? [])];
        currentTarget.value = '';
        if (files.length > 0) onFiles(files);
      }}
    />
  );
}
