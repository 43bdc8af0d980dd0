import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiQuery, ApiTags } from '@nestjs/swagger';
import { SimilarProducts, SimilarRequest } from '@talknshop/contracts';
import { MarketplaceDirectory } from '../marketplaces/marketplace-directory';
import { findProduct } from '../products/find-product';
import { productOrProblem } from '../products/product-problem';
import { CatalogSearch } from '../search/catalog-search';
import { LOOK_UP_DEADLINE_MS } from '../tokens';
import { similarProducts } from './similar-products';

const USUAL_LIMIT = 10;

@ApiTags('products')
@Controller()
export class SimilarController {
  constructor(
    @Inject(MarketplaceDirectory) private readonly directory: MarketplaceDirectory,
    @Inject(CatalogSearch) private readonly catalog: CatalogSearch,
    @Inject(LOOK_UP_DEADLINE_MS) private readonly deadline_ms: number,
  ) {}

  @Get(['api/v1/products/:product_id/similar', 'products/:product_id/similar'])
  @ApiOperation({ summary: 'What else there is like a product, on all marketplaces' })
  @ApiQuery({ name: 'limit', required: false, description: `1 to 50, ${USUAL_LIMIT} unless told` })
  @ApiOkResponse({ type: SimilarProducts })
  async similar(@Param('product_id') product_id: string, @Query() { limit }: SimilarRequest): Promise<SimilarProducts> {
    const product = productOrProblem(await findProduct(this.directory, product_id, this.deadline_ms));
    return similarProducts(product, this.catalog, limit ?? USUAL_LIMIT);
  }
}
