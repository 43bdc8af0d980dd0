import type { ProductCondition } from '@talknshop/contracts';
import { createMarketplaces, sandboxConfig, type FoundProduct, type MarketplaceSearch } from '@talknshop/marketplaces';
import { mergeProducts } from '../../apps/catalog/src/merging/merge-products';
import { buildCatalogue, type Catalogue } from '../../apps/marketplace-sandbox/src/catalogue/catalogue';
import { startTestSandbox } from '../../apps/marketplace-sandbox/src/testing/test-sandbox';
import { PairCount } from './pair-count';

/** As many as the catalog asks of each marketplace. */
const CANDIDATES = 50;

/** How well offers of the same product find together, over searches of the running sandbox, against what it knows it sells. */
export async function evalMerging(): Promise<string> {
  const catalogue = buildCatalogue();
  const truth = truthOf(catalogue);
  const queries = queriesOf(catalogue);
  const found = await search(queries);
  const shipped = measure(found, truth);
  const wordsOnly = measure(found.map(withoutGtins), truth);
  return [
    `Merging: ${queries.length} searches, up to ${CANDIDATES} offers of each marketplace; a right pair is the same product in the same condition`,
    '',
    '|                        | precision | recall | pairs | p50 ms | p95 ms |',
    '| ---------------------- | --------: | -----: | ----: | -----: | -----: |',
    `| as found               | ${shipped} |`,
    `| with all GTINs hidden  | ${wordsOnly} |`,
  ].join('\n');
}

/** What an offer is: the product's key and its true condition, by `marketplace:native_id`. */
type Truth = ReadonlyMap<string, string>;

function truthOf(catalogue: Catalogue): Truth {
  return new Map(
    catalogue
      .offers()
      .map(({ marketplace, native_id, product, condition }) => [
        `${marketplace}:${native_id}`,
        `${product.key}@${condition satisfies ProductCondition}`,
      ]),
  );
}

/** Every type of product, and every brand's of it. */
function queriesOf(catalogue: Catalogue): string[] {
  const named = catalogue.products().flatMap(({ brand, product_type }) => {
    const type = product_type.replaceAll('_', ' ');
    return [type, `${brand} ${type}`];
  });
  return [...new Set(named)];
}

async function search(queries: readonly string[]): Promise<FoundProduct[][]> {
  const sandbox = await startTestSandbox();
  try {
    const marketplaces = createMarketplaces(sandboxConfig(sandbox.url, sandbox.walmart_private_key_pem));
    const found: FoundProduct[][] = [];
    for (const text of queries) found.push(await searchAll(marketplaces, text));
    return found;
  } finally {
    await sandbox.close();
  }
}

async function searchAll(marketplaces: readonly MarketplaceSearch[], text: string): Promise<FoundProduct[]> {
  const { signal } = new AbortController();
  const pages = await Promise.all(marketplaces.map((each) => each.search({ text, limit: CANDIDATES }, signal)));
  return pages.flatMap(({ products }) => products).filter(({ availability }) => availability !== 'out_of_stock');
}

function measure(found: readonly FoundProduct[][], truth: Truth): string {
  const pairs = new PairCount(truth);
  for (const products of found)
    pairs.add(
      mergeProducts(products).map(({ product, offers }) => [
        product.product_id,
        ...offers.map(({ product_id }) => product_id),
      ]),
    );
  // On copies, as if they had just arrived: what was read of an offer is remembered.
  const durations = found.map((products) => durationOf(structuredClone(products)));
  const { precision, recall, right } = pairs.result();
  const ms = durations.sort((a, b) => a - b);
  const at = (share: number): string => (ms[Math.floor(share * (ms.length - 1))] ?? 0).toFixed(2);
  return [percent(precision), percent(recall), String(right), at(0.5), at(0.95)].join(' | ');
}

function durationOf(products: readonly FoundProduct[]): number {
  const started = performance.now();
  mergeProducts(products);
  return performance.now() - started;
}

function withoutGtins(products: readonly FoundProduct[]): FoundProduct[] {
  return products.map(({ gtin: _, ...product }) => product);
}

function percent(share: number): string {
  return `${(share * 100).toFixed(2)} %`;
}
