import type { RequirementSpec } from '@talknshop/contracts';
import { useQuery } from '@tanstack/react-query';
import { Skeleton } from '../../ui';
import { useProducts } from '../host/products-host';
import { Failed } from '../host/failed';
import { ScoreTable } from './score-table';

const FIVE_MINUTES_MS = 300_000;

/** What the score of a product is made of in the search for a requirement; asked for when it is shown. */
export function ScoreBreakdown({ product_id, requirement }: { product_id: string; requirement: RequirementSpec }) {
  const { shop } = useProducts();
  const { data, error, refetch } = useQuery({
    queryKey: ['explanation', product_id, requirement],
    queryFn: ({ signal }) => shop.products.explain(product_id, requirement, { signal }),
    staleTime: FIVE_MINUTES_MS,
  });
  if (error) return <Failed what="the score" error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton className="h-40 w-full" />;
  if (data.factors.length === 0) return <p className="text-sm text-muted">{data.summary}</p>;
  return <ScoreTable factors={data.factors} />;
}
