import type { MarketplaceAccess } from '@talknshop/contracts';

/** How listings get to a marketplace: a word for a badge, and a sentence. */
export const ACCESS_WORDS: Record<MarketplaceAccess, { badge: string; sentence: string }> = {
  api: { badge: 'Automatic', sentence: 'Posted for you, through the marketplace’s own interface.' },
  partner: { badge: 'Partner', sentence: 'Posted for you, through a partner account at the marketplace.' },
  assisted: {
    badge: 'By hand',
    sentence: 'No interface is open to private sellers: the text is fitted for you, and you paste it there yourself.',
  },
  simulated: { badge: 'Simulated', sentence: 'A simulation for trying things out: no real listing is made.' },
};
