import type { MarketplaceAccess, RuleViolation } from '@talknshop/contracts';
import type { JsonHttp } from '../http/json-http.port';
import {
  type EndedPosting,
  type LivePosting,
  MarketplacePosting,
  type PendingPosting,
  type PostableListing,
  type Posting,
  type PostingRef,
  type PostingState,
  type Prepared,
} from '../posting/marketplace-posting.port';
import { readMemo, writeMemo } from '../posting/memo';
import { linkTo, postingAccess } from '../posting/posting-access';
import { checkSku, rejected } from '../posting/rejected';
import { checkListing } from '../posting/rules/check-listing';
import { type FacebookBatch, FacebookCatalog, type FacebookProduct } from './facebook.catalog';
import type { FacebookConfig } from './facebook.config';
import { facebookItem, type FacebookVisibility } from './facebook.item';

/** What was asked for last. */
type Step = 'prepare' | 'publish' | 'update' | 'withdraw' | 'discard';

interface Sight {
  product?: FacebookProduct;
  step?: string;
  /** Of the last step; absent where its handle was lost, or nothing was asked for yet. */
  batch?: FacebookBatch;
}

/**
 * Facebook by a commerce catalog. Meta answers each change with a handle and does it later; the memo holds the last handle. Our
 * sku is the product's retailer id, so a change may be sent twice and is still one.
 */
export class FacebookPosting extends MarketplacePosting {
  readonly marketplace = 'facebook';
  readonly access: MarketplaceAccess;
  private readonly catalog: FacebookCatalog;

  constructor(
    private readonly config: FacebookConfig,
    http: JsonHttp,
  ) {
    super();
    this.access = postingAccess('facebook', config.base_url);
    this.catalog = new FacebookCatalog(config, http);
  }

  validate({ spec, picture_urls }: PostableListing): RuleViolation[] {
    return checkListing(spec, 'facebook', { pictures: picture_urls.length });
  }

  async prepare(posting: Posting, signal: AbortSignal): Promise<Prepared> {
    const { product } = await this.look(posting, signal);
    if (product?.is_published) return { state: 'draft', draft_id: product.id };
    const after = await this.write('prepare', posting, 'staging', signal);
    if (after.state === 'rejected') throw rejected('facebook', after.reason);
    return after.state === 'draft' ? after : WORKING;
  }

  async publish(posting: Posting, signal: AbortSignal): Promise<LivePosting | PendingPosting | EndedPosting> {
    const sight = await this.look(posting, signal);
    if (sight.step === 'publish' && sight.batch?.is_finished === false) return WORKING;
    if (sight.product && (sight.product.is_published || !sight.product.is_available)) return this.seen(sight.product);
    const after = await this.write('publish', posting, 'published', signal);
    if (after.state === 'rejected') throw rejected('facebook', after.reason);
    return after.state === 'live' ? after : WORKING;
  }

  async update(posting: Posting, signal: AbortSignal): Promise<PostingState> {
    const sight = await this.look(posting, signal);
    const before = this.stateOf(posting.sku, sight);
    if (!CHANGEABLE.has(before.state)) return before;
    const isDraft = sight.product ? !sight.product.is_published : sight.step === 'prepare';
    return this.write('update', posting, isDraft ? 'staging' : 'published', signal);
  }

  async withdraw(ref: PostingRef, signal: AbortSignal): Promise<EndedPosting | PendingPosting> {
    const { product, step, batch } = await this.look(ref, signal);
    if (product && !product.is_available) return soldOf(product);
    if (batch?.is_finished === false) return WORKING;
    const mayStillCome = batch === undefined && step !== undefined && step !== 'withdraw';
    if (!product && !mayStillCome) return gone(ref.sku);
    const after = await this.remove('withdraw', ref, signal);
    return after.batch?.is_finished === true && !after.product ? gone(ref.sku) : WORKING;
  }

  async status(ref: PostingRef, signal: AbortSignal): Promise<PostingState> {
    return this.stateOf(ref.sku, await this.look(ref, signal));
  }

  async discard(ref: PostingRef, signal: AbortSignal): Promise<void> {
    const { product, step } = await this.look(ref, signal);
    if (product?.is_published) throw rejected('facebook', 'The listing is live on Facebook: withdraw it.');
    if (product || (step !== undefined && step !== 'discard')) await this.remove('discard', ref, signal);
  }

  private async look({ sku, memo }: Pick<PostingRef, 'sku' | 'memo'>, signal: AbortSignal): Promise<Sight> {
    checkSku('facebook', sku);
    const { step, handle } = readMemo(memo);
    const batch = handle === undefined ? undefined : await this.catalog.check(handle, signal);
    return { product: await this.catalog.find(sku, signal), step, batch };
  }

  private async write(
    step: Step,
    posting: Posting,
    visibility: FacebookVisibility,
    signal: AbortSignal,
  ): Promise<PostingState> {
    const item = facebookItem(posting.sku, posting.listing, visibility, this.config);
    return this.stateOf(posting.sku, await this.submit(step, 'UPDATE', item, posting, signal));
  }

  private remove(step: Step, ref: PostingRef, signal: AbortSignal): Promise<Sight> {
    return this.submit(step, 'DELETE', { id: ref.sku }, ref, signal);
  }

  /** Kept before and after: a handle whose reply is lost must be known to be out there. */
  private async submit(
    step: Step,
    method: 'UPDATE' | 'DELETE',
    data: object,
    ref: PostingRef,
    signal: AbortSignal,
  ): Promise<Sight> {
    await ref.keep(writeMemo({ step }));
    const memo = writeMemo({ step, handle: await this.catalog.submit(method, data, signal) });
    await ref.keep(memo);
    return this.look({ sku: ref.sku, memo }, signal);
  }

  private stateOf(sku: string, { product, step, batch }: Sight): PostingState {
    if (batch?.is_finished === false) return WORKING;
    const refused = step === 'withdraw' || step === 'discard' ? undefined : batch?.refused;
    if (product && (product.is_published || !product.is_available)) return this.seen(product, refused);
    if (refused !== undefined) return { state: 'rejected', reason: refused };
    if (product) return { state: 'draft', draft_id: product.id };
    return step === 'withdraw' ? gone(sku) : { state: 'absent' };
  }

  private seen(product: FacebookProduct, refused?: string): LivePosting | EndedPosting {
    if (!product.is_available) return soldOf(product);
    const link = linkTo(this.config.listing_url, { id: product.id });
    return { state: 'live', listing_id: product.id, link, ...(refused !== undefined && { left_out: [refused] }) };
  }
}

const WORKING = { state: 'pending', reason: 'Facebook is working on it' } as const satisfies PendingPosting;
const CHANGEABLE = new Set<PostingState['state']>(['live', 'draft', 'pending']);

function soldOf({ id }: FacebookProduct): EndedPosting {
  return { state: 'sold', proof: `product ${id} is out of stock` };
}

function gone(sku: string): EndedPosting {
  return { state: 'ended', proof: `the catalog has no product under retailer id ${sku}` };
}
