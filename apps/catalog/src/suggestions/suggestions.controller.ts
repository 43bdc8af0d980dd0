import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiQuery, ApiTags } from '@nestjs/swagger';
import { SuggestionList, SuggestionRequest } from '@talknshop/contracts';
import { SuggestionIndex } from './suggestion-index';

const USUAL_LIMIT = 8;

@ApiTags('search')
@Controller()
export class SuggestionsController {
  constructor(@Inject(SuggestionIndex) private readonly index: SuggestionIndex) {}

  @Get(['api/v1/search/suggestions', 'search/suggestions'])
  @ApiOperation({ summary: 'How a search that begins so may go on; one slip of the keyboard is forgiven' })
  @ApiQuery({ name: 'q', description: '1 to 100 characters' })
  @ApiQuery({ name: 'limit', required: false, description: `1 to 20, ${USUAL_LIMIT} unless told` })
  @ApiOkResponse({ type: SuggestionList })
  suggest(@Query() { q, limit }: SuggestionRequest): SuggestionList {
    return { suggestions: this.index.suggest(q, limit ?? USUAL_LIMIT) };
  }
}
