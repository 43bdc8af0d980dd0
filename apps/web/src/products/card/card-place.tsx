/** Where a card is drawn in one of the next frames. It stands still: many that move would keep the browser busy. */
export function CardPlace() {
  return <div aria-hidden="true" data-testid="card-place" className="w-full rounded-xl border border-line bg-raised" />;
}
