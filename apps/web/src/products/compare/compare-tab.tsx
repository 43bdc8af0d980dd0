import { useQuery } from '@tanstack/react-query';
import { Scale } from 'lucide-react';
import { Button, Notice, Skeleton } from '../../ui';
import { Failed } from '../host/failed';
import { useProducts } from '../host/products-host';
import { EmptyTab } from '../panel/empty-tab';
import { useCompared } from './compare-selection';
import CompareTable from './compare-table';
import { withCardRatings } from './with-card-ratings';

/** The picked products side by side, as the catalog knows them now, and rated as on their cards. */
export default function CompareTab() {
  const { shop, selection } = useProducts();
  const picked = useCompared(selection);
  const ids = picked.map(({ product_id }) => product_id);
  const { data, error, refetch } = useQuery({
    queryKey: ['comparison', ids],
    queryFn: ({ signal }) => shop.products.compare(ids, { signal }),
    enabled: ids.length > 1,
    placeholderData: (before) => before,
  });
  const [only] = picked;
  if (!only)
    return (
      <EmptyTab icon={Scale} title="Nothing to compare">
        Choose “Compare” on two to four products<span className="pointer-coarse:hidden">, or press C on one</span>.
      </EmptyTab>
    );
  if (picked.length === 1)
    return (
      <EmptyTab icon={Scale} title="One more is needed">
        “{only.title}” is picked. Choose “Compare” on another product.
      </EmptyTab>
    );
  if (error) return <Failed what="the comparison" error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton className="h-96 w-full" />;
  const missing = picked.filter(({ product_id }) => data.products.every((each) => each.product_id !== product_id));
  return (
    <div className="flex flex-col gap-3">
      {missing.length > 0 && (
        <Notice tone="warn">Not to be had right now: {missing.map(({ title }) => title).join(' · ')}</Notice>
      )}
      <CompareTable comparison={withCardRatings(data, picked)} onRemove={selection.toggle} />
      <Button size="small" className="self-start" onClick={selection.clear}>
        Compare others
      </Button>
    </div>
  );
}
