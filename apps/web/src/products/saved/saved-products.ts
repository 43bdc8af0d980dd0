import type { ProductResult } from '@talknshop/contracts';
import { useSyncExternalStore } from 'react';

/** A product as it was when it was saved. */
export interface SavedProduct {
  product: ProductResult;
  /** ISO 8601. */
  saved_at: string;
}

/** What a user wants to find again, on this device; the newest first. */
export interface SavedProducts {
  list: () => readonly SavedProduct[];
  has: (product_id: string) => boolean;
  /**
   * Saves a product, or forgets it when it is saved; `for_now`: the browser keeps nothing more, so that it lasts as long as the page;
   * `full`: there are `MOST_SAVED` already, all of which stay.
   */
  toggle: (product: ProductResult) => 'saved' | 'for_now' | 'forgotten' | 'full';
  subscribe: (listener: () => void) => () => void;
}

export interface SavedOptions {
  storage: Pick<Storage, 'getItem' | 'setItem'>;
  user_id: string;
  now?: () => Date;
  /** Told whenever another tab writes to the storage. Returns how to end that. */
  onElsewhere?: (listener: () => void) => () => void;
}

/** How many a user can save. */
export const MOST_SAVED = 200;

/**
 * Kept in the browser's storage, for each user apart, and the same in all of its tabs. Where that is full or forbidden, it is kept until
 * the page closes.
 */
export function createSavedProducts(options: SavedOptions): SavedProducts {
  const { storage, user_id, now = () => new Date(), onElsewhere = onOtherTabs } = options;
  const listeners = new Set<() => void>();
  const key = `talknshop.saved.${user_id}`;
  let saved: readonly SavedProduct[] = readFrom(storage, key);
  let stop: (() => void) | undefined;
  const tell = () => {
    for (const listener of [...listeners]) listener();
  };
  const become = (products: readonly SavedProduct[]) => {
    saved = products;
    const isKept = writeTo(storage, key, saved);
    tell();
    return isKept;
  };
  const readAgain = () => {
    saved = readFrom(storage, key);
    tell();
  };
  const has = (id: string) => saved.some(({ product }) => product.product_id === id);
  return {
    list: () => saved,
    has,
    toggle(product) {
      const others = saved.filter((each) => each.product.product_id !== product.product_id);
      if (others.length < saved.length) {
        become(others);
        return 'forgotten';
      }
      if (others.length >= MOST_SAVED) return 'full';
      return become([{ product, saved_at: now().toISOString() }, ...saved]) ? 'saved' : 'for_now';
    },
    subscribe(listener) {
      listeners.add(listener);
      stop ??= onElsewhere(readAgain);
      return () => {
        listeners.delete(listener);
        if (listeners.size > 0) return;
        stop?.();
        stop = undefined;
      };
    },
  };
}

function onOtherTabs(listener: () => void): () => void {
  addEventListener('storage', listener);
  return () => removeEventListener('storage', listener);
}

export function useSaved(products: SavedProducts): readonly SavedProduct[] {
  return useSyncExternalStore(products.subscribe, products.list);
}

/** Whatever else stands there was not written by us, or by an older version: it is as good as nothing. */
function readFrom(storage: SavedOptions['storage'], key: string): SavedProduct[] {
  try {
    const value: unknown = JSON.parse(storage.getItem(key) ?? '[]');
    return Array.isArray(value) ? value.filter(isSaved) : [];
  } catch {
    return [];
  }
}

function isSaved(value: unknown): value is SavedProduct {
  if (!isRecord(value) || typeof value['saved_at'] !== 'string' || !isRecord(value['product'])) return false;
  const { product_id, marketplace, title, price, currency, deep_link, offers, attributes } = value['product'];
  const texts = [product_id, marketplace, title, currency, deep_link];
  return (
    texts.every((text) => typeof text === 'string') &&
    typeof price === 'number' &&
    Array.isArray(offers) &&
    isRecord(attributes)
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

/** Whether there was room for it. */
function writeTo(storage: SavedOptions['storage'], key: string, saved: readonly SavedProduct[]): boolean {
  try {
    storage.setItem(key, JSON.stringify(saved));
    return true;
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
    return false; // full or forbidden
  }
}
