/** What the posting side accepts. Public, and good for nothing else. */
export const POSTING_CREDENTIALS = {
  ebay: {
    refresh_token: 'sandbox-ebay-refresh',
    policies: { fulfillment: 'sandbox-fulfillment', payment: 'sandbox-payment', return: 'sandbox-return' },
    location: 'sandbox-location',
  },
  craigslist: { username: 'sandbox-user', password: 'sandbox-password', account_id: '14' },
  facebook: { catalog_id: '1000000000000001', access_token: 'sandbox-facebook-token' },
  etsy: {
    shop_id: '123456',
    api_key: 'sandbox-etsy-key:sandbox-etsy-secret',
    refresh_token: 'sandbox-etsy-refresh',
    shipping_profile_id: '1',
    readiness_state_id: '1',
  },
} as const;
