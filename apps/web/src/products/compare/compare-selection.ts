import type { ProductResult } from '@talknshop/contracts';
import { useSyncExternalStore } from 'react';

/** As many fit side by side. */
export const MOST_COMPARED = 4;

/** The products that were picked to be compared, in the order of picking. */
export interface CompareSelection {
  products: () => readonly ProductResult[];
  has: (product_id: string) => boolean;
  /** Picks a product, or drops it when it is picked; `full` when there is no room for it. */
  toggle: (product: ProductResult) => 'added' | 'removed' | 'full';
  clear: () => void;
  subscribe: (listener: () => void) => () => void;
}

export function createCompareSelection(): CompareSelection {
  const listeners = new Set<() => void>();
  let picked: readonly ProductResult[] = [];
  const become = (products: readonly ProductResult[]) => {
    picked = products;
    for (const listener of listeners) listener();
  };
  const has = (id: string) => picked.some(({ product_id }) => product_id === id);
  return {
    products: () => picked,
    has,
    toggle(product) {
      if (has(product.product_id)) {
        become(picked.filter(({ product_id }) => product_id !== product.product_id));
        return 'removed';
      }
      if (picked.length >= MOST_COMPARED) return 'full';
      become([...picked, product]);
      return 'added';
    },
    clear: () => become([]),
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

export function useCompared(selection: CompareSelection): readonly ProductResult[] {
  return useSyncExternalStore(selection.subscribe, selection.products);
}
