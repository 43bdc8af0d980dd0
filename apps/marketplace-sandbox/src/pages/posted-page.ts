import { POSTING_NAMES } from '@talknshop/marketplaces';
import type { PostedListing } from '../postings/posted-listing';
import { escapeHtml } from './escape-html';
import { factTable, framePage, pagePolicy } from './page-frame';

/** The seller's pictures are wherever the seller has them. */
export const POSTED_PAGE_POLICY = pagePolicy({
  pictures: 'https: http://localhost:* http://127.0.0.1:*',
  forms: "'self'",
});

const STANDS: Record<PostedListing['state'], string> = {
  draft: 'Nobody sees it yet.',
  live: 'It is live.',
  sold: 'It is sold.',
  ended: 'It was taken down.',
};

/** The page of what a seller posted; every word of the seller's is shown as text. What is live can be sold by a button. */
export function postedPage(listing: PostedListing): string {
  const { marketplace, id, state, title, description, price, condition, quantity, sold, pictures } = listing;
  const name = POSTING_NAMES[marketplace];
  const [picture] = listing.picture_urls.filter(isWebAddress);
  const facts: [string, string][] = [
    ['Listing', id],
    ['State', STANDS[state]],
    ...(condition === undefined ? [] : ([['Condition', condition]] satisfies [string, string][])),
    ['Left', String(quantity)],
    ['Sold', String(sold)],
    ['Pictures', String(pictures)],
  ];
  return framePage({
    title,
    notice: `This is the TalknShop marketplace sandbox playing ${name}. It has no connection with ${name}, and nobody but the button below can buy anything here.`,
    body: [
      ...(picture === undefined ? [] : [`<img src="${escapeHtml(picture)}" alt="">`]),
      ...(price === undefined ? [] : [`<p class="price">$${price.toFixed(2)}</p>`]),
      `<p class="text">${escapeHtml(description)}</p>`,
      factTable(facts),
      ...(state === 'live'
        ? [
            `<form method="post" action="/sell/${marketplace}/${encodeURIComponent(id)}"><button>Sell this</button></form>`,
          ]
        : []),
    ].join('\n'),
  });
}

function isWebAddress(url: string): boolean {
  return /^https?:\/\//i.test(url);
}
