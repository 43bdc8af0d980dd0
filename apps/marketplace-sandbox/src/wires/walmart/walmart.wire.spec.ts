import { generateKeyPairSync, sign } from 'node:crypto';
import { FaultSwitches } from '../../faults/fault-switches';
import { kettles } from '../../testing/small-catalogue';
import { answerOf, serve, type WireServer } from '../../testing/wire-server';
import { walmartWire } from './walmart.wire';

const newKeys = () => generateKeyPairSync('rsa', { modulusLength: 2048 });
const KEYS = newKeys();
const NOW = 1_700_000_000_000;
const catalogue = kettles(
  'walmart',
  { price: 20, rating: 4.5, review_count: 12, shipping_cost: 5.99 },
  { price: 10, list_price: 15, title: 'Zinc Kettle', review_count: 99, rating: 3 },
  { price: 30, seller: { name: 'Pots & Pans', feedback_percent: 90, feedback_score: 5 } },
  { price: 1, in_stock: false },
);

interface WalmartBody {
  items?: { itemId: number; salePrice: number; shortDescription: string }[];
  facets: object[];
}

describe('walmartWire', () => {
  let server: WireServer;

  beforeAll(async () => {
    const public_key_pem = KEYS.publicKey.export({ type: 'spki', format: 'pem' }).toString();
    const wire = walmartWire({
      catalogue,
      now: () => NOW,
      credentials: { consumer_id: 'me', key_version: '1', public_key_pem },
      public_url: () => 'https://sandbox.test',
      faults: new FaultSwitches(),
    });
    server = await serve(wire);
  });
  afterAll(() => server.close());

  function signed({ at = NOW, id = 'me', version = '1', key = KEYS.privateKey } = {}): Record<string, string> {
    const signature = sign('RSA-SHA256', Buffer.from(`${id}\n${at}\n${version}\n`), key);
    return {
      'WM_CONSUMER.ID': id,
      'WM_CONSUMER.INTIMESTAMP': String(at),
      'WM_SEC.KEY_VERSION': version,
      'WM_SEC.AUTH_SIGNATURE': signature.toString('base64'),
    };
  }

  async function get(path: string, headers: Record<string, string> = signed()) {
    const response = await fetch(`${server.url}/api-proxy/service/affil/product/v2${path}`, { headers });
    return answerOf<WalmartBody>(response);
  }

  const search = (params: Record<string, string>) => get(`/search?${new URLSearchParams(params)}`);
  const pricesOf = ({ items = [] }: WalmartBody) => items.map(({ salePrice }) => salePrice);

  describe('a signature', () => {
    it.each([-180_000, 0, 180_000])('is good when it is %i ms old', async (age) => {
      expect((await get('/search?query=kettle', signed({ at: NOW - age }))).status).toBe(200);
    });

    it.each([
      ['too old', () => signed({ at: NOW - 180_001 }), 'timestamp expired'],
      ['from the future', () => signed({ at: NOW + 180_001 }), 'timestamp expired'],
      ['missing', () => ({}), 'Consumer id is unknown'],
      ['of another consumer', () => signed({ id: 'you' }), 'Consumer id is unknown'],
      ['of another key version', () => signed({ version: '2' }), 'Key version is unknown'],
      ['made with another key', () => signed({ key: newKeys().privateKey }), 'Signature verification failed'],
      [
        'for another time',
        () => ({ ...signed(), 'WM_CONSUMER.INTIMESTAMP': String(NOW + 1) }),
        'Signature verification failed',
      ],
    ])('is refused when it is %s', async (_, headers, message) => {
      expect(await get('/search?query=kettle', headers() as Record<string, string>)).toEqual({
        status: 401,
        body: { errors: [{ code: 401, message }] },
      });
    });
  });

  describe('search', () => {
    it('finds what is for sale, with prices as numbers and ratings as text', async () => {
      const { body } = await search({
        query: 'kettle',
        responseGroup: 'full',
        sort: 'price',
        start: '2',
        numItems: '1',
      });
      expect(body).toMatchObject({
        query: 'kettle',
        totalResults: 3,
        start: 2,
        numItems: 1,
        items: [
          {
            itemId: 5_000_001,
            salePrice: 20,
            customerRating: '4.5',
            numReviews: 12,
            standardShipRate: 5.99,
            marketplace: false,
            stock: 'Available',
            productTrackingUrl: 'https://sandbox.test/walmart/ip/5000001',
          },
        ],
      });
    });

    it('escapes the HTML of descriptions', async () => {
      const { body } = await search({ query: 'kettle' });
      expect(body.items?.[0]?.shortDescription).toBe(
        '&lt;p&gt;Boils water &amp;amp; whistles &amp;lt;loudly&amp;gt;.&lt;/p&gt;',
      );
    });

    it('keeps ratings and stock for the full response group', async () => {
      const item = (await search({ query: 'kettle', sort: 'customerRating' })).body.items?.[0];
      expect(item).toBeDefined();
      expect(item).not.toHaveProperty('customerRating');
      expect(item).not.toHaveProperty('stock');
    });

    it('has no items when nothing is found', async () => {
      const { body } = await search({ query: 'unobtainium' });
      expect(body).toMatchObject({ totalResults: 0, numItems: 0 });
      expect(body).not.toHaveProperty('items');
    });

    it.each([
      [{ sort: 'price' }, [10, 20, 30]],
      [{ sort: 'price', order: 'descending' }, [30, 20, 10]],
      [{ sort: 'title', order: 'descending' }, [20, 30, 10]],
      [{ sort: 'customerRating' }, [20, 10, 30]],
      [{ sort: 'bestseller' }, [10, 20, 30]],
      [{ sort: 'price', facet: 'on', 'facet.range': 'price:[10.50 TO 30.00]' }, [20, 30]],
      [{ sort: 'price', 'facet.range': 'price:[10.50 TO 30.00]' }, [10, 20, 30]],
      [{ sort: 'price', facet: 'on', 'facet.filter': 'brand:Nobody' }, []],
    ])('with %j gives prices %j', async (params, prices) => {
      const { body } = await search({ query: 'kettle', ...(params as Record<string, string>) });
      expect(pricesOf(body)).toEqual(prices);
    });

    it('counts brands when facets are on', async () => {
      const { body } = await search({ query: 'kettle', facet: 'on' });
      expect(body.facets).toMatchObject([{ name: 'brand', facetValues: [{ name: 'Acme', count: 3 }] }]);
    });

    it.each([
      ['query', { query: '' }],
      ['numItems', { numItems: '26' }],
      ['start', { start: '0' }],
      ['sort', { sort: 'beauty' }],
      ['order', { order: 'up' }],
      ['responseGroup', { responseGroup: 'some' }],
      ['facet.range', { facet: 'on', 'facet.range': 'price:[cheap TO dear]' }],
    ])('refuses a wrong %s', async (name, params) => {
      expect(await search({ query: 'kettle', ...(params as Record<string, string>) })).toMatchObject({
        status: 400,
        body: { errors: [{ message: `Invalid ${name}` }] },
      });
    });
  });

  describe('a look-up', () => {
    it('finds what is not for sale, too', async () => {
      expect((await get('/items/5000004')).body).toMatchObject({ availableOnline: false, stock: 'Not available' });
    });

    it('finds several at once, and leaves out the unknown', async () => {
      const { body } = await get('/items?ids=5000003,1,5000001');
      expect(body.items?.map(({ itemId }) => itemId)).toEqual([5_000_003, 5_000_001]);
    });

    it.each(['/items?ids=1', '/items/1', '/items'])('of nothing known (%s) is a 400 with code 4002', async (path) => {
      expect(await get(path)).toEqual({ status: 400, body: { errors: [{ code: 4002, message: 'Invalid itemId' }] } });
    });

    it('takes no more than twenty ids', async () => {
      const ids = Array.from({ length: 21 }, (_, place) => place + 1).join(',');
      expect((await get(`/items?ids=${ids}`)).status).toBe(400);
    });
  });
});
