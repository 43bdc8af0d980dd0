import type { ProductResult } from '@talknshop/contracts';
import { ProblemError } from '@talknshop/service-kit';
import type { FailureCode } from '../marketplaces/failure';
import type { FailedFinding, ProductFinding } from './find-product';

/** The product that was found; throws the problem that says why there is none. */
export function productOrProblem(finding: ProductFinding): ProductResult {
  if ('product' in finding) return finding.product;
  throw productProblem(finding);
}

/** Why there is no product. */
export function productProblem(finding: Exclude<ProductFinding, { product: unknown }>): ProblemError {
  return 'failure' in finding ? unavailable(finding) : missing(finding.missing);
}

function missing(reason: 'no_such_id' | 'no_such_product'): ProblemError {
  if (reason === 'no_such_product') return new ProblemError(404, 'not_found', 'there is no such product, or no longer');
  return new ProblemError(404, 'not_found', 'a product id reads marketplace:id, such as bestbuy:6443242');
}

/** 404 where asking again helps nobody, 502 for an answer that is no use, 504 for none in time, 503 for what may pass. */
const STATUS: Partial<Record<FailureCode, number>> = {
  not_enabled: 404,
  malformed: 502,
  rejected: 502,
  deadline_exceeded: 504,
  internal: 500,
};

function unavailable({ marketplace, failure: { code, reason, retry_after_ms }, cause }: FailedFinding): ProblemError {
  const retry_after_s = retry_after_ms === undefined ? undefined : retry_after_ms / 1000;
  const options = { retry_after_s, cause };
  return new ProblemError(STATUS[code] ?? 503, `marketplace_${code}`, `${marketplace}: ${reason}`, options);
}
