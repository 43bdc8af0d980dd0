import type { ChatClient } from '@talknshop/client';
import { createContext, useContext } from 'react';
import type { CompareSelection } from '../compare/compare-selection';
import type { SavedProducts } from '../saved/saved-products';
import type { WatchWish } from '../alerts/watch-wish';
import type { Shop } from './shop.port';

/** The tabs of the context panel that are about products. */
export type ProductTab = 'results' | 'compare' | 'watching' | 'saved';

/** What the app lends to the products in it. */
export interface ProductsHost {
  shop: Shop;
  user_id: string;
  /** Says it in the conversation, as if the user had typed it. */
  say: (message: string) => void;
  /** Opens the context panel at a tab. */
  showTab: (tab: ProductTab) => void;
  /** What is being compared; it outlives the conversation that is shown. */
  selection: CompareSelection;
  /** What is heard in the conversation. */
  onEvent: ChatClient['onEvent'];
}

/** What all products share: the host, what was saved, and the dialog in which a price is watched. */
export interface ProductsShared extends Omit<ProductsHost, 'onEvent'> {
  saved: SavedProducts;
  /** Asks for the price to wait for. */
  watch: (wish: WatchWish) => void;
  /** Says what has just been done. */
  announce: (sentence: string) => void;
}

export const ProductsContext = createContext<ProductsShared | undefined>(undefined);

/** Throws where no `ProductsProvider` is above. */
export function useProducts(): ProductsShared {
  const shared = useContext(ProductsContext);
  if (!shared) throw new Error('products are shown inside a ProductsProvider');
  return shared;
}
