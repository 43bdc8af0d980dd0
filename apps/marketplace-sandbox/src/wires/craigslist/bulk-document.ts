import { XMLParser } from 'fast-xml-parser';
import { at, list, text } from '@talknshop/marketplaces';

/** A document of the bulk interface: RSS 1.0 with craigslist's own elements. */
export interface BulkDocument {
  auth: { username?: string; password?: string; account_id?: string };
  items: unknown[];
}

/** What the document says of one thing to post, once it is known to be complete. */
export interface CraigslistItem {
  /** `rdf:about`. */
  key: string;
  title: string;
  /** HTML. */
  body: string;
  category: string;
  area: string;
  /** Whole US dollars. */
  price?: number;
  /** In base64. */
  pictures: string[];
}

const parser = new XMLParser({
  ignoreAttributes: false,
  parseTagValue: false,
  parseAttributeValue: false,
  isArray: (name) => ['item', 'rdf:li', 'cl:image'].includes(name),
});

/** `undefined` for what cannot be read: no XML, no RDF, a document type, or items that the channel does not announce. */
export function readBulkDocument(xml: string): BulkDocument | undefined {
  if (/<!DOCTYPE/i.test(xml)) return undefined;
  const rdf = at(parsed(xml), 'rdf:RDF');
  const items = list(at(rdf, 'item'));
  const announced = list(at(rdf, 'channel', 'items', 'rdf:li')).map((li) => at(li, '@_rdf:resource'));
  const keys = items.map((item) => at(item, '@_rdf:about'));
  if (items.length === 0 || announced.length !== keys.length || !keys.every((key) => announced.includes(key)))
    return undefined;
  const auth = at(rdf, 'channel', 'cl:auth');
  const [username, password, account_id] = ['username', 'password', 'accountID'].map((name) =>
    text(at(auth, `@_${name}`)),
  );
  return { auth: { username, password, account_id }, items };
}

const LONGEST_TITLE = 70;
const MOST_PICTURES = 24;

/** The item, or what is wrong with it, in craigslist's words. */
export function readItem(item: unknown): CraigslistItem | { mistakes: string[] } {
  const word = (name: string): string => text(valueOf(at(item, name))) ?? '';
  const [key, title, body] = [text(at(item, '@_rdf:about')) ?? '', word('title'), word('description')];
  const [category, area, price] = [word('cl:category'), word('cl:area'), word('cl:price')];
  const pictures = list(at(item, 'cl:image')).map((image) => text(valueOf(image)) ?? '');
  const location = at(item, 'cl:mapLocation');
  const isPlaced = ['postal', 'city'].some((name) => text(at(location, `@_${name}`)) !== undefined);
  const mistakes = [
    ...(title === '' ? ['Title is missing'] : []),
    ...(title.length > LONGEST_TITLE ? [`Title may have ${LONGEST_TITLE} characters at most`] : []),
    ...(body === '' ? ['Description is missing'] : []),
    ...(/^[a-z]{3}$/.test(category) ? [] : ['Category is missing or unknown']),
    ...(/^[a-z]{3}$/.test(area) ? [] : ['Area is missing or unknown']),
    ...(isPlaced ? [] : ['Location is missing']),
    ...(/@/.test(word('cl:replyEmail')) ? [] : ['Reply e-mail is missing']),
    ...(/^\d{0,8}$/.test(price) ? [] : ['Price is not a whole number of dollars']),
    ...(pictures.length > MOST_PICTURES ? [`There may be ${MOST_PICTURES} images at most`] : []),
    ...pictures.flatMap((picture, place) => (isJpeg(picture) ? [] : [`Image ${place} is no JPEG`])),
  ];
  if (mistakes.length > 0) return { mistakes };
  return { key, title, body, category, area, pictures, ...(price !== '' && { price: Number(price) }) };
}

export function keyOf(item: unknown): string {
  return text(at(item, '@_rdf:about')) ?? '';
}

/** Elements with attributes are objects to the parser, others are texts. */
function valueOf(element: unknown): unknown {
  return typeof element === 'object' ? at(element, '#text') : element;
}

function isJpeg(base64: string): boolean {
  return Buffer.from(base64, 'base64').subarray(0, 3).toString('hex') === 'ffd8ff';
}

function parsed(xml: string): unknown {
  try {
    return parser.parse(xml, true);
  } catch {
    return undefined; // Whatever it is, it is no XML: the caller says so.
  }
}
