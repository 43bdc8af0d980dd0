import type { Router } from 'express';
import { Catalogue } from '../catalogue/catalogue';
import { FaultSwitches } from '../faults/fault-switches';
import { Numbers } from '../postings/numbers';
import { PostingStore } from '../postings/posting-store';
import { EbayBooks } from '../wires/ebay-sell/ebay-books';
import { EbayDesk } from '../wires/ebay-sell/ebay-desk';
import { EbaySigning } from '../wires/ebay-sell/ebay-signing';
import { ebaySellRoutes } from '../wires/ebay-sell/ebay-sell.wire';
import { PostedOffers } from '../wires/ebay-sell/posted-offers';
import { ebayWire } from '../wires/ebay/ebay.wire';

export const EBAY_SELLER = {
  policies: { fulfillment: 'ship', payment: 'pay', return: 'back' },
  location: 'home',
};

/** eBay with one seller, and what the sandbox knows behind it. */
export function ebayWithSeller({
  catalogue = new Catalogue([], []),
  now = () => 0,
}: { catalogue?: Catalogue; now?: () => number } = {}): { wire: Router; desk: EbayDesk } {
  const books = new EbayBooks(new PostingStore());
  const desk = new EbayDesk(books);
  const wire = ebayWire({
    catalogue,
    now,
    credentials: { client_id: 'id', client_secret: 'secret', refresh_token: 'refresh' },
    public_url: () => 'https://sandbox.test',
    faults: new FaultSwitches(),
    sell: ebaySellRoutes({ books, numbers: new Numbers(now), ...EBAY_SELLER }),
    posted: new PostedOffers(books, desk),
    signing: new EbaySigning(),
  });
  return { wire, desk };
}
