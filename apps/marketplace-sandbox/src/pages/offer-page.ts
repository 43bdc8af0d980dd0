import { createHash } from 'node:crypto';
import { MARKETPLACE_NAMES } from '@talknshop/contracts';
import type { SandboxOffer } from '../catalogue/catalogue';
import { printedSpecs } from '../wires/spec-text';
import { escapeHtml } from './escape-html';

const STYLE =
  'body{font:16px/1.5 system-ui,sans-serif;max-width:44rem;margin:0 auto;padding:1rem;color:#1f2937}.notice{background:#fef3c7;border:1px solid #f59e0b;border-radius:.5rem;padding:.75rem 1rem}img{width:100%;max-width:26rem}th{text-align:left;padding-right:1.5rem}.price{font-size:1.5rem}';

/** Nothing but our own picture and this very style sheet. */
export const PAGE_POLICY = [
  "default-src 'none'",
  "img-src 'self'",
  `style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'`,
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** The page a product card leads to; it says that nothing here can be bought. */
export function offerPage(offer: SandboxOffer, picture_path: string): string {
  const { product, title, price, list_price, seller, in_stock, condition_note } = offer;
  const name = MARKETPLACE_NAMES[offer.marketplace];
  const facts: [string, string][] = [
    ['Brand', product.brand],
    ['Model', product.model],
    ['Condition', offer.condition.replace('_', ' ')],
    ...(condition_note ? ([['Seller notes', condition_note]] satisfies [string, string][]) : []),
    ['Sold by', seller?.name ?? name],
    ['Availability', in_stock ? 'in stock' : 'out of stock'],
    ...printedSpecs(product),
  ];
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${escapeHtml(title)} (simulated listing)</title>
<style>${STYLE}</style>
</head>
<body>
<p class="notice"><strong>Simulated listing.</strong> This is the TalknShop marketplace sandbox playing ${name}. It has no connection with ${name}, the offer is made up, and nothing can be bought here.</p>
<h1>${escapeHtml(title)}</h1>
<img src="${escapeHtml(picture_path)}" alt="">
<p class="price">$${price.toFixed(2)}${list_price === undefined ? '' : ` <del>$${list_price.toFixed(2)}</del>`}</p>
<p>${escapeHtml(product.description)}</p>
<table>${facts.map(([label, value]) => `<tr><th>${escapeHtml(label)}</th><td>${escapeHtml(value)}</td></tr>`).join('')}</table>
</body>
</html>
`;
}
