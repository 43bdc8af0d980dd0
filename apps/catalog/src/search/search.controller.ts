import { Body, Controller, HttpCode, Inject, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { SearchRequest, SearchResults } from '@talknshop/contracts';
import { ProblemError } from '@talknshop/service-kit';
import { CatalogSearch } from './catalog-search';
import { toSearchQuery } from './search-query';

@ApiTags('search')
@Controller()
export class SearchController {
  constructor(@Inject(CatalogSearch) private readonly catalog: CatalogSearch) {}

  @Post(['api/v1/search', 'search'])
  @HttpCode(200)
  @ApiOperation({ summary: 'Search all marketplaces; what answers by the deadline is answered' })
  @ApiOkResponse({ type: SearchResults })
  search(@Body() request: SearchRequest): Promise<SearchResults> {
    if (request.cursor !== undefined) throw refusal('cursor', 'paging is not supported; ask for more with limit');
    if (toSearchQuery(request, 1).text === '') throw refusal('product_type', 'say what to look for');
    return this.catalog.search(request);
  }
}

function refusal(field: string, message: string): ProblemError {
  return new ProblemError(400, 'invalid_request', `$.${field}: ${message}`, {
    errors: [{ path: `$.${field}`, message }],
  });
}
