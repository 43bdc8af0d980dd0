import { createHash } from 'node:crypto';
import { escapeText, htmlText } from '../posting/html-text';
import type { PostableListing } from '../posting/marketplace-posting.port';
import type { Picture } from '../posting/pictures.port';
import { cleanLine } from '../posting/rules/clean-text';
import { fit } from '../posting/rules/fitted';
import type { CraigslistConfig } from './craigslist.config';

/** A line of the text that finds a posting whose number was lost: craigslist itself takes no key. */
export function craigslistRef(sku: string): string {
  return `Ref. ts-${createHash('sha256').update(sku).digest('hex').slice(0, 16)}`;
}

/** The body of a posting, which is HTML to craigslist. */
export function craigslistBody(sku: string, { spec }: PostableListing): string {
  return htmlText(`${fit(spec, 'craigslist').description}\n\n${craigslistRef(sku)}`);
}

/** The document of `bulk-rss/validate` and `/post`, with one item. Every text is escaped, so none of it can become markup. */
export function craigslistRss(
  sku: string,
  listing: PostableListing,
  pictures: readonly Picture[],
  config: CraigslistConfig,
): string {
  const { title, price, category } = fit(listing.spec, 'craigslist');
  const { username, password, account_id, area, postal, reply_email } = config;
  const { city, state, zip } = listing.spec.location ?? {};
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<rdf:RDF xmlns="http://purl.org/rss/1.0/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:cl="http://www.craigslist.org/about/cl-bulk-ns/1.0">',
    `<channel><items><rdf:li${attributes({ 'rdf:resource': sku })}/></items>`,
    `<cl:auth${attributes({ username, password, accountID: account_id })}/></channel>`,
    `<item${attributes({ 'rdf:about': sku })}>`,
    element('cl:category', category),
    element('cl:area', area),
    element('cl:price', String(price)),
    `<cl:mapLocation${attributes({ city, state, postal: zip ?? postal })}/>`,
    `<cl:replyEmail privacy="C" outsideContactOK="0">${escapeText(reply_email)}</cl:replyEmail>`,
    element('title', title),
    // Escaped twice, as it is HTML inside XML: so no text can end a CDATA section either.
    element('description', craigslistBody(sku, listing)),
    element('cl:PONumber', sku),
    ...pictures.map(({ bytes }, position) => `<cl:image position="${position}">${base64(bytes)}</cl:image>`),
    '</item></rdf:RDF>',
  ].join('\n');
}

function element(name: string, content: string): string {
  return `<${name}>${escapeText(content)}</${name}>`;
}

function attributes(values: Record<string, string | undefined>): string {
  return Object.entries(values)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${escapeText(cleanLine(value ?? ''))}"`)
    .join('');
}

function base64(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64');
}
