import { generateKeyPairSync } from 'node:crypto';
import { createMarketplaces } from './create-marketplaces';
import { EBAY_PRODUCTION } from './ebay/ebay.config';
import { JsonHttp, type JsonReply, type JsonRequest } from './http/json-http.port';
import { MARKETPLACES, marketplaceAccess } from './marketplaces';
import { sandboxConfig } from './sandbox.config';

const { privateKey } = generateKeyPairSync('rsa', {
  modulusLength: 2048,
  publicKeyEncoding: { type: 'spki', format: 'pem' },
  privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
});

class RecordedHttp extends JsonHttp {
  readonly urls: string[] = [];

  async send(request: JsonRequest): Promise<JsonReply> {
    this.urls.push(request.url.split('?')[0] ?? '');
    if (request.url.includes('token')) return { status: 200, body: { access_token: 't', expires_in: 60 } };
    return { status: 200, body: { total: 0, totalResults: 0, products: [], searchResult: {} } };
  }
}

describe('createMarketplaces', () => {
  it('creates those that are configured', () => {
    const { ebay, bestbuy } = sandboxConfig('http://localhost:8010', privateKey);
    expect(createMarketplaces({ ebay, bestbuy }).map(({ marketplace }) => marketplace)).toEqual(['ebay', 'bestbuy']);
    expect(createMarketplaces({})).toEqual([]);
  });

  it('knows the facts of every marketplace it can create', () => {
    const all = createMarketplaces(sandboxConfig('http://localhost:8010', privateKey));
    expect(all.map(({ marketplace }) => marketplace)).toEqual(Object.keys(MARKETPLACES));
  });

  it('asks below the path of a base URL', async () => {
    const http = new RecordedHttp();
    const query = { text: 'tv', limit: 1 };
    for (const marketplace of createMarketplaces(sandboxConfig('http://box:1/', privateKey), { http }))
      await marketplace.search(query, new AbortController().signal);
    expect(http.urls).toEqual([
      'http://box:1/ebay/identity/v1/oauth2/token',
      'http://box:1/ebay/buy/browse/v1/item_summary/search',
      'http://box:1/amazon/auth/o2/token',
      'http://box:1/amazon/catalog/v1/searchItems',
      'http://box:1/walmart/api-proxy/service/affil/product/v2/search',
      'http://box:1/bestbuy/v1/products(search=tv)',
    ]);
  });
});

describe('marketplaceAccess', () => {
  it('calls simulated whatever is not the vendor itself', () => {
    expect(marketplaceAccess('ebay', EBAY_PRODUCTION.base_url)).toBe('api');
    expect(marketplaceAccess('ebay', 'http://localhost:8010/ebay')).toBe('simulated');
    expect(marketplaceAccess('ebay', 'https://api.sandbox.ebay.com')).toBe('simulated');
  });
});
