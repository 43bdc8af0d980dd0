import type { RequestHandler } from 'express';
import { at } from '@talknshop/marketplaces';
import { refuse } from '../ebay/ebay.errors';
import { CONDITION_IDS } from './conditions';
import type { EbayBooks } from './ebay-books';
import { inventoryError, refuseAll, unreadable } from './ebay-sell.errors';
import { type EbayAccount, publishMistakes } from './publish-rules';

const SKU = /^[\w-]{1,50}$/;

/** What the seller has, by sku. */
export class InventoryItems {
  constructor(
    private readonly books: EbayBooks,
    private readonly account: EbayAccount,
  ) {}

  /** Replaces the whole item; what it is offered as and public changes at once, if it still may be public. */
  readonly replace: RequestHandler<{ sku: string }> = ({ params: { sku }, body }, response) => {
    if (!SKU.test(sku)) return refuse(response, 400, inventoryError(25707, 'Invalid sku. It has 1 to 50 characters.'));
    const condition = at(body, 'condition');
    if (condition !== undefined && !Object.hasOwn(CONDITION_IDS, String(condition)))
      return refuse(response, 400, unreadable('condition'));
    const item = { sku, terms: (body ?? {}) as Record<string, unknown> };
    const mistakes = this.books
      .offersOf(sku)
      .filter(({ status }) => status === 'PUBLISHED')
      .flatMap((offer) => publishMistakes(offer, item, this.account));
    if (mistakes.length > 0) return refuseAll(response, 400, mistakes);
    const isNew = !this.books.items.has(sku);
    this.books.items.put(sku, item);
    if (isNew) response.status(201).json({});
    else response.status(204).end();
  };

  readonly read: RequestHandler<{ sku: string }> = ({ params: { sku } }, response) => {
    const item = this.books.items.get(sku);
    if (!item) return refuse(response, 404, NO_SUCH_ITEM);
    response.json({ ...item.terms, sku, locale: 'en_US' });
  };

  /** Ends and deletes what it is offered as, too. */
  readonly remove: RequestHandler<{ sku: string }> = ({ params: { sku } }, response) => {
    if (!this.books.items.delete(sku)) return refuse(response, 404, NO_SUCH_ITEM);
    for (const { offer_id } of this.books.offersOf(sku)) this.books.offers.delete(offer_id);
    response.status(204).end();
  };
}

const NO_SUCH_ITEM = inventoryError(25710, 'We did not find the entity you are looking for.');
