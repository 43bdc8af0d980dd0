import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { RankRequest, RankReply } from '@talknshop/contracts';
import { ProblemError } from '@talknshop/service-kit';
import { rankForReply } from './rank-for-reply';
import { problemsOf } from './rank-request';

@ApiTags('search')
@Controller()
export class RankController {
  @Post('rank')
  @HttpCode(200)
  @ApiOperation({ summary: 'Put products in the order of a requirement, each with its reason' })
  @ApiOkResponse({ type: RankReply })
  rank(@Body() request: RankRequest): RankReply {
    const errors = problemsOf(request.products);
    const [first] = errors;
    if (first) throw new ProblemError(400, 'invalid_request', `${first.path}: ${first.message}`, { errors });
    return { products: rankForReply(request) };
  }
}
