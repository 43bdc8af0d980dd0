import * as Radix from 'radix-ui/popover';
import type { ReactNode } from 'react';
import { cx } from './cx';

export interface PopoverProps {
  /** The button that opens it. */
  trigger: ReactNode;
  /** What it is, for screen readers. */
  label: string;
  className?: string;
  children: ReactNode;
}

/** A small window beside its button. Esc and a click outside close it. */
export function Popover({ trigger, label, className, children }: PopoverProps) {
  return (
    <Radix.Root>
      <Radix.Trigger asChild>{trigger}</Radix.Trigger>
      <Radix.Portal>
        <Radix.Content
          aria-label={label}
          sideOffset={6}
          collisionPadding={12}
          className={cx(
            'z-50 max-h-(--radix-popover-content-available-height) max-w-[calc(100vw-1.5rem)] animate-rise overflow-y-auto rounded-xl border border-line bg-raised p-4 shadow-xl',
            className,
          )}
        >
          {children}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}
