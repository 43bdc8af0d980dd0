import { Body, Controller, Inject, Post, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags, getSchemaPath } from '@nestjs/swagger';
import { type MarketplaceProgress, SearchRequest, SearchResults } from '@talknshop/contracts';
import { currentContext, Logger, problemOf, ProblemError } from '@talknshop/service-kit';
import type { Request, Response } from 'express';
import { CatalogSearch } from './catalog-search';
import { closed, LineStream } from './progress/line-stream';
import { toSearchQuery } from './search-query';
import { SearchRefused } from './search.errors';

const LINES = 'application/x-ndjson';

const REPLIES = {
  'application/json': { schema: { $ref: getSchemaPath(SearchResults) } },
  [LINES]: {
    schema: {
      type: 'string',
      description: 'A `MarketplaceProgress` a line, and last a `SearchFinished` or `SearchBroke`.',
    },
  },
};

@ApiTags('search')
@Controller()
export class SearchController {
  constructor(
    @Inject(CatalogSearch) private readonly catalog: CatalogSearch,
    @Inject(Logger) private readonly logger: Logger,
  ) {}

  @Post(['api/v1/search', 'search'])
  @ApiOperation({ summary: 'Search all marketplaces; what answers by the deadline is answered' })
  @ApiOkResponse({ description: 'Whole, or as a stream that begins with each marketplace.', content: REPLIES })
  async search(@Body() request: SearchRequest, @Req() http: Request, @Res() response: Response): Promise<void> {
    if (toSearchQuery(request, 1).text === '')
      throw problemFor(new SearchRefused('$.product_type', 'say what to look for'));
    const wantsLines = http.accepts(['application/json', LINES]) === LINES;
    if (wantsLines) return this.stream(request, http, response);
    response.status(200).json(await this.catalog.search(request, { wantsHelp: true }).catch(asProblem));
  }

  /** Refusals come before the first line, as a problem of their own; what breaks later is the last line. */
  private async stream(request: SearchRequest, { originalUrl }: Request, response: Response): Promise<void> {
    const signal = closed(response);
    const lines = new LineStream(response, LINES);
    try {
      const onProgress = (progress: MarketplaceProgress): void => lines.write(progress);
      const data = await this.catalog.search(request, { signal, onProgress, wantsHelp: true });
      lines.write({ type: 'results', data });
    } catch (error) {
      if (signal.aborted) return;
      if (!lines.hasBegun) return asProblem(error);
      this.logger.error({ error }, 'search.stream_broke');
      lines.write({ type: 'error', problem: problemOf(error, originalUrl, currentContext()?.trace_id ?? '') });
    }
    lines.end();
  }
}

function asProblem(error: unknown): never {
  throw error instanceof SearchRefused ? problemFor(error) : error;
}

function problemFor({ code, path, expected, message }: SearchRefused): ProblemError {
  return new ProblemError(400, code, message, { errors: [{ path, message: expected }] });
}
