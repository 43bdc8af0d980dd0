import { postingParts } from '../../testing/posting-parts';
import { answerOf, serve, type WireServer } from '../../testing/wire-server';
import { CraigslistBooks } from './craigslist-books';
import { craigslistWire } from './craigslist.wire';

const ACCOUNT = { username: 'me@x.example', password: 'secret', account_id: '14' };
const JPEG = Buffer.from('ffd8ffe000', 'hex').toString('base64');

const ITEM = `<cl:category>fuo</cl:category><cl:area>sfo</cl:area><cl:price>40</cl:price>
<cl:mapLocation postal="94103"/><cl:replyEmail privacy="C">a@b.example</cl:replyEmail>
<title>Walnut lamp</title><description><![CDATA[Warm &amp; bright.<br>&lt;b&gt;Nice&lt;/b&gt;]]></description>
<cl:image position="0">${JPEG}</cl:image>`;

function rss(items: Record<string, string>, auth = 'username="me@x.example" password="secret" accountID="14"'): string {
  const keys = Object.keys(items);
  return `<?xml version="1.0"?><rdf:RDF xmlns="http://purl.org/rss/1.0/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:cl="http://www.craigslist.org/about/cl-bulk-ns/1.0">
<channel><items>${keys.map((key) => `<rdf:li rdf:resource="${key}"/>`).join('')}</items><cl:auth ${auth}/></channel>
${keys.map((key) => `<item rdf:about="${key}">${items[key]}</item>`).join('')}</rdf:RDF>`;
}

interface Managed {
  access_token: string;
  data: { status: string; body: string; price: number; postingId: string }[] & { status: string; body: string };
  errors: { code: number; message: string }[];
}

