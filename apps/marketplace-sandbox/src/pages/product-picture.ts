import type { SandboxProduct } from '../catalogue/catalogue';
import { escapeHtml } from './escape-html';
import { paintFor, paintOf } from './paint';
import { shapeOf } from './shapes';

/** A drawing of a product by its type and its colour, or else its flavour, shade or scent, as SVG. */
export function productPicture(product: SandboxProduct): string {
  const { product_type, color, specs, name } = product;
  const words = color ?? [specs['shade'], specs['flavor'], specs['scent']].filter(Boolean).join(' ');
  return (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 300" width="800" height="600" role="img">' +
    `<title>${escapeHtml(name)} (simulated)</title>` +
    '<rect width="400" height="300" fill="#e3e8ee"/>' +
    shapeOf(product_type, paintOf(words) ?? paintFor(product)) +
    '<text x="200" y="288" text-anchor="middle" font-family="sans-serif" font-size="12" fill="#6b7280">' +
    `${escapeHtml(product_type.replaceAll('_', ' '))}, simulated</text></svg>`
  );
}
