import { POSTING_ORIGINS } from '../posting/posting-access';

/** One shop's access, by its owner's consent (scopes `listings_r listings_w listings_d`). */
export interface EtsyConfig {
  /** Where `/shops/…` and `/listings/…` are found. */
  base_url: string;
  /** The whole address of the token endpoint. */
  auth_url: string;
  keystring: string;
  shared_secret: string;
  refresh_token: string;
  shop_id: string;
  shipping_profile_id: string;
  readiness_state_id: string;
}

export const ETSY_PRODUCTION = {
  base_url: `${POSTING_ORIGINS.etsy}/v3/application`,
  auth_url: 'https://api.etsy.com/v3/public/oauth/token',
} as const satisfies Partial<EtsyConfig>;
