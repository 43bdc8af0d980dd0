import { MarketplaceError, type MarketplaceFault } from '../marketplace.errors';
import type { JsonReply } from './json-http.port';

/** The error behind a status that is no success. `code` is the vendor's own, and `fault` what it means where the status alone would mislead. */
export function refusal(
  marketplace: string,
  reply: JsonReply,
  { code, fault = faultOf(reply.status) }: { code?: string | number; fault?: MarketplaceFault } = {},
): MarketplaceError {
  const message = `${marketplace} answered ${reply.status}${code === undefined ? '' : ` (${code})`}`;
  return new MarketplaceError(marketplace, fault, message, {
    status: reply.status,
    retry_after_ms: reply.retry_after_ms,
  });
}

export function isSuccess(reply: JsonReply): boolean {
  return reply.status >= 200 && reply.status < 300;
}

function faultOf(status: number): MarketplaceFault {
  if (status === 401 || status === 403) return 'unauthorized';
  if (status === 429) return 'rate_limited';
  if (status === 408 || status >= 500) return 'unavailable';
  return 'rejected';
}
