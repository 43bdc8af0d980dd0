import { decodeHTML } from 'entities/decode';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { at, list, text } from '../http/json-reader';
import type { ShownListing } from '../posting/marketplace-posting.contract';
import { startVendorFake, type VendorFake, type VendorReply, type VendorRequest } from '../testing/vendor-fake';

interface Posting {
  id: string;
  title: string;
  body: string;
  price: string;
  pictures: number;
  status: 'active' | 'deleted';
}

export interface CraigslistFake extends VendorFake {
  valid: Set<string>;
  postings: Map<string, Posting>;
  /** What becomes of the next items, instead of being posted. */
  outcome?: string;
  /** In the list of all postings. */
  tells_titles: boolean;
  shown(): ShownListing[];
}

const parser = new XMLParser({
  ignoreAttributes: false,
  parseTagValue: false,
  trimValues: false,
  isArray: (name) => ['item', 'cl:image'].includes(name),
});

/** Craigslist's bulk RSS, which says 200 also of what it refuses, and its manage API, whose errors stand in a 200. */
export async function startCraigslistFake(): Promise<CraigslistFake> {
  const fake = { valid: new Set(), postings: new Map(), tells_titles: true } as unknown as CraigslistFake;
  const server = await startVendorFake((request) => {
    const path = request.url.split('?')[0] ?? '';
    if (path.startsWith('/bulk-rss/')) return bulk(fake, request, path === '/bulk-rss/post');
    if (path === '/bulkpost/oauth/access-token') return mint(fake, request);
    if (!fake.valid.has(request.headers.authorization ?? '')) return { status: 401, body: { error: 'invalid_token' } };
    return manage(fake, request, path.replace('/bulkpost/v1', ''));
  });
  return Object.assign(fake, server, {
    shown: () => [...fake.postings.values()].filter(({ status }) => status === 'active').map(shownOf),
  });
}

function shownOf({ id, title, body, price, pictures }: Posting): ShownListing {
  const description = decodeHTML(body.replaceAll('<br>', '\n').replace(/<[^>]*>/g, ''));
  return { listing_id: id, title, description, price: Number(price), pictures };
}

function mint(fake: CraigslistFake, { headers, body }: VendorRequest): VendorReply {
  const isUser = headers.authorization === `Basic ${Buffer.from('user;14:password').toString('base64')}`;
  if (!isUser || new URLSearchParams(body).get('grant_type') !== 'client_credentials')
    return { status: 401, body: { error: 'invalid_client' } };
  const access_token = `cl${fake.requests.length}`;
  fake.valid.add(`Bearer ${access_token}`);
  return { body: { access_token, expires_in: 3600, token_type: 'Bearer' } };
}

function bulk(fake: CraigslistFake, { headers, body }: VendorRequest, isPosting: boolean): VendorReply {
  if (!headers['content-type']?.startsWith('text/xml')) return { status: 415, body: 'Failed to parse RSS' };
  if (XMLValidator.validate(body) !== true) return { status: 415, body: 'Failed to parse RSS' };
  const document: unknown = parser.parse(body);
  const auth = at(document, 'rdf:RDF', 'channel', 'cl:auth');
  if (at(auth, '@_username') !== 'user' || at(auth, '@_password') !== 'password' || at(auth, '@_accountID') !== '14')
    return { status: 403, body: 'Invalid username or password' };
  const [item, ...others] = list(at(document, 'rdf:RDF', 'item'));
  const key = at(item, '@_rdf:about');
  if (others.length > 0 || key !== at(document, 'rdf:RDF', 'channel', 'items', 'rdf:li', '@_rdf:resource'))
    return { status: 415, body: 'Failed to parse RSS' };
  const status = fake.outcome ?? mistakeIn(item) ?? (isPosting ? 'POSTED' : 'VALID');
  const id = status === 'POSTED' ? post(fake, item) : undefined;
  return { headers: { 'content-type': 'application/rss+xml' }, body: rss(String(key), status, id) };
}

function rss(key: string, status: string, id: string | undefined): string {
  const bad = status === 'NOT_VALID' ? '<cl:postedExplanation>Price is out of range</cl:postedExplanation>' : '';
  const number = id === undefined ? '' : `<cl:postingID>${id}</cl:postingID>`;
  return `<?xml version="1.0"?><rdf:RDF xmlns="http://purl.org/rss/1.0/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:cl="http://www.craigslist.org/about/cl-bulk-ns/1.0"><channel><description>upload 1</description></channel><item rdf:about="${key}"><cl:postedStatus>${status}</cl:postedStatus>${bad}${number}</item></rdf:RDF>`;
}

function mistakeIn(item: unknown): string | undefined {
  const facts = ['cl:category', 'cl:area', 'title', 'description'].map((name) => text(at(item, name)));
  const price = text(at(item, 'cl:price')) ?? '';
  const isPlaced = text(at(item, 'cl:mapLocation', '@_postal')) !== undefined;
  const isGood = facts.every((fact) => fact !== undefined) && /^\d{1,8}$/.test(price) && isPlaced;
  return isGood ? undefined : 'NOT_VALID';
}

function post(fake: CraigslistFake, item: unknown): string {
  const id = String(7_000_000 + fake.postings.size);
  fake.postings.set(id, {
    id,
    title: String(at(item, 'title')),
    body: String(at(item, 'description')),
    price: String(at(item, 'cl:price')),
    pictures: list(at(item, 'cl:image')).length,
    status: 'active',
  });
  return id;
}

function manage(fake: CraigslistFake, { method, body }: VendorRequest, path: string): VendorReply {
  if (path === '/account/stats/all-postings')
    return said(
      [...fake.postings.values()].map(({ id, title }) => ({ postingId: id, ...(fake.tells_titles && { title }) })),
    );
  const [, id = '', part] = /^\/postings\/([^/]+)(?:\/(\w+))?$/.exec(path) ?? [];
  const posting = fake.postings.get(id);
  if (!posting) return { body: { apiVersion: 1, errors: [{ code: 404, message: 'posting not found' }] } };
  if (method === 'DELETE') posting.status = 'deleted';
  if (method === 'PUT') Object.assign(posting, JSON.parse(body));
  return said(part === 'body' ? { body: posting.body } : { status: posting.status });
}

function said(data: unknown): VendorReply {
  return { body: { apiVersion: 1, data, errors: [], accountMessages: [] } };
}
