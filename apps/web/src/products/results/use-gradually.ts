import type { ProductResult } from '@talknshop/contracts';
import { useEffect, useState } from 'react';

const A_FRAME = 1;
const NONE: ReadonlySet<string> = new Set();

/**
 * Which of the products are to be drawn by now, by their index: the first ones at once, the others a few each frame, so that no frame
 * takes long. What is drawn stays so when other products come in.
 */
export function useGradually(products: readonly ProductResult[], at_once: number): (index: number) => boolean {
  const [later, setLater] = useState(NONE);
  useEffect(() => {
    const awaited = products.slice(at_once).filter(({ product_id }) => !later.has(product_id));
    if (awaited.length === 0) return;
    const next = awaited.slice(0, A_FRAME).map(({ product_id }) => product_id);
    const frame = requestAnimationFrame(() => setLater(new Set([...later, ...next])));
    return () => cancelAnimationFrame(frame);
  }, [products, at_once, later]);
  return (index) => index < at_once || later.has(products[index]?.product_id ?? '');
}
