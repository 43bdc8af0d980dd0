import type { JobUpdateData, MarketplaceJob, MarketplaceJobStatus } from '@talknshop/contracts';
import { POSTING_MARKETPLACE_NAMES } from '@talknshop/contracts/protocol';
import type { Style } from './product-card';
import { oneLine } from './text';

/** What happened to a listing, and a line of each marketplace: its status, its link, or the reason. */
export function jobLines({ message, notice_id, marketplace_results }: JobUpdateData, style: Style): string[] {
  const lines = marketplace_results.map((result) => `  ${marketplaceLine(result, style)}`);
  return notice_id === undefined ? lines : [style('green', oneLine(message)), ...lines];
}

type Color = Parameters<Style>[0];

const STATUSES: Record<MarketplaceJobStatus, readonly [Color, string]> = {
  queued: ['dim', 'queued'],
  posting: ['dim', 'posting'],
  needs_user: ['cyan', 'needs you'],
  pending_review: ['yellow', 'under review'],
  live: ['green', 'live'],
  failed: ['red', 'failed'],
  cancelled: ['dim', 'taken back'],
  withdrawn: ['dim', 'withdrawn'],
  sold: ['green', 'sold'],
};

function marketplaceLine({ marketplace, status, access, ...result }: MarketplaceJob, style: Style): string {
  const name = `${POSTING_MARKETPLACE_NAMES[marketplace]}${access === 'simulated' ? ' (simulated)' : ''}`;
  const [color, words] = STATUSES[status];
  const more = result.confirmation_link ?? result.hand_over?.deep_link ?? result.reason;
  return `${name}: ${style(color, words)}${more ? `  ${oneLine(more)}` : ''}`;
}
