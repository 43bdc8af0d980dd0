import type { ProductResult } from '@talknshop/contracts';
import { useProducts } from '../host/products-host';
import { MOST_COMPARED } from './compare-selection';

/** Picks a product to compare, or drops it, and says how many there are then. */
export function useToggleCompared(): (product: ProductResult) => void {
  const { selection, announce } = useProducts();
  return (product) => {
    const outcome = selection.toggle(product);
    const count = selection.products().length;
    announce(
      {
        added: `Added to compare, ${count} of ${MOST_COMPARED}.`,
        removed: `No longer compared, ${count} of ${MOST_COMPARED}.`,
        full: `${MOST_COMPARED} products are compared at most: take one out first.`,
      }[outcome],
    );
  };
}
