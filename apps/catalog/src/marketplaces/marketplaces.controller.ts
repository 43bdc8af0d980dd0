import { Controller, Get, Inject } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { MarketplaceList } from '@talknshop/contracts';
import { MarketplaceDirectory } from './marketplace-directory';

@ApiTags('marketplaces')
@Controller('api/v1/marketplaces')
export class MarketplacesController {
  constructor(@Inject(MarketplaceDirectory) private readonly directory: MarketplaceDirectory) {}

  @Get()
  @ApiOperation({ summary: 'The marketplaces, how they are reached, and how their last calls went' })
  @ApiOkResponse({ type: MarketplaceList })
  list(): MarketplaceList {
    return { marketplaces: this.directory.statuses() };
  }
}
