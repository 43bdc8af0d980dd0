import type { PriceHistory } from '@talknshop/contracts';
import { money } from '@talknshop/contracts/protocol';
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import { SimulatedBadge, Skeleton } from '../../ui';
import { Disclosure } from '../card/disclosure';
import { Failed } from '../host/failed';
import { useProducts } from '../host/products-host';
import { day } from '../time/relative-time';
import { priceTrend } from './price-series';
import { PriceTable } from './price-table';

const PriceChart = lazy(() => import('./price-chart'));

/** What a product cost whenever it was seen: in a sentence, as a line, and as a table. */
export function PriceHistoryView({ product_id }: { product_id: string }) {
  const { shop } = useProducts();
  const { data, error, refetch } = useQuery({
    queryKey: ['price-history', product_id],
    queryFn: ({ signal }) => shop.products.priceHistory(product_id, { signal }),
    staleTime: 0, // a price that has just changed is what it is opened for
  });
  if (error) return <Failed what="the price history" error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton className="h-48 w-full" />;
  return (
    <div role="group" aria-label="Price history" className="flex flex-col gap-1">
      <p className="flex flex-wrap items-center gap-2 text-sm">
        {historyWords(data)}
        {data.simulated && <SimulatedBadge />}
      </p>
      {data.points.length > 1 && (
        <>
          <Suspense fallback={<Skeleton className="h-40 w-full" />}>
            <PriceChart history={data} />
          </Suspense>
          <Disclosure label="As a table">{() => <PriceTable history={data} />}</Disclosure>
        </>
      )}
    </div>
  );
}

function historyWords(history: PriceHistory): string {
  const { points, lowest, highest, currency = 'USD' } = history;
  const [first] = points;
  if (!first || !lowest || !highest) return 'Its price has not been seen before.';
  if (points.length === 1) return `It has cost ${money(first.price, currency)} since ${day(first.seen_at)}.`;
  const between = `Since ${day(first.seen_at)} it has cost ${money(lowest.price, currency)} to ${money(highest.price, currency)}.`;
  const trend = priceTrend(history);
  return trend === 'lowest' || trend === 'highest' ? `${between} It is at its ${trend} now.` : between;
}
