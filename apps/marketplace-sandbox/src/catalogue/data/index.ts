import type { ProductGroup } from '../product/product-group';
import { AUDIO } from './audio';
import { BABY } from './baby';
import { BEAUTY } from './beauty';
import { BEDDING_AND_DECOR } from './bedding-and-decor';
import { BOOKS } from './books';
import { CAMERAS } from './cameras';
import { CLOTHING } from './clothing';
import { COMPUTING } from './computing';
import { FASHION } from './fashion';
import { FURNITURE } from './furniture';
import { GADGET_EXTRAS } from './gadget-extras';
import { GARDEN } from './garden';
import { GROCERIES } from './groceries';
import { HAIR_AND_MAKEUP } from './hair-and-makeup';
import { HOME } from './home';
import { KITCHEN } from './kitchen';
import { KITCHENWARE } from './kitchenware';
import { LAPTOPS } from './laptops';
import { OFFICE } from './office';
import { OUTDOORS } from './outdoors';
import { PETS } from './pets';
import { PHONES } from './phones';
import { PLAYTHINGS } from './playthings';
import { SPORTS } from './sports';
import { TOOLS } from './tools';
import { TOYS } from './toys';
import { VIDEO } from './video';
import { VIDEO_GAMES } from './video-games';
import { WEARABLES } from './wearables';
import { WORKSHOP } from './workshop';

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
  ...GADGET_EXTRAS,
  ...KITCHEN,
  ...KITCHENWARE,
  ...HOME,
  ...FURNITURE,
  ...BEDDING_AND_DECOR,
  ...FASHION,
  ...CLOTHING,
  ...SPORTS,
  ...OUTDOORS,
  ...TOYS,
  ...PLAYTHINGS,
  ...BABY,
  ...TOOLS,
  ...WORKSHOP,
  ...GARDEN,
  ...OFFICE,
  ...BOOKS,
  ...BEAUTY,
  ...HAIR_AND_MAKEUP,
  ...GROCERIES,
  ...PETS,
];
