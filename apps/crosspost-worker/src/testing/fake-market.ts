import type { PostingMarketplace, RuleViolation } from '@talknshop/contracts';
import {
  MarketplaceError,
  MarketplacePosting,
  type EndedPosting,
  type LivePosting,
  type NeedsUser,
  type PendingPosting,
  type PostableListing,
  type Posting,
  type PostingRef,
  type PostingState,
  type Prepared,
  type WithdrawByHand,
} from '@talknshop/marketplaces';

interface Listing {
  id: string;
  title: string;
  state: 'draft' | 'live' | 'ended' | 'sold';
}

export type Trouble = MarketplaceError | 'lost_reply';

/** A vendor that keeps whatever it is told to keep, as often as it is told: it has no key of its own against doubles. */
export class FakeMarket {
  readonly listings: (Listing & { sku: string })[] = [];
  /** What goes wrong with the next requests, one after the other; `undefined` is none. */
  readonly troubles: (Trouble | undefined)[] = [];
  readonly requests: string[] = [];
  /** Between the request and its answer. */
  step: () => Promise<void> = async () => {};
  /** Says no to what it is asked to publish. */
  refusal?: string;
  /** Awaited before it publishes. */
  beforePublish?: () => Promise<void>;

  constructor(readonly marketplace: PostingMarketplace) {}

  get live(): string[] {
    return this.listings.filter(({ state }) => state === 'live').map(({ id }) => id);
  }

  get drafts(): number {
    return this.listings.filter(({ state }) => state === 'draft').length;
  }

  sell(): void {
    for (const listing of this.listings) if (listing.state === 'live') listing.state = 'sold';
  }

  /** Lets a publication wait, which others may overtake, until `publish` is called; `asked` resolves when it was begun. */
  holdPublishing(): { asked: Promise<void>; publish: () => void } {
    const { promise: held, resolve: publish } = Promise.withResolvers<void>();
    const { promise: asked, resolve: ask } = Promise.withResolvers<void>();
    this.beforePublish = () => {
      delete this.beforePublish;
      ask();
      return held;
    };
    return { asked, publish };
  }

  async request<T>(name: string, work: () => T): Promise<T> {
    this.requests.push(name);
    const trouble = this.troubles.shift();
    if (trouble instanceof MarketplaceError) throw trouble;
    await this.step();
    const answer = work();
    await this.step();
    if (trouble === 'lost_reply') throw this.fault('unavailable');
    return answer;
  }

  fault(
    fault: MarketplaceError['fault'],
    options: { reason?: string; retry_after_ms?: number } = {},
  ): MarketplaceError {
    return new MarketplaceError(this.marketplace, fault, `${this.marketplace} is ${fault}`, options);
  }
}

/** Looks up what is there before it creates anything, as every adapter must. */
export class FakePosting extends MarketplacePosting {
  readonly access = 'simulated';

  constructor(readonly market: FakeMarket) {
    super();
  }

  get marketplace(): PostingMarketplace {
    return this.market.marketplace;
  }

  validate(_listing: PostableListing): RuleViolation[] {
    return [];
  }

  async prepare({ sku, listing }: Posting): Promise<Prepared> {
    const found = (await this.find(sku)) ?? (await this.create(sku, listing.spec.title));
    return { state: 'draft', draft_id: found.id };
  }

  async publish(posting: Posting): Promise<LivePosting | PendingPosting | NeedsUser | EndedPosting> {
    const { sku, keep, listing } = posting;
    const found = await this.find(sku);
    if (found && found.state !== 'draft' && found.state !== 'ended')
      return stateOf(found) as LivePosting | EndedPosting;
    await keep('begun');
    const draft = found ?? (await this.create(sku, listing.spec.title));
    await this.market.beforePublish?.();
    const { refusal } = this.market;
    if (refusal !== undefined) throw this.market.fault('rejected', { reason: refusal });
    await this.market.request('publish', () => (draft.state = 'live'));
    return live(draft);
  }

  async update({ sku, listing }: Posting): Promise<PostingState> {
    const found = await this.find(sku);
    if (found?.state === 'live') await this.market.request('update', () => (found.title = listing.spec.title));
    return stateOf(found);
  }

  async withdraw({ sku }: PostingRef): Promise<EndedPosting | PendingPosting | WithdrawByHand> {
    const found = await this.find(sku);
    if (found?.state === 'sold') return { state: 'sold', proof: `${found.id} is sold` };
    if (found?.state === 'live') await this.market.request('withdraw', () => (found.state = 'ended'));
    return { state: 'ended', proof: found ? `${found.id} is ${found.state}` : 'there is none' };
  }

  async status({ sku }: PostingRef): Promise<PostingState> {
    return stateOf(await this.find(sku));
  }

  async discard({ sku }: PostingRef): Promise<void> {
    const found = await this.find(sku);
    if (found?.state === 'draft') await this.market.request('discard', () => (found.state = 'ended'));
  }

  private find(sku: string): Promise<Listing | undefined> {
    return this.market.request('find', () => this.market.listings.find((listing) => listing.sku === sku));
  }

  private create(sku: string, title: string): Promise<Listing> {
    return this.market.request('create', () => {
      const listing = {
        sku,
        title,
        id: `${this.marketplace}-${this.market.listings.length + 1}`,
        state: 'draft' as const,
      };
      this.market.listings.push(listing);
      return this.market.listings.at(-1)!;
    });
  }
}

function stateOf(listing: Listing | undefined): PostingState {
  if (!listing) return { state: 'absent' };
  if (listing.state === 'live') return live(listing);
  if (listing.state === 'draft') return { state: 'draft', draft_id: listing.id };
  return { state: listing.state, proof: `${listing.id} is ${listing.state}` };
}

function live({ id }: Listing): LivePosting {
  return { state: 'live', listing_id: id, link: `https://market.example/${id}` };
}
