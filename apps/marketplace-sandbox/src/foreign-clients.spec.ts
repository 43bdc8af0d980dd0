import { once } from 'node:events';
import { createRequire } from 'node:module';
import { SANDBOX_CREDENTIALS, SANDBOX_SELLERS } from '@talknshop/marketplaces';
import { startTestSandbox, type TestSandbox } from './testing/test-sandbox';

/** All three are CommonJS, or have such a half. */
const load = createRequire(import.meta.url);

const { policies, location } = SANDBOX_SELLERS.ebay;

const EBAY_ITEM = {
  availability: { shipToLocationAvailability: { quantity: 1 } },
  condition: 'USED_GOOD',
  product: { title: 'Zogwort kettle', description: 'Boils.', imageUrls: ['https://pictures.example/kettle.jpg'] },
};

const EBAY_OFFER = {
  sku: 'S1',
  marketplaceId: 'EBAY_US',
  format: 'FIXED_PRICE',
  categoryId: '31388',
  listingDuration: 'GTC',
  merchantLocationKey: location.key,
  pricingSummary: { price: { value: '24.99', currency: 'USD' } },
  listingPolicies: {
    fulfillmentPolicyId: policies.fulfillment,
    paymentPolicyId: policies.payment,
    returnPolicyId: policies.return,
  },
};

interface EbayAspect {
  localizedAspectName: string;
  aspectConstraint: { aspectRequired: boolean };
}

