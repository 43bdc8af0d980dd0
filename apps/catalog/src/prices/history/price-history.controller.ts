import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiQuery, ApiTags } from '@nestjs/swagger';
import { PriceHistoryRepository } from '@talknshop/aws';
import { PriceHistory, PriceHistoryRequest } from '@talknshop/contracts';
import { Clock } from '@talknshop/workflow';
import { MarketplaceDirectory } from '../../marketplaces/marketplace-directory';
import { orStorageProblem } from '../storage-problem';
import { marketplaceOf } from './marketplace-of';
import { toPriceHistory } from './to-price-history';

const USUAL_DAYS = 90;
const DAY_MS = 86_400_000;

@ApiTags('products')
@Controller()
export class PriceHistoryController {
  constructor(
    @Inject(PriceHistoryRepository) private readonly history: PriceHistoryRepository,
    @Inject(MarketplaceDirectory) private readonly directory: MarketplaceDirectory,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  @Get(['api/v1/products/:product_id/price-history', 'products/:product_id/price-history'])
  @ApiOperation({ summary: 'What a product cost whenever it was seen here; of one never seen, nothing' })
  @ApiQuery({ name: 'days', required: false, description: `how far back, 1 to 365, ${USUAL_DAYS} unless told` })
  @ApiOkResponse({ type: PriceHistory })
  async priceHistory(
    @Param('product_id') product_id: string,
    @Query() { days = USUAL_DAYS }: PriceHistoryRequest,
  ): Promise<PriceHistory> {
    const marketplace = marketplaceOf(this.directory, product_id);
    const since = new Date(this.clock.now() - days * DAY_MS).toISOString();
    const seen = await orStorageProblem(this.history.list(product_id, since));
    const isSimulated = this.directory.simulated().includes(marketplace);
    return { ...toPriceHistory(product_id, seen), ...(isSimulated && { simulated: true }) };
  }
}
