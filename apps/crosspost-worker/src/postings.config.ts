import {
  ASSISTED_PRODUCTION,
  CRAIGSLIST_PRODUCTION,
  EBAY_POSTING_PRODUCTION,
  ETSY_PRODUCTION,
  FACEBOOK_PRODUCTION,
  sandboxPostings,
  type PostingsConfig,
} from '@talknshop/marketplaces';
import { optional, text, url, type Env } from '@talknshop/service-kit';

/** The marketplaces that have credentials; by hand where there are none, and all of them the sandbox's where there is one. */
export function readPostings(env: Env): PostingsConfig {
  const sandbox_url = optional(env, 'MARKETPLACE_SANDBOX_URL', url);
  if (sandbox_url !== undefined) return sandboxPostings(sandbox_url);
  return {
    ebay: present(env, 'EBAY_REFRESH_TOKEN', readEbay),
    craigslist: present(env, 'CRAIGSLIST_USERNAME', readCraigslist),
    facebook: present(env, 'FACEBOOK_CATALOG_ID', readFacebook),
    etsy: present(env, 'ETSY_REFRESH_TOKEN', readEtsy),
    assisted: ASSISTED_PRODUCTION,
  };
}

function present<C>(env: Env, variable: string, read: (env: Env) => C): C | undefined {
  return env[variable] ? read(env) : undefined;
}

function readEbay(env: Env): NonNullable<PostingsConfig['ebay']> {
  const { base_url, auth_url, listing_url } = EBAY_POSTING_PRODUCTION;
  return {
    base_url: url(env, 'EBAY_BASE_URL', base_url),
    auth_url: url(env, 'EBAY_AUTH_URL', auth_url),
    listing_url: text(env, 'EBAY_LISTING_URL', listing_url),
    client_id: text(env, 'EBAY_CLIENT_ID'),
    client_secret: text(env, 'EBAY_CLIENT_SECRET'),
    refresh_token: text(env, 'EBAY_REFRESH_TOKEN'),
    policies: {
      fulfillment: text(env, 'EBAY_FULFILLMENT_POLICY'),
      payment: text(env, 'EBAY_PAYMENT_POLICY'),
      return: text(env, 'EBAY_RETURN_POLICY'),
    },
    location: { key: text(env, 'EBAY_LOCATION_KEY') },
  };
}

function readCraigslist(env: Env): NonNullable<PostingsConfig['craigslist']> {
  const { base_url, manage_url, listing_url } = CRAIGSLIST_PRODUCTION;
  return {
    base_url: url(env, 'CRAIGSLIST_BASE_URL', base_url),
    manage_url: url(env, 'CRAIGSLIST_MANAGE_URL', manage_url),
    listing_url: text(env, 'CRAIGSLIST_LISTING_URL', listing_url),
    username: text(env, 'CRAIGSLIST_USERNAME'),
    password: text(env, 'CRAIGSLIST_PASSWORD'),
    account_id: text(env, 'CRAIGSLIST_ACCOUNT_ID'),
    area: text(env, 'CRAIGSLIST_AREA'),
    postal: text(env, 'CRAIGSLIST_POSTAL'),
    reply_email: text(env, 'CRAIGSLIST_REPLY_EMAIL'),
  };
}

function readFacebook(env: Env): NonNullable<PostingsConfig['facebook']> {
  const { base_url, listing_url } = FACEBOOK_PRODUCTION;
  return {
    base_url: url(env, 'FACEBOOK_BASE_URL', base_url),
    listing_url: text(env, 'FACEBOOK_LISTING_URL', listing_url),
    catalog_id: text(env, 'FACEBOOK_CATALOG_ID'),
    access_token: text(env, 'FACEBOOK_ACCESS_TOKEN'),
    item_link: text(env, 'FACEBOOK_ITEM_LINK'),
  };
}

function readEtsy(env: Env): NonNullable<PostingsConfig['etsy']> {
  const { base_url, auth_url } = ETSY_PRODUCTION;
  return {
    base_url: url(env, 'ETSY_BASE_URL', base_url),
    auth_url: url(env, 'ETSY_AUTH_URL', auth_url),
    keystring: text(env, 'ETSY_KEYSTRING'),
    shared_secret: text(env, 'ETSY_SHARED_SECRET'),
    refresh_token: text(env, 'ETSY_REFRESH_TOKEN'),
    shop_id: text(env, 'ETSY_SHOP_ID'),
    shipping_profile_id: text(env, 'ETSY_SHIPPING_PROFILE_ID'),
    readiness_state_id: text(env, 'ETSY_READINESS_STATE_ID'),
  };
}
