import type { MarketplaceAccess, RuleViolation } from '@talknshop/contracts';
import { type GrantVault, MemoryGrantVault } from '../http/grant-vault.port';
import type { JsonHttp } from '../http/json-http.port';
import { MarketplaceError } from '../marketplace.errors';
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
import { readMemo, writeMemo } from '../posting/memo';
import type { Picture, Pictures } from '../posting/pictures.port';
import { postingAccess } from '../posting/posting-access';
import { checkSku, rejected } from '../posting/rejected';
import { checkListing } from '../posting/rules/check-listing';
import { ETSY_RULES } from '../posting/rules/etsy.rules';
import type { EtsyConfig } from './etsy.config';
import { etsyDraft, etsyInventory, etsyMarker, etsyText } from './etsy.listing';
import { type EtsyListing, EtsyShop } from './etsy.shop';

/**
 * Etsy by its Open API v3: a draft, its pictures, then public. It takes no key of ours: before creating, the memo says that it
 * begins, and where the reply was lost the draft is looked for: by a tag, or by the sku, which only its inventory can say.
 */
export class EtsyPosting extends MarketplacePosting {
  readonly marketplace = 'etsy';
  readonly access: MarketplaceAccess;
  private readonly shop: EtsyShop;

  constructor(
    private readonly config: EtsyConfig,
    http: JsonHttp,
    private readonly pictures: Pictures,
    now: () => number,
    vault: GrantVault = new MemoryGrantVault(),
  ) {
    super();
    this.access = postingAccess('etsy', config.base_url);
    this.shop = new EtsyShop(config, http, now, vault);
  }

  validate({ spec, picture_urls }: PostableListing): RuleViolation[] {
    return checkListing(spec, 'etsy', { pictures: picture_urls.length });
  }

  async prepare(posting: Posting, signal: AbortSignal): Promise<Prepared> {
    const listing = await this.find(posting, signal);
    if (listing && listing.state !== 'draft') return { state: 'draft', draft_id: listing.id };
    return { state: 'draft', draft_id: (await this.write(posting, listing, signal)).id };
  }

  async publish(posting: Posting, signal: AbortSignal): Promise<LivePosting | EndedPosting> {
    const listing = await this.find(posting, signal);
    const before = stateOf(listing);
    if (before.state === 'live' || before.state === 'sold') return before;
    const { id } = await this.write(posting, listing, signal);
    const after = stateOf(await this.shop.patch(id, { state: 'active' }, signal));
    if (after.state === 'live') return after;
    throw new MarketplaceError('etsy', 'malformed', 'etsy did not activate the listing');
  }

  async update(posting: Posting, signal: AbortSignal): Promise<PostingState> {
    const listing = await this.find(posting, signal);
    const state = stateOf(listing);
    if (listing && (state.state === 'live' || state.state === 'draft')) await this.write(posting, listing, signal);
    return state;
  }

  async withdraw(ref: PostingRef, signal: AbortSignal): Promise<EndedPosting> {
    const listing = await this.find(ref, signal);
    const state = stateOf(listing);
    if (state.state === 'sold' || state.state === 'ended') return state;
    if (!listing) return { state: 'ended', proof: `Etsy has no listing tagged ${etsyMarker(ref.sku)}` };
    if (state.state === 'draft') return { state: 'ended', proof: `listing ${listing.id} is a draft` };
    await this.shop.patch(listing.id, { state: 'inactive' }, signal);
    const after = stateOf(await this.shop.find(listing.id, signal));
    if (after.state === 'ended' || after.state === 'sold') return after;
    if (after.state === 'absent') return { state: 'ended', proof: `listing ${listing.id} is gone` };
    throw new MarketplaceError('etsy', 'unavailable', 'etsy still shows what it said it had deactivated');
  }

  async status(ref: PostingRef, signal: AbortSignal): Promise<PostingState> {
    return stateOf(await this.find(ref, signal));
  }

  async discard(ref: PostingRef, signal: AbortSignal): Promise<void> {
    const listing = await this.find(ref, signal);
    if (listing?.state === 'active') throw rejected('etsy', 'The listing is live on Etsy: withdraw it.');
    if (listing) await this.shop.remove(listing.id, signal);
    if (ref.memo !== undefined) await ref.keep(writeMemo({}));
  }

  /** What the memo says, and where it says that a draft was begun and no more, what the shop has of it. */
  private async find(ref: PostingRef, signal: AbortSignal): Promise<EtsyListing | undefined> {
    checkSku('etsy', ref.sku);
    const { begun, listing_id } = readMemo(ref.memo);
    if (listing_id !== undefined) return this.shop.find(listing_id, signal);
    if (begun === undefined) return undefined;
    const found = await this.shop.findOwn({ sku: ref.sku, tag: etsyMarker(ref.sku) }, signal);
    if (found) await ref.keep(writeMemo({ begun, listing_id: found.id }));
    return found;
  }

  /** A draft as the listing says, with its pictures. */
  private async write(posting: Posting, known: EtsyListing | undefined, signal: AbortSignal): Promise<EtsyListing> {
    if (known) await this.change(posting, known.id, signal);
    const listing = known ?? (await this.create(posting, signal));
    await this.addPictures(listing.id, posting.listing, signal);
    return listing;
  }

  private async create(posting: Posting, signal: AbortSignal): Promise<EtsyListing> {
    const draft = etsyDraft(posting.sku, posting.listing, this.config);
    await posting.keep(writeMemo({ begun: 'yes' }));
    const created = await this.shop.createDraft(draft, signal);
    await posting.keep(writeMemo({ begun: 'yes', listing_id: created.id }));
    await this.shop.putInventory(created.id, etsyInventory(posting.sku, posting.listing, this.config), signal);
    return created;
  }

  private async change({ sku, listing }: Posting, id: string, signal: AbortSignal): Promise<void> {
    await this.shop.patch(id, etsyText(sku, listing), signal);
    await this.shop.putInventory(id, etsyInventory(sku, listing, this.config), signal);
  }

  /** Those that are there already are the first ones: they are sent in order. */
  private async addPictures(id: string, { picture_urls }: PostableListing, signal: AbortSignal): Promise<void> {
    const wanted = await this.readPictures(picture_urls.slice(0, ETSY_RULES.pictures.max), signal);
    const there = await this.shop.countPictures(id, signal);
    for (const [index, picture] of wanted.entries())
      if (index >= there) await this.shop.addPicture(id, picture, index + 1, signal);
  }

  private async readPictures(urls: readonly string[], signal: AbortSignal): Promise<Picture[]> {
    const read = await Promise.all(urls.map((url) => this.pictures.read(url, 'etsy', signal)));
    return read.filter(({ type }) => TAKEN.has(type));
  }
}

const TAKEN = new Set<Picture['type']>(['image/jpeg', 'image/png', 'image/gif']);

function stateOf(
  listing: EtsyListing | undefined,
): Exclude<PostingState, { state: 'rejected' | 'unknown' | 'pending' }> {
  if (!listing) return { state: 'absent' };
  const { id, state, url } = listing;
  if (state === 'active') return { state: 'live', listing_id: id, link: url };
  if (state === 'draft') return { state: 'draft', draft_id: id };
  return { state: state === 'sold_out' ? 'sold' : 'ended', proof: `listing ${id} is ${state}` };
}
