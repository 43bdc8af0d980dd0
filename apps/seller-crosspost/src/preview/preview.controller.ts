import { Body, Controller, HttpCode, Inject, Post, UseInterceptors } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { PreviewReply, PreviewRequest } from '@talknshop/contracts';
import { pictureCount, type ListingAccess } from '@talknshop/crosspost';
import { fitted } from '@talknshop/marketplaces';
import { ListingProblems } from '../jobs/listing-problem.interceptor';
import { LISTING_ACCESS } from '../tokens';

@ApiTags('listings')
@Controller('api/v1/listings')
export class PreviewController {
  constructor(@Inject(LISTING_ACCESS) private readonly access: ListingAccess) {}

  @Post('preview')
  @HttpCode(200)
  @UseInterceptors(ListingProblems)
  @ApiOperation({
    summary: 'What each marketplace would show, and the rules the listing would break; nothing is stored',
  })
  @ApiOkResponse({ type: PreviewReply })
  preview(@Body() { listing_spec }: PreviewRequest): PreviewReply {
    const previews = listing_spec.target_marketplaces.map((marketplace) =>
      fitted(listing_spec, marketplace, {
        access: this.access.access[marketplace],
        pictures: pictureCount(listing_spec, marketplace, this.access),
      }),
    );
    return { previews };
  }
}
