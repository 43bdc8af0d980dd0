import type { ListingSpec, MarketplaceAccess, RuleViolation } from '@talknshop/contracts';
import type { JsonHttp } from '../http/json-http.port';
import {
  type EndedPosting,
  type LivePosting,
  MarketplacePosting,
  type PostableListing,
  type Posting,
  type PostingRef,
  type PostingState,
  type Prepared,
} from '../posting/marketplace-posting.port';
import { MarketplaceError } from '../marketplace.errors';
import { readMemo, writeMemo } from '../posting/memo';
import { linkTo, postingAccess } from '../posting/posting-access';
import { checkSku, rejected } from '../posting/rejected';
import { checkListing } from '../posting/rules/check-listing';
import { type EbayAspect, missingAspects, missingWords } from './ebay.aspects';
import { EbayInventory, type EbayOffer } from './ebay.inventory';
import { ebayInventoryItem, ebayOffer } from './ebay.offer';
import type { EbayPostingConfig } from './ebay.posting.config';
import { EbayRequirements } from './ebay.requirements';

/** eBay by its Sell Inventory API. The sku is the key: eBay keeps one offer of each, so a lost reply is looked up by it. */
export class EbayPosting extends MarketplacePosting {
  readonly marketplace = 'ebay';
  readonly access: MarketplaceAccess;
  private readonly inventory: EbayInventory;
  private readonly requirements: EbayRequirements;
  private has_location = false;

  constructor(
    private readonly config: EbayPostingConfig,
    http: JsonHttp,
    now: () => number,
  ) {
    super();
    this.access = postingAccess('ebay', config.base_url);
    this.inventory = new EbayInventory(config, http, now);
    this.requirements = new EbayRequirements(config, http, now);
  }

  /** What its category requires is among the rules as soon as eBay has been asked for it. */
  validate({ spec, picture_urls }: PostableListing): RuleViolation[] {
    const missing = this.requirements.missingIn(spec) ?? [];
    return [...checkListing(spec, 'ebay', { pictures: picture_urls.length }), ...missing];
  }

  async prepare(posting: Posting, signal: AbortSignal): Promise<Prepared> {
    const offer = await this.find(posting, signal);
    if (offer?.is_published) return { state: 'draft', draft_id: offer.offer_id };
    return { state: 'draft', draft_id: await this.write(posting, offer, signal) };
  }

  async publish(posting: Posting, signal: AbortSignal): Promise<LivePosting | EndedPosting> {
    const offer = await this.find(posting, signal);
    const state = this.stateOf(offer, posting);
    if (state.state === 'sold' || state.state === 'live') return state;
    const listing_id = await this.inventory.publish(await this.write(posting, offer, signal), signal);
    await posting.keep(writeMemo({ listing_id }));
    return this.live(listing_id);
  }

  async update(posting: Posting, signal: AbortSignal): Promise<PostingState> {
    const offer = await this.find(posting, signal);
    const state = this.stateOf(offer, posting);
    if (state.state === 'live' || state.state === 'draft') await this.write(posting, offer, signal);
    return state;
  }

  async withdraw(ref: PostingRef, signal: AbortSignal): Promise<EndedPosting> {
    const offer = await this.find(ref, signal);
    const state = this.stateOf(offer, ref);
    if (state.state === 'sold') return state;
    if (!offer || state.state !== 'live') return { state: 'ended', proof: proofOf(ref.sku, offer) };
    await ref.keep(writeMemo({ listing_id: state.listing_id }));
    await this.inventory.withdraw(offer.offer_id, signal);
    const after = await this.find(ref, signal);
    const now = this.stateOf(after, ref);
    if (now.state === 'sold') return now;
    if (now.state === 'live')
      throw new MarketplaceError('ebay', 'unavailable', 'ebay still shows what it said it had withdrawn');
    return { state: 'ended', proof: proofOf(ref.sku, after) };
  }

  async status(ref: PostingRef, signal: AbortSignal): Promise<PostingState> {
    return this.stateOf(await this.find(ref, signal), ref);
  }

  async discard(ref: PostingRef, signal: AbortSignal): Promise<void> {
    const offer = await this.find(ref, signal);
    if (offer?.is_published) throw rejected('ebay', 'The listing is live on eBay: withdraw it.');
    if (offer) await this.inventory.remove(ref.sku, offer.offer_id, signal);
  }

  private find({ sku }: PostingRef, signal: AbortSignal): Promise<EbayOffer | undefined> {
    checkSku('ebay', sku);
    return this.inventory.findOffer(sku, signal);
  }

  /** Item and offer as the listing says, which also revises what is live; the offer's id. */
  private async write({ sku, listing }: Posting, offer: EbayOffer | undefined, signal: AbortSignal): Promise<string> {
    const required = await this.requiredOf(listing, signal);
    const [item, terms] = [ebayInventoryItem(listing, required), ebayOffer(sku, listing, this.config)];
    if (!this.has_location) await this.inventory.createLocation(signal);
    this.has_location = true;
    await this.inventory.putItem(sku, item, signal);
    if (!offer) return this.inventory.createOffer(terms, signal);
    await this.inventory.putOffer(offer.offer_id, terms, signal);
    return offer.offer_id;
  }

  /** Throws `rejected` with what the listing lacks. */
  private async requiredOf({ spec }: PostableListing, signal: AbortSignal): Promise<readonly EbayAspect[]> {
    const required = await this.askRequired(spec, signal);
    const violations = missingAspects(spec, required);
    if (violations.length === 0) return required;
    throw rejected('ebay', missingWords(spec, required), { field: 'attributes', violations });
  }

  /** Where eBay does not say what it requires, it says what is missing when the listing is published. */
  private async askRequired(spec: ListingSpec, signal: AbortSignal): Promise<readonly EbayAspect[]> {
    try {
      return await this.requirements.learn(spec, signal);
    } catch (error) {
      if (error instanceof MarketplaceError) return [];
      throw error;
    }
  }

  private stateOf(offer: EbayOffer | undefined, { sku, memo }: PostingRef): PostingState {
    if (!offer) return { state: 'absent' };
    const { listing } = offer;
    if (listing && listing.sold > 0 && offer.available === 0 && GONE.has(listing.status))
      return { state: 'sold', proof: `listing ${listing.listing_id} is ${listing.status}, ${listing.sold} sold` };
    if (offer.is_published && listing && !OVER.has(listing.status)) return this.live(listing.listing_id);
    const was_public = listing !== undefined || readMemo(memo)['listing_id'] !== undefined;
    return was_public ? { state: 'ended', proof: proofOf(sku, offer) } : { state: 'draft', draft_id: offer.offer_id };
  }

  private live(listing_id: string): LivePosting {
    return { state: 'live', listing_id, link: linkTo(this.config.listing_url, { id: listing_id }) };
  }
}

const OVER = new Set(['ENDED', 'EBAY_ENDED', 'INACTIVE']);
const GONE = new Set([...OVER, 'OUT_OF_STOCK']);

function proofOf(sku: string, offer: EbayOffer | undefined): string {
  if (!offer) return `eBay has no offer under sku ${sku}`;
  const listing = offer.listing ? `, listing ${offer.listing.listing_id} is ${offer.listing.status}` : '';
  return `offer ${offer.offer_id} is ${offer.is_published ? 'PUBLISHED' : 'UNPUBLISHED'}${listing}`;
}
