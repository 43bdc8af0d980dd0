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

  it('keeps prices nowhere without AWS_REGION, which production insists on', () => {
    expect(readCatalogConfig({}).aws).toBeUndefined();
    expect(() => readCatalogConfig({ NODE_ENV: 'production' })).toThrow(/AWS_REGION must be set/);
  });

  it('finds emulators of AWS by the variables of the SDK', () => {
    const env = {
      AWS_REGION: 'us-west-2',
      AWS_ENDPOINT_URL_DYNAMODB: 'http://127.0.0.1:8020',
      AWS_ENDPOINT_URL_SQS: 'http://127.0.0.1:8021',
      AWS_ACCESS_KEY_ID: 'local',
      AWS_SECRET_ACCESS_KEY: 'secret',
      TABLE_PREFIX: 'dev-',
    };
    expect(readCatalogConfig(env).aws).toMatchObject({
      region: 'us-west-2',
      endpoints: { dynamodb: 'http://127.0.0.1:8020', sqs: 'http://127.0.0.1:8021' },
      credentials: { access_key_id: 'local', secret_access_key: 'secret' },
      table_prefix: 'dev-',
    });
  });

  it('looks at price alerts every 15 minutes in production, and sooner in development', () => {
    const intervals = [{}, { NODE_ENV: 'production', AWS_REGION: 'x' }, { PRICE_ALERT_INTERVAL_S: '5' }].map(
      (env) => readCatalogConfig(env).price_alert_interval_ms,
    );
    expect(intervals).toEqual([30_000, 900_000, 5_000]);
  });

  it('cannot be changed', () => {
    expect(Object.isFrozen(readCatalogConfig(SANDBOX).search)).toBe(true);
  });
});
