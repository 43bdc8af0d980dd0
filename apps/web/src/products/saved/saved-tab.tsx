import { Heart } from 'lucide-react';
import { ProductCard } from '../card/product-card';
import { useProducts } from '../host/products-host';
import { useSimulated } from '../marketplaces/use-marketplaces';
import { EmptyTab } from '../panel/empty-tab';
import { PANEL_GRID } from '../panel/panel-grid';
import { useSaved } from './saved-products';

/** What the user saved on this device, with the prices of that time. */
export function SavedTab() {
  const { saved } = useProducts();
  const products = useSaved(saved);
  const simulated = useSimulated();
  if (products.length === 0)
    return (
      <EmptyTab icon={Heart} title="Nothing saved">
        Choose “Save” on a product to find it here again, on this device.
      </EmptyTab>
    );
  return (
    <div className="@container">
      <ul aria-label="Saved products" className={PANEL_GRID}>
        {products.map(({ product, saved_at }) => (
          <li key={product.product_id} className="flex">
            <ProductCard
              product={product}
              isSimulated={simulated.has(product.marketplace)}
              fetchedAt={saved_at}
              level={3}
            />
          </li>
        ))}
      </ul>
    </div>
  );
}
