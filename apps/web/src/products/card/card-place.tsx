import { cx } from '../../ui';

/** Where a card is drawn in one of the next frames. It stands still: many that move would keep the browser busy. */
export function CardPlace({ className }: { className: string }) {
  return <div aria-hidden="true" className={cx('w-full rounded-xl border border-line bg-raised', className)} />;
}
