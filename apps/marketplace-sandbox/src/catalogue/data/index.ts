import type { ProductGroup } from '../product/product-group';
import { AUDIO } from './audio';
import { COMPUTING } from './computing';
import { LAPTOPS } from './laptops';
import { PHONES } from './phones';
import { VIDEO } from './video';

/** All that is sold, department by department. */
export const PRODUCT_GROUPS: readonly ProductGroup[] = [...LAPTOPS, ...COMPUTING, ...PHONES, ...AUDIO, ...VIDEO];
