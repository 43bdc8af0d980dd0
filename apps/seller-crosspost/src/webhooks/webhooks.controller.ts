import { Body, Controller, Headers, HttpCode, Inject, Param, Post, Req } from '@nestjs/common';
import { ApiHeader, ApiNoContentResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { MarketplaceNotification, type PostingMarketplace } from '@talknshop/contracts';
import { ProblemError, type WithBytes } from '@talknshop/service-kit';
import { orStorageProblem } from '../jobs/job-problem';
import { MarketplacePipe } from '../jobs/marketplace.pipe';
import { WEBHOOK_SECRETS } from '../tokens';
import { NotificationBook } from './notification-book';
import { isSigned } from './signature';

@ApiTags('webhooks')
@Controller('webhooks')
export class WebhooksController {
  constructor(
    @Inject(NotificationBook) private readonly book: NotificationBook,
    @Inject(WEBHOOK_SECRETS) private readonly secrets: Partial<Record<PostingMarketplace, string>>,
  ) {}

  @Post(':marketplace')
  @HttpCode(204)
  @ApiOperation({ summary: 'A marketplace says that a listing was sold, or has ended' })
  @ApiHeader({ name: 'x-sandbox-signature', description: 'HMAC-SHA256 of the body with the shared secret, in hex' })
  @ApiNoContentResponse({ description: 'It is stored. Saying it again does no harm.' })
  async take(
    @Param('marketplace', MarketplacePipe) marketplace: PostingMarketplace,
    @Headers('x-sandbox-signature') signature: string | undefined,
    @Body() notification: MarketplaceNotification,
    @Req() { bytes }: WithBytes,
  ): Promise<void> {
    const secret = this.secrets[marketplace];
    if (secret === undefined) throw new ProblemError(404, 'not_found', `${marketplace} is not listened to here`);
    if (!bytes || !isSigned(bytes, signature, secret))
      throw new ProblemError(
        401,
        'unauthorized',
        'x-sandbox-signature: the HMAC of the body with the shared secret is expected',
      );
    if (!(await orStorageProblem(this.book.take(marketplace, notification))))
      throw new ProblemError(404, 'not_found', 'there is no such listing');
  }
}
