import type { Comparison, MarketplaceFailure } from '@talknshop/contracts';
import type { MarketplaceDirectory } from '../marketplaces/marketplace-directory';
import { findProduct, type FailedFinding, type ProductFinding } from '../products/find-product';
import { alignAttributes } from './align-attributes';
import { bestOf } from './best-of';

export interface CompareDeps {
  directory: MarketplaceDirectory;
  deadline_ms: number;
  /** Learns of each look-up that its marketplace did not answer. */
  onFailure(finding: FailedFinding): void;
}

/** Looks all products up at once and lays them side by side. Takes no longer than the deadline, and never throws: what could not be looked up is named. */
export async function compareProducts(
  product_ids: readonly string[],
  { directory, deadline_ms, onFailure }: CompareDeps,
): Promise<Comparison> {
  const findings = await Promise.all(product_ids.map((id) => findProduct(directory, id, deadline_ms)));
  const products = findings.flatMap((finding) => ('product' in finding ? [finding.product] : []));
  const failed = findings.filter((finding) => 'failure' in finding);
  failed.forEach(onFailure);
  return {
    products,
    attributes: alignAttributes(products),
    best: bestOf(products),
    not_found: product_ids.filter((_, index) => isMissing(findings[index])),
    marketplaces_failed: failuresOf(failed),
  };
}

function isMissing(finding: ProductFinding | undefined): boolean {
  return finding !== undefined && 'missing' in finding;
}

/** Each marketplace once, with what went wrong first. */
function failuresOf(failed: readonly FailedFinding[]): MarketplaceFailure[] {
  const firsts = failed.filter(
    ({ marketplace }, index) => failed.findIndex((other) => other.marketplace === marketplace) === index,
  );
  return firsts.map(({ marketplace, failure }) => ({ marketplace, reason: failure.reason }));
}
