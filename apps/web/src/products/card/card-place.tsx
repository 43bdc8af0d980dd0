import { cx } from '../../ui';

/** Where a card is drawn in one of the next frames. It stands still: many that move would keep the browser busy. */
export function CardPlace({ className }: { className: string }) {
  const look = 'w-full rounded-xl border border-line bg-raised';
  return <div aria-hidden="true" data-testid="card-place" className={cx(look, className)} />;
}
