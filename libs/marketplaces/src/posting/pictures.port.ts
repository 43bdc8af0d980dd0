import type { PostingMarketplace } from '@talknshop/contracts';

export interface Picture {
  bytes: Uint8Array;
  /** What the bytes say, not their name. */
  type: 'image/jpeg' | 'image/png' | 'image/gif' | 'image/webp' | 'unknown';
}

/**
 * Pictures for marketplaces that want the bytes. Throws `MarketplaceError` in the name of `marketplace`: `rejected` (field
 * `media_s3_keys`) where there is no such picture or it is too large, `unavailable` where it cannot be had now.
 */
export abstract class Pictures {
  abstract read(url: string, marketplace: PostingMarketplace, signal: AbortSignal): Promise<Picture>;
}

const SIGNATURES = [
  ['image/jpeg', 0, 'ffd8ff'],
  ['image/png', 0, '89504e470d0a1a0a'],
  ['image/gif', 0, '47494638'],
  ['image/webp', 8, '57454250'],
] as const;

export function pictureType(bytes: Uint8Array): Picture['type'] {
  const start = Buffer.from(bytes.subarray(0, 16)).toString('hex');
  return SIGNATURES.find(([, offset, mark]) => start.startsWith(mark, offset * 2))?.[0] ?? 'unknown';
}
