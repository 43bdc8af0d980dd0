import { X } from 'lucide-react';
import * as Radix from 'radix-ui/dialog';
import { type ReactNode, useLayoutEffect, useRef } from 'react';
import { cx } from './cx';
import { IconButton } from './icon-button';

export interface DialogProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  title: string;
  /** One sentence under the title. */
  description?: string;
  /** Shown to screen readers only. */
  hideTitle?: boolean;
  /** The content goes up to the edges, and scrolls by itself. */
  isFlush?: boolean;
  className?: string;
  children: ReactNode;
}

/** A modal window in the middle. Focus is kept inside and goes back to where it was, unless who closed it has put it elsewhere; Esc and a click outside close it. */
export function Dialog({ className, ...props }: DialogProps) {
  return (
    <ModalWindow
      {...props}
      className={cx(
        'left-1/2 top-1/2 max-h-[85dvh] w-[min(32rem,calc(100vw-2rem))] -translate-x-1/2 -translate-y-1/2 rounded-2xl',
        className,
      )}
    />
  );
}

/**
 * What a dialog and a sheet have in common. The ground is an element of ours: that of Radix locks the page's scrolling with a
 * `<style>`, which the content security policy forbids, and the page itself never scrolls.
 */
export function ModalWindow({
  open,
  onOpenChange,
  title,
  description,
  hideTitle = false,
  isFlush = false,
  className,
  children,
}: DialogProps) {
  const opener = useRef<Element>(null);
  // Before the window is there, whose content may take the focus by itself.
  useLayoutEffect(() => {
    if (open) opener.current = document.activeElement;
  }, [open]);
  // Radix would give the focus to its own trigger, which there is none of where a key opens the window.
  const giveBack = (event: Event) => {
    event.preventDefault();
    const isPlaced = document.activeElement !== document.body;
    if (!isPlaced && opener.current instanceof HTMLElement) opener.current.focus();
  };
  return (
    <Radix.Root open={open} onOpenChange={onOpenChange}>
      <Radix.Portal>
        <div aria-hidden="true" className="fixed inset-0 z-50 bg-black/40" />
        <Radix.Content
          onCloseAutoFocus={giveBack}
          className={cx('fixed z-50 flex animate-rise flex-col overflow-hidden bg-raised shadow-2xl', className)}
          {...(description === undefined && { 'aria-describedby': undefined })}
        >
          <header className={cx('flex items-start gap-2 px-5 pb-2 pt-4', hideTitle && 'sr-only')}>
            <div className="touchable flex min-h-10 min-w-0 grow flex-col justify-center">
              <Radix.Title className="text-lg font-semibold">{title}</Radix.Title>
              {description !== undefined && (
                <Radix.Description className="text-sm text-muted">{description}</Radix.Description>
              )}
            </div>
            <Radix.Close asChild>
              <IconButton label="Close" icon={X} className="-mr-2" />
            </Radix.Close>
          </header>
          <div className={cx('min-h-0 grow', !isFlush && 'overflow-y-auto overscroll-contain px-5 pb-5')}>
            {children}
          </div>
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}
