import { Controller, Get, HttpCode, Inject, Param, Post, Query, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { PostingMarketplace } from '@talknshop/contracts';
import { MarketplaceError } from '@talknshop/marketplaces';
import { ProblemError, type WithBytes } from '@talknshop/service-kit';
import type { Request, Response } from 'express';
import { orStorageProblem } from '../../jobs/job-problem';
import { MarketplacePipe } from '../../jobs/marketplace.pipe';
import { VENDOR_WEBHOOKS } from '../../tokens';
import { NotificationBook } from '../notification-book';
import type { VendorWebhooks } from './open-vendor-webhooks';
import { NotificationRefused, type VendorWebhook } from './vendor-webhook.port';

/** Vendors give up on whoever is slower. */
const PATIENCE_MS = 3_000;

/** Where vendors send what they have to say, each in its own form. */
@ApiExcludeController()
@Controller('webhooks/:marketplace/notifications')
export class VendorWebhooksController {
  constructor(
    @Inject(NotificationBook) private readonly book: NotificationBook,
    @Inject(VENDOR_WEBHOOKS) private readonly vendors: VendorWebhooks,
  ) {}

  @Get()
  prove(
    @Param('marketplace', MarketplacePipe) marketplace: PostingMarketplace,
    @Query() query: Record<string, unknown>,
    @Res() response: Response,
  ): void {
    const answer = this.vendorOf(marketplace).prove(query);
    if (answer === undefined) throw new ProblemError(403, 'forbidden', `the challenge of ${marketplace} is expected`);
    if (typeof answer === 'string') response.type('text/plain').send(answer);
    else response.json(answer);
  }

  /** What is about no listing of ours is taken too: vendors would send it again and again. */
  @Post()
  @HttpCode(204)
  async take(
    @Param('marketplace', MarketplacePipe) marketplace: PostingMarketplace,
    @Req() request: Request & WithBytes,
  ): Promise<void> {
    const vendor = this.vendorOf(marketplace);
    const said = await orProblem(
      vendor.read(
        { body: request.bytes ?? new Uint8Array(), header: (name) => request.get(name) },
        AbortSignal.timeout(PATIENCE_MS),
      ),
    );
    for (const notification of said) await orStorageProblem(this.book.take(marketplace, notification));
  }

  private vendorOf(marketplace: PostingMarketplace): VendorWebhook {
    const vendor = this.vendors[marketplace];
    if (!vendor) throw new ProblemError(404, 'not_found', `${marketplace} is not listened to here`);
    return vendor;
  }
}

async function orProblem<T>(reading: Promise<T>): Promise<T> {
  try {
    return await reading;
  } catch (error) {
    if (error instanceof NotificationRefused) throw new ProblemError(401, 'unauthorized', error.reason);
    const isAway = error instanceof MarketplaceError || (error instanceof Error && error.name === 'TimeoutError');
    if (!isAway) throw error;
    throw new ProblemError(503, 'dependency_unavailable', 'the marketplace could not be asked', { cause: error });
  }
}
