import type { SandboxProduct } from '../catalogue/catalogue';
import { escapeHtml } from './escape-html';
import { paintOf } from './paint';
import { shapeOf } from './shapes';

/** A drawing of a product by its type and colour, as SVG. */
export function productPicture({ product_type, color, name }: SandboxProduct): string {
  return (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 300" width="800" height="600" role="img">' +
    `<title>${escapeHtml(name)} (simulated)</title>` +
    '<rect width="400" height="300" fill="#f4f5f7"/>' +
    shapeOf(product_type, paintOf(color)) +
    '<text x="200" y="288" text-anchor="middle" font-family="sans-serif" font-size="12" fill="#6b7280">' +
    `${escapeHtml(product_type.replaceAll('_', ' '))}, simulated</text></svg>`
  );
}
