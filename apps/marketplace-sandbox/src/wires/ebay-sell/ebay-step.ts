import type { Request } from 'express';
import type { FaultStep } from '../../faults/fault';

/** What a request to eBay is a step of. */
export function ebayStep({ method, path }: Request): FaultStep {
  if (path.endsWith('/oauth2/token')) return 'token';
  if (path.startsWith('/buy/')) return 'search';
  if (path.endsWith('/publish')) return 'publish';
  if (path.endsWith('/withdraw') || method === 'DELETE') return 'withdraw';
  if (path.endsWith('/bulk_update_price_quantity')) return 'revise';
  return method === 'GET' ? 'read' : 'draft';
}
