import type { Service } from '@talknshop/service-kit';
import { FAULT_PATHS } from './faults/fault.docs';
import { PAGE_DOCS } from './pages/page.docs';
import { POSTING_DOCS } from './postings/posting.docs';
import { PRICE_PATHS } from './prices/price.docs';

type Document = Parameters<NonNullable<Service['describe']>>[0];

/** The document with the sandbox's own routes; those it plays for vendors are theirs to describe. */
export function describeSandbox(document: Document): Document {
  const own = { ...FAULT_PATHS, ...PRICE_PATHS, ...PAGE_DOCS, ...POSTING_DOCS } as Document['paths']; // written out, they are wider than its types
  const paths = { ...own, ...document.paths };
  return { ...document, info: { ...document.info, description: DESCRIPTION }, paths };
}

const DESCRIPTION = [
  'Plays four marketplaces to buyers, with made-up goods, and four to sellers; every answer carries `x-talknshop-sandbox: simulated`.',
  'Listed here is what is our own. The wires follow the documents of their vendors:',
  'eBay Browse and Sell Inventory under `/ebay`, the Amazon Creators API under `/amazon`, the Walmart affiliate API under `/walmart`,',
  'the Best Buy Products API under `/bestbuy`, Craigslist bulk posting under `/craigslist`, Meta catalogs under `/facebook`,',
  'Etsy Open API v3 under `/etsy`.',
].join(' ');
