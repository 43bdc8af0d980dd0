import type { Request, RequestHandler, Response } from 'express';
import { at, list, number, text } from '@talknshop/marketplaces';
import { POSTED_PATHS } from '../../postings/posting-links';
import { param } from '../wire';
import { ETSY_STATES, type EtsyBooks, type EtsyListing } from './etsy-books';
import { refuseEtsy } from './etsy.auth';
import { type EtsyProfiles, offeringMistake, readChange, readDraft } from './listing-form';

type ById = RequestHandler<{ id: string }>;

const MOST_RESULTS = 100;

/** Listings of the shop. */
export class ListingCalls {
  constructor(
    private readonly books: EtsyBooks,
    private readonly profiles: EtsyProfiles,
    private readonly public_url: (request: Request) => string,
  ) {}

  /** A draft each time it is called. */
  readonly create: RequestHandler = (request, response) => {
    if (!request.is('urlencoded')) return refuseEtsy(response, 400, 'Expected application/x-www-form-urlencoded');
    const draft = readDraft(request.body ?? {}, this.profiles);
    if (typeof draft === 'string') return refuseEtsy(response, 400, draft);
    const listing = this.books.put({ ...draft, listing_id: this.books.nextId() });
    response.status(201).json(this.shown(listing, request));
  };

  readonly list: RequestHandler = (request, response) => {
    const state = ETSY_STATES.find((known) => known === (param(request, 'state') ?? 'active'));
    const [limit, offset] = [Number(param(request, 'limit') ?? 25), Number(param(request, 'offset') ?? 0)];
    const isPage =
      Number.isInteger(limit) && limit >= 1 && limit <= MOST_RESULTS && Number.isInteger(offset) && offset >= 0;
    if (!state || !isPage) return refuseEtsy(response, 400, 'state, limit (1 to 100) or offset is invalid');
    const found = this.books.inState(state);
    const page = found.slice(offset, offset + limit);
    response.json({ count: found.length, results: page.map((listing) => this.shown(listing, request)) });
  };

  readonly read: ById = (request, response) => {
    const listing = this.known(request.params.id, response);
    if (listing) response.json(this.shown(listing, request));
  };

  /** Words and state, all or nothing. */
  readonly change: ById = (request, response) => {
    const listing = this.known(request.params.id, response);
    if (!listing) return;
    if (!request.is('urlencoded')) return refuseEtsy(response, 400, 'Expected application/x-www-form-urlencoded');
    const change = readChange(request.body ?? {});
    if (typeof change === 'string') return refuseEtsy(response, 400, change);
    const state = text(at(request.body, 'state')) ?? listing.state;
    const mistake = state === listing.state ? undefined : stateMistake(listing, state);
    if (mistake !== undefined) return refuseEtsy(response, 400, mistake);
    const { fields, tags = listing.tags } = change;
    const changed = {
      ...listing,
      fields: { ...listing.fields, ...fields },
      tags,
      state: state as EtsyListing['state'],
    }; // checked above
    response.json(this.shown(this.books.put(changed), request));
  };

  readonly replaceInventory: ById = (request, response) => {
    const listing = this.known(request.params.id, response);
    if (!listing) return;
    const products = list(at(request.body, 'products'));
    const offering = at(products[0], 'offerings', 0);
    const [price, quantity] = [at(offering, 'price'), at(offering, 'quantity')].map((value) => number(value) ?? NaN);
    if (products.length !== 1) return refuseEtsy(response, 400, 'The sandbox plays inventories of one product');
    if (String(at(offering, 'readiness_state_id')) !== this.profiles.readiness_state_id)
      return refuseEtsy(response, 400, 'A valid readiness_state_id is required for physical listings');
    const mistake = offeringMistake(price!, quantity!);
    if (mistake !== undefined) return refuseEtsy(response, 400, mistake);
    const sku = text(at(products[0], 'sku'));
    this.books.put({ ...listing, price: price!, quantity: quantity!, ...(sku !== undefined && { sku }) });
    response.json({ products: [{ sku: sku ?? '', property_values: [], offerings: [{ ...money(price!), quantity }] }] });
  };

  readonly remove: ById = ({ params: { id } }, response) => {
    if (!this.known(id, response)) return;
    this.books.remove(id);
    response.status(204).end();
  };

  private known(id: string, response: Response): EtsyListing | undefined {
    const listing = this.books.get(id);
    if (!listing) refuseEtsy(response, 404, 'Resource not found');
    return listing;
  }

  private shown({ listing_id, state, fields, tags, price, quantity, sku }: EtsyListing, request: Request): object {
    const url = this.public_url(request) + POSTED_PATHS.etsy(String(listing_id));
    return { ...fields, listing_id, state, url, tags, quantity, ...money(price), skus: sku === undefined ? [] : [sku] };
  }
}

function money(price: number): { price: object } {
  return { price: { amount: Math.round(price * 100), divisor: 100, currency_code: 'USD' } };
}

/** What keeps a listing from going on to this state. */
function stateMistake({ state, images, quantity }: EtsyListing, next: string): string | undefined {
  if (next === 'inactive') return state === 'active' ? undefined : `A ${state} listing cannot be made inactive`;
  if (next !== 'active') return `state must be active or inactive`;
  if (images.length === 0) return 'The listing needs an image to be active';
  return quantity > 0 ? undefined : 'The listing needs a quantity to be active';
}
