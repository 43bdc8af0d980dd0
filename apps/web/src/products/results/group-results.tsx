import { LayoutGrid, Scale } from 'lucide-react';
import { Button } from '../../ui';
import { useCompared } from '../compare/compare-selection';
import { NoResultHelp } from '../help/no-result-help';
import { useProducts } from '../host/products-host';
import { countWords } from './count-words';
import { ProductStrip } from './product-strip';
import type { ResultGroup } from './result-group';

export interface GroupResultsProps {
  group: ResultGroup;
  fetchedAt?: string;
  isCurrent: boolean;
}

/** More would push the answer's words out of sight. */
const MOST_IN_THREAD = 6;

/** What one request found: its cards, or what would find more. */
export function GroupResults({ group, fetchedAt, isCurrent }: GroupResultsProps) {
  const { products, total_count, title, failure, ...help } = group;
  const words = countWords(products.length, total_count);
  const heading = title === '' ? words : `${title}: ${words}`;
  return (
    <div className="flex flex-col gap-3">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <h3 className="text-sm font-semibold first-letter:uppercase">{heading}</h3>
        {isCurrent && <PanelButtons count={products.length} />}
      </div>
      {failure && <p className="text-sm text-bad">{failure}</p>}
      {products.length > 0 && (
        <ProductStrip group={group} label={heading} fetchedAt={fetchedAt} most={MOST_IN_THREAD} />
      )}
      <NoResultHelp {...help} total_count={total_count} isCurrent={isCurrent} />
    </div>
  );
}

function PanelButtons({ count }: { count: number }) {
  const { selection, showTab } = useProducts();
  const compared = useCompared(selection).length;
  return (
    <div className="flex gap-1">
      {compared > 1 && (
        <Button size="small" onClick={() => showTab('compare')}>
          <Scale aria-hidden="true" className="size-4" />
          Compare {compared}
        </Button>
      )}
      {count > 0 && (
        <Button look="quiet" size="small" onClick={() => showTab('results')}>
          <LayoutGrid aria-hidden="true" className="size-4" />
          <span>
            Show all<span className="max-sm:sr-only"> in the panel</span>
          </span>
        </Button>
      )}
    </div>
  );
}
