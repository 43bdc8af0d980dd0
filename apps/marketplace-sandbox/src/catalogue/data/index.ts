import type { ProductGroup } from '../product/product-group';
import { AUDIO } from './audio';
import { BEAUTY } from './beauty';
import { BOOKS } from './books';
import { CAMERAS } from './cameras';
import { COMPUTING } from './computing';
import { FASHION } from './fashion';
import { HOME } from './home';
import { KITCHEN } from './kitchen';
import { LAPTOPS } from './laptops';
import { PHONES } from './phones';
import { SPORTS } from './sports';
import { TOOLS } from './tools';
import { TOYS } from './toys';
import { VIDEO } from './video';
import { VIDEO_GAMES } from './video-games';
import { WEARABLES } from './wearables';

/** All that is sold, department by department. */
export const PRODUCT_GROUPS: readonly ProductGroup[] = [
  ...LAPTOPS,
  ...COMPUTING,
  ...PHONES,
  ...AUDIO,
  ...VIDEO,
  ...CAMERAS,
  ...WEARABLES,
  ...VIDEO_GAMES,
  ...KITCHEN,
  ...HOME,
  ...FASHION,
  ...SPORTS,
  ...TOYS,
  ...TOOLS,
  ...BOOKS,
  ...BEAUTY,
];
