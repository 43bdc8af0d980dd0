import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiQuery, ApiTags } from '@nestjs/swagger';
import { ExplanationRequest, ProductExplanation } from '@talknshop/contracts';
import { MarketplaceDirectory } from '../marketplaces/marketplace-directory';
import { findProduct } from '../products/find-product';
import { productOrProblem } from '../products/product-problem';
import { CatalogSearch } from '../search/catalog-search';
import { LOOK_UP_DEADLINE_MS } from '../tokens';
import { explainProduct, productIn } from './explain-product';
import { readRequirement } from './read-requirement';

@ApiTags('products')
@Controller()
export class ExplanationController {
  constructor(
    @Inject(MarketplaceDirectory) private readonly directory: MarketplaceDirectory,
    @Inject(CatalogSearch) private readonly catalog: CatalogSearch,
    @Inject(LOOK_UP_DEADLINE_MS) private readonly deadline_ms: number,
  ) {}

  @Get(['api/v1/products/:product_id/explain', 'products/:product_id/explain'])
  @ApiOperation({ summary: 'Why a product stands where it stands in a search, or why it does not' })
  @ApiQuery({
    name: 'requirement',
    description: 'A RequirementSpec as JSON, such as the requirement_spec of a search; at most 10,000 characters',
    example: '{"product_type":"laptop","price":{"max":1000}}',
  })
  @ApiOkResponse({ type: ProductExplanation })
  async explain(
    @Param('product_id') product_id: string,
    @Query() { requirement }: ExplanationRequest,
  ): Promise<ProductExplanation> {
    const spec = await readRequirement(requirement);
    const asked = await this.catalog.ask(spec);
    const product =
      productIn(asked, product_id) ?? productOrProblem(await findProduct(this.directory, product_id, this.deadline_ms));
    return explainProduct(product, spec, { ...asked, simulated: this.directory.simulated() });
  }
}
