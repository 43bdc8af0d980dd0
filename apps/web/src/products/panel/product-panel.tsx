import { Tabs } from '../../ui';
import type { ProductTab } from '../host/products-host';
import type { ResultsTabProps } from './results-tab';
import { useProductTabs } from './use-product-tabs';

export interface ProductPanelProps extends ResultsTabProps {
  tab: ProductTab;
  onTab: (tab: ProductTab) => void;
  className?: string;
}

/** The context panel about products: the latest results, what is compared, watched and saved. */
export function ProductPanel({ tab, onTab, className, ...results }: ProductPanelProps) {
  const items = useProductTabs(results);
  const select = (id: string) => {
    const item = items.find((each) => each.id === id);
    if (item) onTab(item.id);
  };
  return <Tabs label="Products" items={items} selected={tab} onSelect={select} className={className} />;
}
