import type { MarketplaceNotification } from '@talknshop/contracts';

/** What came, byte by byte. */
export interface VendorRequest {
  body: Uint8Array;
  /** `undefined`: it was not sent. */
  header: (name: string) => string | undefined;
}

/** How one vendor notifies sellers' software. */
export abstract class VendorWebhook {
  /**
   * What is said of listings, once it is known to be the vendor's and new; nothing where it is about something else. Throws
   * `NotificationRefused`, and `MarketplaceError` where the vendor must be asked and does not answer.
   */
  abstract read(request: VendorRequest, signal: AbortSignal): Promise<MarketplaceNotification[]>;

  /** The answer with which an address proves to be ours, to what the vendor asks in the query; `undefined`: it is not the vendor who asks. */
  abstract prove(query: Record<string, unknown>): string | object | undefined;
}

/** Nobody we know has sent it, or not now. `reason` says what was expected. */
export class NotificationRefused extends Error {
  override readonly name = 'NotificationRefused';
  readonly code = 'notification_refused';
  readonly retriable = false;

  constructor(readonly reason: string) {
    super(reason);
  }
}
