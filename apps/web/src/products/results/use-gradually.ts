import type { ProductResult } from '@talknshop/contracts';
import { useEffect, useState } from 'react';
import { frameByFrame } from './frame-by-frame';

const NONE: ReadonlySet<string> = new Set();

/**
 * Which of the products are to be drawn by now, by their index: the first at once, the others one each frame of the page, so that no
 * frame takes long. What is drawn stays so when other products come in.
 */
export function useGradually(products: readonly ProductResult[]): (index: number) => boolean {
  const [later, setLater] = useState(NONE);
  useEffect(() => {
    const next = products.slice(1).find(({ product_id }) => !later.has(product_id));
    return next && frameByFrame(() => setLater(new Set([...later, next.product_id])));
  }, [products, later]);
  return (index) => index === 0 || later.has(products[index]?.product_id ?? '');
}
