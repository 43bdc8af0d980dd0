import type { PriceHistory } from '@talknshop/contracts';
import { money } from '@talknshop/contracts/protocol';
import { day } from '../time/relative-time';

/** A price history in figures, the latest first. */
export function PriceTable({ history: { points, currency = 'USD' } }: { history: PriceHistory }) {
  return (
    <div
      className="relative max-h-[clamp(6rem,16dvh,12rem)] overflow-y-auto"
      tabIndex={0}
      role="group"
      aria-label="Prices by day"
    >
      <table className="w-full text-sm">
        <caption className="sr-only">Price history</caption>
        <thead>
          <tr className="text-left text-muted">
            <th scope="col" className="py-1 font-medium">
              Since
            </th>
            <th scope="col" className="py-1 text-right font-medium">
              Price
            </th>
          </tr>
        </thead>
        <tbody>
          {points.toReversed().map(({ seen_at, price }) => (
            <tr key={seen_at} className="border-t border-line">
              <td className="py-1">{day(seen_at)}</td>
              <td className="py-1 text-right tabular-nums">{money(price, currency)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
