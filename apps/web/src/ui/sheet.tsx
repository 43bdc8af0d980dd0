import { cx } from './cx';
import { type DialogProps, ModalWindow } from './dialog';

const SIDES = {
  bottom: 'inset-x-0 bottom-0 max-h-[88dvh] animate-slide-up rounded-t-2xl pb-[env(safe-area-inset-bottom)]',
  right: 'inset-y-0 right-0 w-[min(34rem,92vw)] animate-slide-in',
  left: 'inset-y-0 left-0 w-[min(20rem,86vw)]',
};

/** A modal window from an edge of the screen. */
export function Sheet({ side, className, ...props }: DialogProps & { side: keyof typeof SIDES }) {
  return <ModalWindow {...props} className={cx(SIDES[side], className)} />;
}
