import type { ShopApi } from '@talknshop/client';

/** What the cross-poster is asked. Each call rejects with an error whose message is fit for a person. */
export type Listings = Pick<
  ShopApi['listings'],
  'preview' | 'post' | 'jobs' | 'job' | 'cancel' | 'takeOff' | 'retry' | 'edit' | 'doneByHand'
>;
