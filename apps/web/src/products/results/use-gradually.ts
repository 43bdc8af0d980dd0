import type { ProductResult } from '@talknshop/contracts';
import { useEffect, useState } from 'react';
import { BrowserFrames } from '../../ui';

const NONE: ReadonlySet<string> = new Set();

/**
 * Which of the products are to be drawn by now, by their index: the first ones at once, the others one each frame, so that no frame
 * takes long. What is drawn stays so when other products come in.
 */
export function useGradually(products: readonly ProductResult[], at_once: number): (index: number) => boolean {
  const [later, setLater] = useState(NONE);
  useEffect(() => {
    const next = products.slice(at_once).find(({ product_id }) => !later.has(product_id));
    if (!next) return;
    const frames = new BrowserFrames();
    frames.request(() => setLater(new Set([...later, next.product_id])));
    return () => frames.cancel();
  }, [products, at_once, later]);
  return (index) => index < at_once || later.has(products[index]?.product_id ?? '');
}
