import { type HandOver, money, type PostingMarketplace, type RuleViolation } from '@talknshop/contracts';
import {
  MarketplacePosting,
  type NeedsUser,
  type PostableListing,
  type Posting,
  type PostingRef,
  type PostingState,
  type Prepared,
  type WithdrawByHand,
} from '../posting/marketplace-posting.port';
import { checkSku } from '../posting/rejected';
import { checkListing } from '../posting/rules/check-listing';
import { fit } from '../posting/rules/fitted';
import { POSTING_RULES } from '../posting/rules/posting-rules';
import type { AssistedConfig } from './assisted.config';

/**
 * A marketplace without an API open to us: a person posts what is made ready for them, and takes it down. Nobody can be asked
 * what became of it, so its state is `unknown`; that it was posted is the caller's to remember.
 */
export class AssistedPosting extends MarketplacePosting {
  readonly access = 'assisted';
  private readonly name: string;

  constructor(
    readonly marketplace: PostingMarketplace,
    private readonly config: AssistedConfig,
  ) {
    super();
    this.name = POSTING_RULES[marketplace].name;
  }

  validate({ spec, picture_urls }: PostableListing): RuleViolation[] {
    return checkListing(spec, this.marketplace, { pictures: picture_urls.length });
  }

  async prepare({ sku }: Posting, signal: AbortSignal): Promise<Prepared> {
    this.begin(sku, signal);
    return { state: 'none' };
  }

  async publish({ sku, listing }: Posting, signal: AbortSignal): Promise<NeedsUser> {
    this.begin(sku, signal);
    return {
      state: 'needs_user',
      reason: `${this.name} has no way for us to post: paste the listing there, then mark it as posted.`,
      hand_over: this.handOver(listing),
    };
  }

  async update({ sku, listing }: Posting, signal: AbortSignal): Promise<NeedsUser> {
    this.begin(sku, signal);
    return {
      state: 'needs_user',
      reason: `${this.name} has no way for us to change a listing: paste what is new there.`,
      hand_over: { ...this.handOver(listing), deep_link: this.config.own_listings_link },
    };
  }

  async withdraw({ sku }: PostingRef, signal: AbortSignal): Promise<WithdrawByHand> {
    this.begin(sku, signal);
    return {
      state: 'needs_user',
      reason: `${this.name} has no way for us to take a listing down: end it there.`,
      deep_link: this.config.own_listings_link,
    };
  }

  async status({ sku }: PostingRef, signal: AbortSignal): Promise<PostingState> {
    this.begin(sku, signal);
    return { state: 'unknown', reason: `${this.name} has no way for us to ask.` };
  }

  async discard({ sku }: PostingRef, signal: AbortSignal): Promise<void> {
    this.begin(sku, signal);
  }

  private begin(sku: string, signal: AbortSignal): void {
    signal.throwIfAborted();
    checkSku(this.marketplace, sku);
  }

  private handOver({ spec, picture_urls }: PostableListing): HandOver {
    const { title, description, price } = fit(spec, this.marketplace);
    return {
      title,
      description,
      price: money(price, spec.currency),
      picture_urls: picture_urls.slice(0, POSTING_RULES[this.marketplace].pictures.max),
      deep_link: this.config.deep_link,
    };
  }
}
