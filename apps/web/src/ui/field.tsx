import { type ReactNode, useId } from 'react';
import { cx } from './cx';

export interface FieldProps {
  label: string;
  /** What is expected; stays readable while there is an error. */
  hint?: ReactNode;
  /** What is wrong; told to screen readers with the field. */
  error?: string;
  /** Beside the label, such as a counter or a mark. */
  aside?: ReactNode;
  className?: string;
  /** The control, which takes these attributes. */
  children: (control: FieldControl) => ReactNode;
}

export interface FieldControl {
  id: string;
  className: string;
  'aria-invalid': boolean;
  'aria-describedby': string | undefined;
}

/** A label and its control: `<Field label="Price">{(control) => <input {...control} />}</Field>`. */
export function Field({ label, hint, error, aside, className, children }: FieldProps) {
  const id = useId();
  const ids = [hint !== undefined && `${id}-hint`, error !== undefined && `${id}-error`].filter(Boolean);
  const control = {
    id,
    className: INPUT,
    'aria-invalid': error !== undefined,
    'aria-describedby': ids.length > 0 ? ids.join(' ') : undefined,
  };
  return (
    <div className={cx('flex flex-col gap-1', className)}>
      <div className="flex min-h-5.5 items-baseline justify-between gap-2">
        <label htmlFor={id} className="text-sm font-medium">
          {label}
        </label>
        {aside}
      </div>
      {children(control)}
      {hint !== undefined && (
        <p id={`${id}-hint`} className="text-xs text-muted">
          {hint}
        </p>
      )}
      {error !== undefined && (
        <p id={`${id}-error`} className="text-xs font-medium text-bad">
          {error}
        </p>
      )}
    </div>
  );
}

const INPUT = cx(
  'touchable w-full scroll-mb-40 scroll-mt-10 rounded-lg border border-edge bg-raised px-3 py-2 text-base text-ink placeholder:text-muted sm:text-sm',
  'aria-invalid:border-bad disabled:opacity-60',
);
