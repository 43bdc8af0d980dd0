import { ConfigError } from '@talknshop/service-kit';
import { readCatalogConfig } from './catalog.config';

const SANDBOX = { MARKETPLACE_SANDBOX_URL: 'http://127.0.0.1:8010', WALMART_PRIVATE_KEY: 'line one\\nline two' };

describe('the config of the catalog', () => {
  it('has no marketplace without credentials', () => {
    const { marketplaces } = readCatalogConfig({});
    expect(Object.values(marketplaces).filter(Boolean)).toEqual([]);
  });

  it('asks the vendor itself when only credentials are set', () => {
    const { marketplaces } = readCatalogConfig({ EBAY_CLIENT_ID: 'id', EBAY_CLIENT_SECRET: 'secret' });
    expect(marketplaces.ebay).toMatchObject({
      base_url: 'https://api.ebay.com',
      auth_url: 'https://api.ebay.com/identity/v1/oauth2/token',
    });
  });

  it('names what is missing beside other credentials', () => {
    expect(() => readCatalogConfig({ AMAZON_CLIENT_ID: 'id' })).toThrow(ConfigError);
    expect(() => readCatalogConfig({ AMAZON_CLIENT_ID: 'id' })).toThrow(/AMAZON_CLIENT_SECRET must be set/);
  });

  it('knows a sandbox by its address alone, but for the key that signs', () => {
    const { marketplaces } = readCatalogConfig(SANDBOX);
    expect(marketplaces.amazon).toMatchObject({ base_url: 'http://127.0.0.1:8010/amazon', max_pages: 10 });
    expect(marketplaces.bestbuy).toEqual({ base_url: 'http://127.0.0.1:8010/bestbuy', api_key: 'sandbox-bestbuy-key' });
    expect(marketplaces.walmart?.private_key_pem).toBe('line one\nline two');
  });

  it('leaves Walmart out of a sandbox whose key it does not have', () => {
    const { marketplaces } = readCatalogConfig({ MARKETPLACE_SANDBOX_URL: SANDBOX.MARKETPLACE_SANDBOX_URL });
    expect(marketplaces.walmart).toBeUndefined();
    expect(marketplaces.ebay).toBeDefined();
  });

  it('asks the real Amazon for one page, as it allows one request a second', () => {
    const env = { AMAZON_CLIENT_ID: 'id', AMAZON_CLIENT_SECRET: 'secret', AMAZON_PARTNER_TAG: 'tag-20' };
    expect(readCatalogConfig(env).marketplaces.amazon?.max_pages).toBe(1);
  });

  it('refuses a value out of range by its name', () => {
    expect(() => readCatalogConfig({ SEARCH_DEADLINE_MS: 'soon' })).toThrow(
      /SEARCH_DEADLINE_MS must be a whole number/,
    );
  });

  it('cannot be changed', () => {
    expect(Object.isFrozen(readCatalogConfig(SANDBOX).search)).toBe(true);
  });
});
