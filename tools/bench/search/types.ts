import { buildCatalogue } from '../../../apps/marketplace-sandbox/src/catalogue/catalogue';

/** Every kind of thing that the sandbox sells, as one would ask for it; the commonest first. */
export function benchTypes(): string[] {
  const counts = new Map<string, number>();
  for (const { product_type } of buildCatalogue().products()) {
    const type = product_type.replaceAll('_', ' ');
    counts.set(type, (counts.get(type) ?? 0) + 1);
  }
  return [...counts].sort(([, one], [, other]) => other - one).map(([type]) => type);
}
