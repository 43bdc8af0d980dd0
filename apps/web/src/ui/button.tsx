import type { ComponentProps } from 'react';
import { cx } from './cx';

const LOOKS = {
  primary: 'bg-accent text-accent-ink hover:opacity-90',
  secondary: 'border border-edge bg-raised text-ink hover:bg-sunken',
  quiet: 'text-ink hover:bg-sunken',
  danger: 'border border-bad bg-raised text-bad hover:bg-bad-soft',
};

const SIZES = {
  small: 'min-h-8 px-2.5 text-sm',
  medium: 'min-h-10 px-4 text-sm',
};

export interface ButtonProps extends ComponentProps<'button'> {
  look?: keyof typeof LOOKS;
  size?: keyof typeof SIZES;
}

/** A button with words. It submits no form unless `type` says so. */
export function Button({ look = 'secondary', size = 'medium', className, type = 'button', ...props }: ButtonProps) {
  return <button type={type} className={cx(buttonClass(look, size), className)} {...props} />;
}

/** How a link looks that is used like a button. */
export function buttonClass(look: keyof typeof LOOKS = 'secondary', size: keyof typeof SIZES = 'medium'): string {
  return cx(
    'touchable inline-flex select-none items-center justify-center gap-2 rounded-lg font-medium transition-colors',
    'disabled:cursor-not-allowed disabled:opacity-50 aria-disabled:cursor-not-allowed aria-disabled:opacity-50',
    LOOKS[look],
    SIZES[size],
  );
}
