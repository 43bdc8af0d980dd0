import type { PriceHistory } from '@talknshop/contracts';
import { money } from '@talknshop/contracts/protocol';
import { Area, AreaChart, CartesianGrid, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';
import { pricePeriods } from './price-series';

const HEIGHT_PX = 160;
const dayMonth = new Intl.DateTimeFormat('en-US', { month: 'short', day: 'numeric' });

/** A price history as a line with steps. Hidden from those who listen, as a table says the same. */
export default function PriceChart({ history }: { history: PriceHistory }) {
  const { currency = 'USD' } = history;
  const inMoney = (price: number) => money(price, currency);
  return (
    <div aria-hidden="true" className="text-xs text-muted">
      <ResponsiveContainer width="100%" height={HEIGHT_PX}>
        <AreaChart data={corners(history)} margin={{ top: 8, right: 8, bottom: 0, left: 0 }} accessibilityLayer={false}>
          <CartesianGrid vertical={false} stroke="var(--color-line)" />
          <XAxis
            dataKey="at_ms"
            type="number"
            scale="time"
            domain={['dataMin', 'dataMax']}
            tickFormatter={(at: number) => dayMonth.format(at)}
            tick={{ fill: 'currentColor' }}
            stroke="var(--color-line)"
            minTickGap={32}
          />
          <YAxis
            width={64}
            interval={0}
            domain={['auto', 'auto']}
            tickFormatter={inMoney}
            tick={{ fill: 'currentColor' }}
            stroke="var(--color-line)"
          />
          <Tooltip
            isAnimationActive={false}
            separator=": "
            cursor={{ stroke: 'var(--color-edge)' }}
            labelFormatter={(at) => dayMonth.format(Number(at))}
            formatter={(price) => [inMoney(Number(price)), 'Price']}
            contentStyle={{ background: 'var(--color-raised)', borderColor: 'var(--color-line)', borderRadius: 8 }}
          />
          <Area
            dataKey="price"
            type="stepAfter"
            stroke="var(--color-accent)"
            strokeWidth={2}
            fill="var(--color-accent-soft)"
            isAnimationActive={false}
          />
        </AreaChart>
      </ResponsiveContainer>
    </div>
  );
}

/** Where the line changes, and where it ends. */
function corners(history: PriceHistory): { at_ms: number; price: number }[] {
  const periods = pricePeriods(history);
  const last = periods.at(-1);
  const starts = periods.map(({ from_ms, price }) => ({ at_ms: from_ms, price }));
  return last && last.to_ms > last.from_ms ? [...starts, { at_ms: last.to_ms, price: last.price }] : starts;
}
