import { createPostings, sandboxPostings } from '@talknshop/marketplaces';
import {
  describeMarketplacePosting,
  FakePictures,
  type PostingSuite,
  type PostingWorld,
} from '@talknshop/marketplaces/testing';
import type { PostedListing, PostedMarketplace } from './postings/posted-listing';
import { startSmallSandbox } from './testing/small-sandbox';

/** Longer than any token lives. */
const LONG_MS = 10_000_000;

const SUITES: [PostedMarketplace, string, PostingSuite][] = [
  ['ebay', 'eBay', { refused: { change: {}, pictures: 0, field: 'media_s3_keys' }, has_drafts: true }],
  ['craigslist', 'Craigslist', { refused: { change: { price: 999_999_999 }, field: undefined }, has_drafts: false }],
  ['facebook', 'Facebook', { refused: { change: {}, pictures: 0, field: undefined }, has_drafts: true }],
  ['etsy', 'Etsy', { refused: { change: {}, pictures: 0, field: undefined }, has_drafts: true }],
];

for (const [marketplace, name, suite] of SUITES) {
  describeMarketplacePosting(`${name} in the sandbox`, () => startWorld(marketplace), suite);
}

async function startWorld(marketplace: PostedMarketplace): Promise<PostingWorld> {
  const clock = { now: 1_800_000_000_000 };
  const sandbox = await startSmallSandbox(clock);
  const config = sandboxPostings(sandbox.url);
  const [posting] = createPostings(
    { [marketplace]: config[marketplace] },
    { pictures: new FakePictures(), now: () => 0 },
  );
  if (!posting) throw new Error(`${marketplace} is not configured`);
  const listed = async (state: PostedListing['state']): Promise<PostedListing[]> => {
    const response = await fetch(`${sandbox.url}/postings?marketplace=${marketplace}&state=${state}`);
    return (await response.json()) as PostedListing[];
  };
  return {
    posting,
    shown: async () =>
      (await listed('live')).map(({ id, price = NaN, ...listing }) => ({ ...listing, listing_id: id, price })),
    drafts: async () => (await listed('draft')).length,
    fail: async (fault, nth) => {
      const { lost, ...words } = fault ?? {};
      await fetch(`${sandbox.url}/faults/${marketplace}`, {
        method: fault ? 'PUT' : 'DELETE',
        headers: { 'content-type': 'application/json' },
        ...(fault && { body: JSON.stringify({ ...words, ...(lost && { lost_reply: true }), nth }) }),
      });
    },
    // Craigslist never learns of sales.
    ...(marketplace !== 'craigslist' && {
      sell: async (listing_id: string) => {
        await fetch(`${sandbox.url}/sell/${marketplace}/${listing_id}`, { method: 'POST' });
      },
    }),
    ...(marketplace !== 'facebook' && { expireTokens: () => void (clock.now += LONG_MS) }),
    close: () => sandbox.close(),
  };
}
