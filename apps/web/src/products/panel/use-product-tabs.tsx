import { Search } from 'lucide-react';
import { lazy, Suspense } from 'react';
import { Skeleton, type TabItem } from '../../ui';
import { WatchList } from '../alerts/watch-list';
import { useCompared } from '../compare/compare-selection';
import { type ProductTab, useProducts } from '../host/products-host';
import { SavedTab } from '../saved/saved-tab';
import { useSaved } from '../saved/saved-products';
import { EmptyTab } from './empty-tab';
import { ResultsTab, type ResultsTabProps } from './results-tab';

const CompareTab = lazy(() => import('../compare/compare-tab'));

export interface ProductTabsProps extends ResultsTabProps {
  /** Whether marketplaces are being searched at the moment. */
  isSearching?: boolean;
}

type ProductTabItem = TabItem & { id: ProductTab };

/** The tabs of the context panel that are about products, for who has more of its own beside them. */
export function useProductTabs({ results, fetchedAt, isSearching = false }: ProductTabsProps): ProductTabItem[] {
  const { selection, saved } = useProducts();
  const isFirst = isSearching && !results;
  return [
    {
      id: 'results',
      label: 'Results',
      count: results?.products.length,
      content: isFirst ? <Searching /> : <ResultsTab results={results} fetchedAt={fetchedAt} />,
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

/** Where the first results are awaited. The conversation tells those who listen. */
function Searching() {
  return (
    <EmptyTab icon={Search} title="Searching…">
      What is found comes here, with ways to narrow it down.
    </EmptyTab>
  );
}
