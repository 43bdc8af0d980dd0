import { type ReactNode, useId } from 'react';
import type { FieldOrigin } from './field-origin';
import { OriginMark, originHint } from './origin-mark';

/** Several controls under one name, with what is wrong with them together. */
export function FormGroup({ label, hint, error, origin, children }: FormGroupProps) {
  const id = useId();
  const words = hint ?? originHint(origin);
  const ids = [words && `${id}-hint`, error && `${id}-error`].filter(Boolean);
  return (
    <fieldset
      className="flex min-w-0 flex-col gap-2"
      tabIndex={-1}
      data-wrong={error !== undefined}
      aria-describedby={ids.length > 0 ? ids.join(' ') : undefined}
    >
      <legend className="mb-1 flex w-full items-baseline justify-between gap-2 text-sm font-medium">
        {label}
        <OriginMark origin={origin} />
      </legend>
      {words && (
        <p id={`${id}-hint`} className="text-xs text-muted">
          {words}
        </p>
      )}
      {children}
      {error !== undefined && (
        <p id={`${id}-error`} className="text-xs font-medium text-bad">
          {error}
        </p>
      )}
    </fieldset>
  );
}

interface FormGroupProps {
  label: string;
  hint?: string;
  error?: string;
  origin?: FieldOrigin;
  children: ReactNode;
}
