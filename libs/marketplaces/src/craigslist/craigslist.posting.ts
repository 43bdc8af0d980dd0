import type { MarketplaceAccess, RuleViolation } from '@talknshop/contracts';
import type { JsonHttp } from '../http/json-http.port';
import { MarketplaceError } from '../marketplace.errors';
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
import type { Pictures } from '../posting/pictures.port';
import { linkTo, postingAccess } from '../posting/posting-access';
import { checkSku, rejected } from '../posting/rejected';
import { checkListing } from '../posting/rules/check-listing';
import { CRAIGSLIST_RULES } from '../posting/rules/craigslist.rules';
import { fit } from '../posting/rules/fitted';
import type { CraigslistConfig } from './craigslist.config';
import { CraigslistDesk } from './craigslist.desk';
import { craigslistBody, craigslistRef, craigslistRss } from './craigslist.rss';

interface Posted {
  posting_id: string;
  title: string;
  category: string;
  /** How many it was posted with; absent where that was not kept. */
  pictures?: string;
}

/**
 * Craigslist by bulk posting. It takes no key of ours and has no drafts: before posting, the memo says that it begins, and where
 * the reply was lost the posting is looked for by a reference in its text.
 */
export class CraigslistPosting extends MarketplacePosting {
  readonly marketplace = 'craigslist';
  readonly access: MarketplaceAccess;
  private readonly desk: CraigslistDesk;

  constructor(
    private readonly config: CraigslistConfig,
    http: JsonHttp,
    private readonly pictures: Pictures,
    now: () => number,
  ) {
    super();
    this.access = postingAccess('craigslist', config.base_url);
    this.desk = new CraigslistDesk(config, http, now);
  }

  validate({ spec, picture_urls }: PostableListing): RuleViolation[] {
    return checkListing(spec, 'craigslist', { pictures: picture_urls.length });
  }

  /** A dry run. */
  async prepare({ sku, listing }: Posting, signal: AbortSignal): Promise<Prepared> {
    checkSku('craigslist', sku);
    const { rss } = await this.write(sku, listing, signal);
    await this.desk.validate(sku, rss, signal);
    return { state: 'checked' };
  }

  async publish(posting: Posting, signal: AbortSignal): Promise<LivePosting | PendingPosting> {
    const before = await this.status(posting, signal);
    if (before.state === 'live' || before.state === 'pending') return before;
    const { sku, listing } = posting;
    const { rss, left_out } = await this.write(sku, listing, signal);
    const { title, category } = fit(listing.spec, 'craigslist');
    const pictures = String(listing.picture_urls.length);
    await posting.keep(writeMemo({ title, category, pictures }));
    const posting_id = await this.post(posting, rss, signal);
    if (posting_id === undefined)
      throw new MarketplaceError('craigslist', 'malformed', 'craigslist answered no posting id');
    await posting.keep(writeMemo({ posting_id, title, category, pictures }));
    return { ...this.live(posting_id, category), ...(left_out.length > 0 && { left_out }) };
  }

  async update(posting: Posting, signal: AbortSignal): Promise<PostingState> {
    const posted = await this.find(posting, signal);
    const state = await this.stateOf(posted, signal);
    if (!posted || (state.state !== 'live' && state.state !== 'pending')) return state;
    const { title, price } = fit(posting.listing.spec, 'craigslist');
    await this.desk.setPrice(posted.posting_id, price, signal);
    await this.desk.setBody(posted.posting_id, craigslistBody(posting.sku, posting.listing), signal);
    const left_out = fixedParts(posted, title, posting.listing);
    return state.state === 'live' && left_out.length > 0 ? { ...state, left_out } : state;
  }

  async withdraw(ref: PostingRef, signal: AbortSignal): Promise<EndedPosting> {
    const posted = await this.find(ref, signal);
    const state = await this.stateOf(posted, signal);
    if (!posted || state.state === 'absent')
      return { state: 'ended', proof: `no posting was made under ${craigslistRef(ref.sku)}` };
    if (state.state === 'ended') return state;
    await this.desk.remove(posted.posting_id, signal);
    const after = await this.stateOf(posted, signal);
    if (after.state === 'ended') return after;
    throw new MarketplaceError('craigslist', 'unavailable', 'craigslist still shows what it said it had deleted');
  }

  async status(ref: PostingRef, signal: AbortSignal): Promise<PostingState> {
    return this.stateOf(await this.find(ref, signal), signal);
  }

  async discard(ref: PostingRef, signal: AbortSignal): Promise<void> {
    const { state } = await this.status(ref, signal);
    if (state === 'live' || state === 'pending')
      throw rejected('craigslist', 'The posting is live on Craigslist: withdraw it.');
  }

  /** What was refused needs not be looked for. */
  private post(ref: PostingRef, rss: string, signal: AbortSignal): Promise<string | undefined> {
    return this.desk.post(ref.sku, rss, signal).catch(async (error: unknown) => {
      if (error instanceof MarketplaceError && error.fault === 'rejected') await ref.keep(writeMemo({}));
      throw error;
    });
  }

  /** What the memo says, and where it says that posting began and no more, what craigslist has of it. */
  private async find(ref: PostingRef, signal: AbortSignal): Promise<Posted | undefined> {
    checkSku('craigslist', ref.sku);
    const { posting_id, title, category, pictures } = readMemo(ref.memo);
    if (title === undefined || category === undefined) return undefined;
    const posted = { title, category, ...(pictures !== undefined && { pictures }) };
    if (posting_id !== undefined) return { ...posted, posting_id };
    const found = await this.desk.findByText(craigslistRef(ref.sku), title, signal);
    if (found === undefined) return undefined;
    await ref.keep(writeMemo({ ...posted, posting_id: found }));
    return { ...posted, posting_id: found };
  }

  private async stateOf(posted: Posted | undefined, signal: AbortSignal): Promise<PostingState> {
    if (!posted) return { state: 'absent' };
    const { posting_id, category } = posted;
    const status = await this.desk.statusOf(posting_id, signal);
    if (status === undefined) return { state: 'absent' };
    if (status === 'active') return this.live(posting_id, category);
    if (status === 'pending') return { state: 'pending', reason: 'Craigslist has not shown it yet' };
    if (status === 'removed') return { state: 'rejected', reason: 'Craigslist removed the posting.' };
    return { state: 'ended', proof: `posting ${posting_id} is ${status}` };
  }

  private live(id: string, category: string): LivePosting {
    const link = linkTo(this.config.listing_url, { id, category, area: this.config.area });
    return { state: 'live', listing_id: id, link };
  }

  private async write(
    sku: string,
    listing: PostableListing,
    signal: AbortSignal,
  ): Promise<{ rss: string; left_out: string[] }> {
    const urls = listing.picture_urls.slice(0, CRAIGSLIST_RULES.pictures.max);
    const read = await Promise.all(urls.map((url) => this.pictures.read(url, 'craigslist', signal)));
    const taken = read.filter(({ type }) => type === 'image/jpeg');
    const surplus = read.length - taken.length;
    return {
      rss: craigslistRss(sku, listing, taken, this.config),
      left_out: surplus > 0 ? [`Craigslist takes JPEG pictures only: ${surplus} left out`] : [],
    };
  }
}

/** What stays as it was posted, though the listing says otherwise by now. */
function fixedParts({ title, pictures }: Posted, wanted: string, { picture_urls }: PostableListing): string[] {
  const isOther = pictures !== undefined && pictures !== String(picture_urls.length);
  return [...(title === wanted ? [] : ['title']), ...(isOther ? ['pictures'] : [])].map(
    (part) => `Craigslist does not change the ${part} once posted`,
  );
}
