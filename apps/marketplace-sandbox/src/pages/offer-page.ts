import { MARKETPLACE_NAMES } from '@talknshop/contracts';
import type { SandboxOffer } from '../catalogue/catalogue';
import { printedSpecs } from '../wires/spec-text';
import { escapeHtml } from './escape-html';
import { factTable, framePage } from './page-frame';

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
  return framePage({
    title,
    notice: `This is the TalknShop marketplace sandbox playing ${name}. It has no connection with ${name}, the offer is made up, and nothing can be bought here.`,
    body: `<img src="${escapeHtml(picture_path)}" alt="">
<p class="price">$${price.toFixed(2)}${list_price === undefined ? '' : ` <del>$${list_price.toFixed(2)}</del>`}</p>
<p>${escapeHtml(product.description)}</p>
${factTable(facts)}`,
  });
}
