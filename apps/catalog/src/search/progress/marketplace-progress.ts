import type { MarketplaceProgress, SearchMarketplace } from '@talknshop/contracts';
import type { Answered, Failed } from '../ask-all';

export function searchingProgress(marketplace: SearchMarketplace): MarketplaceProgress {
  return { type: 'marketplace', marketplace, status: 'searching' };
}

export function foundProgress({ marketplace, products, duration_ms }: Answered): MarketplaceProgress {
  return { type: 'marketplace', marketplace, status: 'found', count: products.length, duration_ms };
}

export function failedProgress({ marketplace, failure, duration_ms }: Failed): MarketplaceProgress {
  const status = failure.code === 'deadline_exceeded' ? 'late' : 'failed';
  return { type: 'marketplace', marketplace, status, duration_ms, reason: failure.reason };
}

export function passedByProgress(marketplace: SearchMarketplace): MarketplaceProgress {
  return {
    type: 'marketplace',
    marketplace,
    status: 'late',
    reason: 'It is still searching; ask again for what it has.',
  };
}