describe('craigslistWire', () => {
  let server: WireServer;
  let books: CraigslistBooks;
  const clock = { now: 0 };

  beforeEach(async () => {
    clock.now = 0;
    const { store, ...parts } = postingParts(clock);
    books = new CraigslistBooks(store, parts.numbers);
    server = await serve(craigslistWire({ ...parts, books, credentials: ACCOUNT }));
  });
  afterEach(() => server.close());

  async function bulk(action: 'validate' | 'post', body: string, type = 'text/xml; charset=utf-8') {
    const response = await fetch(`${server.url}/bulk-rss/${action}`, {
      method: 'POST',
      headers: { 'content-type': type },
      body,
    });
    const xml = await response.text();
    const all = (name: string) =>
      [...xml.matchAll(new RegExp(`<cl:${name}>(.*?)</cl:${name}>`, 'gs'))].map(([, word]) => word);
    return {
      status: response.status,
      xml,
      statuses: all('postedStatus'),
      ids: all('postingID'),
      why: all('postedExplanation'),
    };
  }

  const mint = async (words = 'me@x.example;14:secret', form: Record<string, string> = {}) =>
    answerOf<Managed>(
      await fetch(`${server.url}/bulkpost/oauth/access-token`, {
        method: 'POST',
        headers: { authorization: `Basic ${Buffer.from(words).toString('base64')}` },
        body: new URLSearchParams({ grant_type: 'client_credentials', scope: 'bulkpost.posting', ...form }),
      }),
    );

  async function manage(method: string, path: string, body?: object, token?: string) {
    const bearer = token ?? (await mint()).body.access_token;
    const response = await fetch(`${server.url}/bulkpost/v1${path}`, {
      method,
      headers: { authorization: `Bearer ${bearer}`, 'content-type': 'application/json' },
      ...(body && { body: JSON.stringify(body) }),
    });
    return answerOf<Managed>(response);
  }

  const posted = async () => (await bulk('post', rss({ S1: ITEM }))).ids[0] ?? '';

  describe('bulk posting', () => {
    it('validates without posting', async () => {
      const reply = await bulk('validate', rss({ S1: ITEM }));
      expect(reply).toMatchObject({ status: 200, statuses: ['VALID'], ids: [] });
      expect(reply.xml).toContain('<cl:previewHTML>&lt;h2&gt;Walnut lamp');
      expect(books.all()).toEqual([]);
    });

    it('posts, and says the number and where to manage it', async () => {
      const { statuses, ids, xml } = await bulk('post', rss({ S1: ITEM }));
      expect(statuses).toEqual(['POSTED']);
      expect(xml).toContain(`https://sandbox.test/craigslist/posting/${ids[0]}`);
      expect(xml).toMatch(/<description>Upload ID: \d+</);
      expect(books.find(ids[0]!)).toMatchObject({
        sku: 'S1',
        state: 'live',
        title: 'Walnut lamp',
        description: 'Warm & bright.\n<b>Nice</b>',
        price: 40,
        pictures: 1,
      });
    });

    it('takes no key: what is posted twice is there twice', async () => {
      expect(await posted()).not.toBe(await posted());
      expect(books.listings().filter(({ state }) => state === 'live')).toHaveLength(2);
    });

    it('says 200 also when some, or all, items fail, and why', async () => {
      const bad = ITEM.replace('<title>Walnut lamp</title>', '').replace('94103', '');
      const reply = await bulk('post', rss({ S1: bad, S2: ITEM }));
      expect(reply).toMatchObject({
        status: 200,
        statuses: ['NOT_VALID', 'POSTED'],
        why: ['Title is missing; Location is missing', 'Posted'],
      });
    });

    it.each([
      ['no description', /<description>.*<\/description>/s, ''],
      ['no category', 'fuo', ''],
      ['no area', 'sfo', ''],
      ['no reply address', 'a@b.example', ''],
      ['cents', '>40<', '>39.99<'],
      ['a long title', 'Walnut lamp', 'x'.repeat(71)],
      ['a picture that is none', JPEG, 'aGVsbG8='],
      ['too many pictures', /<cl:image.*/s, `<cl:image position="0">${JPEG}</cl:image>`.repeat(25)],
    ])('does not take an item with %s', async (_, part, instead) => {
      expect(await bulk('post', rss({ S1: ITEM.replace(part, instead) }))).toMatchObject({ statuses: ['NOT_VALID'] });
      expect(books.all()).toEqual([]);
    });

    it.each([
      ['no XML', 'hello', undefined],
      ['XML that breaks off', rss({ S1: ITEM }).slice(0, -20), undefined],
      ['no items', rss({}), undefined],
      ['an item the channel does not announce', rss({ S1: ITEM }).replace('resource="S1"', 'resource="S2"'), undefined],
      ['a document type', rss({ S1: ITEM }).replace('<rdf:RDF', '<!DOCTYPE x [<!ENTITY y "z">]><rdf:RDF'), undefined],
      ['another content type', rss({ S1: ITEM }), 'application/json'],
    ])('answers 415 to %s', async (_, body, type) => {
      expect((await bulk('post', body, type)).status).toBe(415);
    });

    it.each(['username="you" password="secret" accountID="14"', 'username="me@x.example" password="secret"', ''])(
      'answers 403 to the account %s',
      async (auth) => {
        expect((await bulk('post', rss({ S1: ITEM }, auth))).status).toBe(403);
        expect(books.all()).toEqual([]);
      },
    );
  });

  describe('managing', () => {
    it.each([
      [{}, 'me@x.example;15:secret', 401],
      [{ grant_type: 'password' }, undefined, 400],
      [{ scope: 'everything' }, undefined, 400],
    ])('gives no token for %j as %s', async (form, words, status) => {
      expect((await mint(words, form as Record<string, string>)).status).toBe(status);
    });

    it('gives tokens for an hour', async () => {
      const { access_token } = (await mint()).body;
      const id = await posted();
      clock.now += 3_599_000;
      expect((await manage('GET', `/postings/${id}/status`, undefined, access_token)).status).toBe(200);
      clock.now += 2000;
      expect((await manage('GET', `/postings/${id}/status`, undefined, access_token)).status).toBe(401);
    });

    it('reads and changes what is posted', async () => {
      const id = await posted();
      expect((await manage('GET', `/postings/${id}/status`)).body.data).toEqual({ status: 'active' });
      await manage('PUT', `/postings/${id}/price`, { price: 35 });
      await manage('PUT', `/postings/${id}/body`, { body: 'Cooler.' });
      expect((await manage('GET', `/postings/${id}/body`)).body.data).toEqual({ body: 'Cooler.' });
      expect(books.find(id)).toMatchObject({ price: 35, description: 'Cooler.' });
    });

    it('lists all postings, newest first', async () => {
      const [first, second] = [await posted(), await posted()];
      const { data } = (await manage('GET', '/account/stats/all-postings')).body;
      expect(data.map(({ postingId }) => postingId)).toEqual([second, first]);
    });

    it('deletes and undeletes', async () => {
      const id = await posted();
      await manage('DELETE', `/postings/${id}`);
      expect(books.find(id)).toMatchObject({ state: 'ended' });
      expect((await manage('DELETE', `/postings/${id}`)).body.errors).toMatchObject([{ code: 400 }]);
      await manage('PUT', `/postings/${id}/undelete`);
      expect(books.find(id)).toMatchObject({ state: 'live' });
    });

    it.each([
      ['GET', '/postings/1/status', undefined, 404],
      ['PUT', '/postings/ID/price', { price: 'much' }, 400],
      ['PUT', '/postings/ID/price', { price: 9.5 }, 400],
      ['PUT', '/postings/ID/body', {}, 400],
      ['PUT', '/postings/ID/undelete', undefined, 400],
      ['GET', '/nothing', undefined, 404],
    ])('says in a 200 what is wrong with %s %s %j', async (method, path, body, code) => {
      const reply = await manage(method, path.replace('ID', await posted()), body);
      expect(reply).toMatchObject({ status: 200, body: { errors: [{ code, message: expect.any(String) }] } });
    });
  });

  it('counts what is sold as deleted by its owner', async () => {
    const id = await posted();
    expect(books.sell(id)).toMatchObject({ state: 'sold', quantity: 0, sold: 1 });
    expect((await manage('GET', `/postings/${id}/status`)).body.data).toEqual({ status: 'deleted' });
    expect(books.sell(id)).toBeUndefined();
  });

  it('removes what it does not want', async () => {
    const id = await posted();
    expect(books.end(id)).toMatchObject({ state: 'ended' });
    expect((await manage('GET', `/postings/${id}/status`)).body.data).toEqual({ status: 'removed' });
  });
});
