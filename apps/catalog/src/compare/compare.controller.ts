import { Body, Controller, HttpCode, Inject, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CompareRequest, Comparison } from '@talknshop/contracts';
import { Logger } from '@talknshop/service-kit';
import { MarketplaceDirectory } from '../marketplaces/marketplace-directory';
import type { FailedFinding } from '../products/find-product';
import { LOOK_UP_DEADLINE_MS } from '../tokens';
import { compareProducts } from './compare-products';

@ApiTags('products')
@Controller()
export class CompareController {
  constructor(
    @Inject(MarketplaceDirectory) private readonly directory: MarketplaceDirectory,
    @Inject(LOOK_UP_DEADLINE_MS) private readonly deadline_ms: number,
    @Inject(Logger) private readonly logger: Logger,
  ) {}

  @Post(['api/v1/compare', 'compare'])
  @HttpCode(200)
  @ApiOperation({ summary: 'Two to six products side by side; what nobody states is null' })
  @ApiOkResponse({ type: Comparison })
  compare(@Body() { product_ids }: CompareRequest): Promise<Comparison> {
    const { directory, deadline_ms } = this;
    return compareProducts(product_ids, { directory, deadline_ms, onFailure: (finding) => this.log(finding) });
  }

  private log({ marketplace, failure, cause }: FailedFinding): void {
    if (failure.code === 'internal') this.logger.error({ marketplace, error: cause }, 'compare.broke');
  }
}
