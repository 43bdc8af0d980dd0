import { Controller, Get, Inject, Param } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ProductResult } from '@talknshop/contracts';
import { ProblemError } from '@talknshop/service-kit';
import type { Failure, FailureCode } from '../marketplaces/failure';
import { MarketplaceDirectory } from '../marketplaces/marketplace-directory';
import { LOOK_UP_DEADLINE_MS } from '../tokens';
import { findProduct } from './find-product';

@ApiTags('products')
@Controller()
export class ProductController {
  constructor(
    @Inject(MarketplaceDirectory) private readonly directory: MarketplaceDirectory,
    @Inject(LOOK_UP_DEADLINE_MS) private readonly deadline_ms: number,
  ) {}

  @Get(['api/v1/products/:product_id', 'products/:product_id'])
  @ApiOperation({ summary: 'One product by `marketplace:native_id`, percent-encoded' })
  @ApiOkResponse({ type: ProductResult })
  async product(@Param('product_id') product_id: string): Promise<ProductResult> {
    const finding = await findProduct(this.directory, product_id, this.deadline_ms);
    if ('product' in finding) return finding.product;
    throw 'failure' in finding ? unavailable(finding.marketplace, finding.failure) : missing(finding.missing);
  }
}

function missing(reason: 'no_such_id' | 'no_such_product'): ProblemError {
  if (reason === 'no_such_product') return new ProblemError(404, 'not_found', 'there is no such product, or no longer');
  return new ProblemError(404, 'not_found', 'a product id reads marketplace:id, such as bestbuy:6443242');
}

/** 502 for an answer that is no use, 504 for none in time, 503 for what may pass. */
const STATUS: Partial<Record<FailureCode, number>> = {
  malformed: 502,
  rejected: 502,
  deadline_exceeded: 504,
  internal: 500,
};

function unavailable(marketplace: string, { code, reason, retry_after_ms }: Failure): ProblemError {
  const retry_after_s = retry_after_ms === undefined ? undefined : retry_after_ms / 1000;
  return new ProblemError(STATUS[code] ?? 503, `marketplace_${code}`, `${marketplace}: ${reason}`, { retry_after_s });
}
