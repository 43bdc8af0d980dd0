import type { ProductGroup } from '../product/product-group';
import { LAPTOPS } from './laptops';

/** All that is sold, department by department. */
export const PRODUCT_GROUPS: readonly ProductGroup[] = [...LAPTOPS];
