import { Controller, Get, Inject, Param } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ProductResult } from '@talknshop/contracts';
import { MarketplaceDirectory } from '../marketplaces/marketplace-directory';
import { LOOK_UP_DEADLINE_MS } from '../tokens';
import { findProduct } from './find-product';
import { productOrProblem } from './product-problem';

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
    return productOrProblem(await findProduct(this.directory, product_id, this.deadline_ms));
  }
}
