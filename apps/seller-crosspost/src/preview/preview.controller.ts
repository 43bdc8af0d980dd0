import { Body, Controller, HttpCode, Inject, Post, UseInterceptors } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { PreviewReply, PreviewRequest } from '@talknshop/contracts';
import { ListingProblems } from '../jobs/listing-problem.interceptor';
import { Previewer } from './previewer';

@ApiTags('listings')
@Controller('api/v1/listings')
export class PreviewController {
  constructor(@Inject(Previewer) private readonly previewer: Previewer) {}

  @Post('preview')
  @HttpCode(200)
  @UseInterceptors(ListingProblems)
  @ApiOperation({
    summary: 'What each marketplace would show, and the rules the listing would break; nothing is stored',
  })
  @ApiOkResponse({ type: PreviewReply })
  async preview(@Body() { listing_spec }: PreviewRequest): Promise<PreviewReply> {
    return { previews: await this.previewer.preview(listing_spec) };
  }
}
