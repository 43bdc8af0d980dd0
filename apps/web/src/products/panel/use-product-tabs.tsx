import { lazy, Suspense } from 'react';
import { Skeleton, type TabItem } from '../../ui';
import { WatchList } from '../alerts/watch-list';
import { useCompared } from '../compare/compare-selection';
import { type ProductTab, useProducts } from '../host/products-host';
import { SavedTab } from '../saved/saved-tab';
import { useSaved } from '../saved/saved-products';
import { ResultsTab, type ResultsTabProps } from './results-tab';

const CompareTab = lazy(() => import('../compare/compare-tab'));

type ProductTabItem = TabItem & { id: ProductTab };

/** The tabs of the context panel that are about products, for who has more of its own beside them. */
export function useProductTabs(latest: ResultsTabProps): ProductTabItem[] {
  const { selection, saved } = useProducts();
  return [
    {
      id: 'results',
      label: 'Results',
      count: latest.results?.products.length,
      content: <ResultsTab {...latest} />,
    },
    {
      id: 'compare',
      label: 'Compare',
      count: useCompared(selection).length,
      content: (
        <Suspense fallback={<Skeleton className="h-96 w-full" />}>
          <CompareTab />
        </Suspense>
      ),
    },
    { id: 'watching', label: 'Watching', content: <WatchList /> },
    { id: 'saved', label: 'Saved', count: useSaved(saved).length, content: <SavedTab /> },
  ];
}
