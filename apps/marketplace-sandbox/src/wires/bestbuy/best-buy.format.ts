import type { Response } from 'express';
import { XMLBuilder } from 'fast-xml-parser';
import type { Attributes } from './best-buy.attributes';

export interface ProductPage {
  from: number;
  to: number;
  total: number;
  currentPage: number;
  totalPages: number;
  queryTime: string;
  totalTime: string;
  partial: boolean;
  canonicalUrl: string;
  nextCursorMark?: string;
  products: Attributes[];
}

export function sendPage(response: Response, format: string, page: ProductPage): void {
  if (format === 'json') return void response.json(page);
  const { products, ...head } = page;
  const attributes = Object.fromEntries(Object.entries(head).map(([name, value]) => [`@${name}`, String(value)]));
  sendXml(response, { products: { ...attributes, product: products.map(nested) } });
}

export function sendProduct(response: Response, format: string, product: Attributes): void {
  if (format === 'json') response.json(product);
  else sendXml(response, { product: nested(product) });
}

export function sendError(
  response: Response,
  format: string,
  error: { code: number; status: string; message: string; examples: string[] },
): void {
  response.status(error.code);
  if (format === 'json') return void response.json({ error });
  sendXml(response, { error: { ...error, examples: { example: error.examples } } });
}

/** In XML every entry of a list has a name of its own; what is empty is left out. */
function nested(product: Attributes): Attributes {
  const filled = Object.entries(product).filter(([, value]) => value !== null && value !== undefined);
  return Object.fromEntries(
    filled.map(([name, value]) => {
      const entry = ENTRY_NAMES[name];
      if (!entry || !Array.isArray(value)) return [name, value];
      return [name, { [entry]: value.map((one) => (entry === 'feature' ? (one as Attributes)['feature'] : one)) }];
    }),
  );
}

const ENTRY_NAMES: Record<string, string> = { categoryPath: 'category', details: 'detail', features: 'feature' };

const builder = new XMLBuilder({ attributeNamePrefix: '@', ignoreAttributes: false, format: true });

function sendXml(response: Response, document: object): void {
  response.type('text/xml').send(`<?xml version="1.0" encoding="UTF-8"?>\n${builder.build(document)}`);
}
