import { POSTING_MARKETPLACES } from '@talknshop/contracts';
import { ASSISTED_PRODUCTION } from './assisted/assisted.config';
import { CRAIGSLIST_PRODUCTION } from './craigslist/craigslist.config';
import { createPostings } from './create-postings';
import { EBAY_POSTING_PRODUCTION } from './ebay/ebay.posting.config';
import { ETSY_PRODUCTION } from './etsy/etsy.config';
import { FACEBOOK_PRODUCTION } from './facebook/facebook.config';
import { sandboxPostings } from './sandbox.config';

describe('createPostings', () => {
  const sandbox = sandboxPostings('http://localhost:8010');

  it('posts to every marketplace of the sandbox, and says what is simulated', () => {
    const postings = createPostings(sandbox);
    expect(postings.map(({ marketplace }) => marketplace).sort()).toEqual([...POSTING_MARKETPLACES].sort());
    expect(Object.fromEntries(postings.map(({ marketplace, access }) => [marketplace, access]))).toEqual({
      ebay: 'simulated',
      craigslist: 'simulated',
      facebook: 'simulated',
      etsy: 'simulated',
      poshmark: 'assisted',
    });
  });

  it('says how the real ones are reached', () => {
    const postings = createPostings({
      ebay: { ...sandbox.ebay, ...EBAY_POSTING_PRODUCTION },
      craigslist: { ...sandbox.craigslist, ...CRAIGSLIST_PRODUCTION },
      facebook: { ...sandbox.facebook, ...FACEBOOK_PRODUCTION },
      etsy: { ...sandbox.etsy, ...ETSY_PRODUCTION },
    });
    expect(postings.map(({ access }) => access)).toEqual(['api', 'partner', 'partner', 'api']);
  });

  it('creates those that are configured', () => {
    expect(createPostings({})).toEqual([]);
  });

  it('prefers an API to a person', () => {
    const postings = createPostings({ ebay: sandbox.ebay, assisted: ASSISTED_PRODUCTION });
    expect(postings.find(({ marketplace }) => marketplace === 'ebay')?.access).toBe('simulated');
    expect(postings).toHaveLength(POSTING_MARKETPLACES.length);
  });
});