describe('clients that others wrote for the real vendors', () => {
  let sandbox: TestSandbox;

  beforeAll(async () => {
    sandbox = await startTestSandbox();
  });
  afterAll(() => sandbox.close());

  describe('ebay-api', () => {
    const open = () => {
      const EbayApi = load('ebay-api');
      const { client_id, client_secret } = SANDBOX_CREDENTIALS.ebay;
      const ebay = new EbayApi({ appId: client_id, certId: client_secret, sandbox: false });
      ebay.req.instance.interceptors.request.use((request: { url: string }) => ({
        ...request,
        url: request.url.replace('https://api.ebay.com', `${sandbox.url}/ebay`),
      }));
      return ebay;
    };

    it('finds items and reads one', async () => {
      const ebay = open();
      const page = await ebay.buy.browse.search({ q: 'laptop', limit: '5', sort: 'price' });
      expect(page.itemSummaries).toHaveLength(5);
      const [summary] = page.itemSummaries;
      const item = await ebay.buy.browse.getItem(summary.itemId);
      expect(item).toMatchObject({ title: summary.title, price: summary.price, brand: expect.any(String) });
    });

    it('reads what a category requires', async () => {
      const { taxonomy } = open().commerce;
      const { categoryTreeId } = await taxonomy.getDefaultCategoryTreeId('EBAY_US');
      const { aspects } = await taxonomy.getItemAspectsForCategory(categoryTreeId, '15709');
      const required = aspects.filter((aspect: EbayAspect) => aspect.aspectConstraint.aspectRequired);
      expect(required.map((aspect: EbayAspect) => aspect.localizedAspectName)).toEqual(['Brand', 'US Shoe Size']);
    });

    const openAsSeller = () => {
      const ebay = open();
      const { refresh_token } = SANDBOX_SELLERS.ebay;
      ebay.OAuth2.setScope(['https://api.ebay.com/oauth/api_scope/sell.inventory']);
      ebay.OAuth2.setCredentials({ access_token: 'long dead', refresh_token });
      return ebay;
    };

    const stateOf = async (sku: string) => (await (await sandbox.fetch(`/postings?sku=${sku}`)).json()) as object[];

    it('lists, revises, finds and ends an item', async () => {
      const { inventory } = openAsSeller().sell;
      await inventory.createOrReplaceInventoryItem('S1', EBAY_ITEM);
      const { offerId } = await inventory.createOffer(EBAY_OFFER);
      const { listingId } = await inventory.publishOffer(offerId);
      expect(await stateOf('S1')).toMatchObject([{ id: listingId, state: 'live', price: 24.99 }]);

      const price = { value: '19.99', currency: 'USD' };
      await inventory.updateOffer(offerId, { ...EBAY_OFFER, pricingSummary: { price } });
      expect(await stateOf('S1')).toMatchObject([{ id: listingId, state: 'live', price: 19.99 }]);
      const { itemSummaries } = await open().buy.browse.search({ q: 'zogwort kettle' });
      expect(itemSummaries[0]).toMatchObject({ legacyItemId: listingId, price });

      await inventory.withdrawOffer(offerId);
      expect(await stateOf('S1')).toMatchObject([{ id: listingId, state: 'ended' }]);
      await inventory.deleteOffer(offerId);
      expect(await stateOf('S1')).toEqual([]);
    });

    it('understands why a draft may not be published', async () => {
      const { inventory } = openAsSeller().sell;
      await inventory.createOrReplaceInventoryItem('S2', { ...EBAY_ITEM, condition: undefined });
      const { offerId } = await inventory.createOffer({ ...EBAY_OFFER, sku: 'S2' });
      await expect(inventory.publishOffer(offerId)).rejects.toMatchObject({
        meta: { errorId: 25021, res: { status: 400 } },
      });
      await expect(inventory.createOffer({ ...EBAY_OFFER, sku: 'S2' })).rejects.toMatchObject({
        meta: { errorId: 25002, parameters: [{ name: 'offerId', value: offerId }] },
      });
    });

    it('understands what eBay says about an unknown item', async () => {
      await expect(open().buy.browse.getItem('v1|1|0')).rejects.toMatchObject({
        name: 'EBayNotFound',
        meta: { res: { status: 404 } },
      });
    });
  });

  describe('amazon-creators-api', () => {
    const open = (version: string, token_path: string) => {
      const { ApiClient, TypedDefaultApi } = load('amazon-creators-api');
      const client = new ApiClient(`${sandbox.url}/amazon`);
      client.credentialId = SANDBOX_CREDENTIALS.amazon.client_id;
      client.credentialSecret = SANDBOX_CREDENTIALS.amazon.client_secret;
      client.version = version;
      client.authEndpoint = `${sandbox.url}/amazon${token_path}`;
      return new TypedDefaultApi(client);
    };

    it.each([
      ['3.1', '/auth/o2/token'],
      ['2.1', '/oauth2/token'],
    ])('finds items and reads one with credentials of version %s', async (version, token_path) => {
      const { SearchItemsRequestContent, GetItemsRequestContent } = load('amazon-creators-api');
      const api = open(version, token_path);
      const { partner_tag } = SANDBOX_CREDENTIALS.amazon;
      const resources = ['itemInfo.title', 'offersV2.listings.price'];
      const { searchResult } = await api.searchItems(
        'www.amazon.com',
        Object.assign(new SearchItemsRequestContent(), { keywords: 'laptop', partnerTag: partner_tag, resources }),
      );
      expect(searchResult.items).toHaveLength(10);
      const [found] = searchResult.items;
      const { itemsResult } = await api.getItems(
        'www.amazon.com',
        Object.assign(new GetItemsRequestContent(), { itemIds: [found.asin], partnerTag: partner_tag, resources }),
      );
      expect(itemsResult.items[0].itemInfo.title).toEqual(found.itemInfo.title);
      expect(itemsResult.items[0].offersV2.listings[0].price.money.currency).toBe('USD');
    });
  });

  describe('bestbuy', () => {
    const open = () =>
      load('bestbuy')({ key: SANDBOX_CREDENTIALS.bestbuy.api_key, url: `${sandbox.url}/bestbuy`, debug: false });

    it('finds products and reads one', async () => {
      const bestbuy = open();
      const page = await bestbuy.products('(search=laptop)&salePrice<800', {
        show: 'sku,name,salePrice',
        sort: 'salePrice.asc',
        pageSize: 5,
      });
      expect(page.products).toHaveLength(5);
      const [found] = page.products;
      expect(Object.keys(found)).toEqual(['sku', 'name', 'salePrice']);
      expect(await bestbuy.products(found.sku)).toMatchObject({ name: found.name, salePrice: found.salePrice });
    });

    it('walks through all pages by their marks', async () => {
      const stream = open().productsAsStream('search=laptop', { show: 'sku', pageSize: 20 });
      const skus = new Set<number>();
      let total = 0;
      stream.on('total', (count: number) => (total = count));
      stream.on('data', ({ sku }: { sku: number }) => skus.add(sku));
      await once(stream, 'end');
      expect(total).toBeGreaterThan(20);
      expect(skus.size).toBe(total);
    });

    it('understands that a query makes no sense', async () => {
      await expect(open().products('gurgleflats')).rejects.toMatchObject({
        status: 400,
        body: { error: { code: 400, message: expect.stringContaining("Couldn't understand") } },
      });
    });
  });
});
