import { aProduct, aRequirement } from '@talknshop/testing';
import type { ServerEventBody } from '@talknshop/contracts';

/** What a turn says: that it searches, so many cards, then so many words. */
export function streamedTurn(cards: number, words: number): ServerEventBody[] {
  return [
    {
      type: 'progress',
      data: { step: 'SearchMarketplaces', message: 'Searching eBay', marketplace: 'ebay', status: 'searching' },
    },
    resultsOf(cards),
    ...Array.from({ length: words }, (_, index) => ({
      type: 'token' as const,
      data: { content: wordOf(index), is_complete: index === words - 1 },
    })),
    { type: 'done', data: { message: 'Done.', workflow_stage: 'completed' } },
  ];
}

/** That so many laptops were found, with all that a card shows. */
export function resultsOf(cards: number): ServerEventBody {
  const products = Array.from({ length: cards }, (_, index) =>
    aProduct({
      product_id: `ebay:${index}`,
      title: `Acme Slim ${index} Laptop, 16 GB RAM, 512 GB SSD, Silver`,
      price: 500 + index,
      rating: 4.5,
      review_count: 1200,
      why_ranked: 'Matches laptop, $200 under your limit, rated 4.5 by 1,200 people, ships free.',
    }),
  );
  return {
    type: 'results',
    data: {
      products,
      total_count: cards,
      requirement_spec: aRequirement(),
      marketplaces_searched: ['ebay'],
      marketplaces_failed: [],
      search_duration_ms: 100,
    },
  };
}

/** Each is a word of its own, and none is the beginning of another. */
function wordOf(index: number): string {
  return `word-${index}- `;
}
