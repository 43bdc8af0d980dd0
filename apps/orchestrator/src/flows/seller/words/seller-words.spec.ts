import type { MarketplaceJob, PostingMarketplace, Withdrawal } from '@talknshop/contracts';
import { aListing } from '../../testing/a-listing';
import { aStep } from '../../testing/a-step';
import { aJob, aMarketplaceJob } from '../../testing/fake-crosspost';
import type { Turn } from '../../turn';
import type { ListingOutcome } from '../listing-outcome';
import { sellerWords } from './seller-words';

const say = (outcome: ListingOutcome, state: Partial<Turn> = {}) => sellerWords(outcome, aStep({ state }).state);
const jobOf = (...jobs: [PostingMarketplace, Partial<MarketplaceJob>][]) =>
  aJob({ listing_spec: aListing(), marketplace_jobs: jobs.map(([place, part]) => aMarketplaceJob(place, part)) });

const AT = '2026-03-01T12:00:00.000Z';
const underWay: Withdrawal = { reason: 'user', requested_at: AT, due_at: AT, attempts: 0 };

describe('how a listing is doing', () => {
  it.each<[Partial<MarketplaceJob>, string]>([
    [{ status: 'queued' }, 'waiting to be posted on eBay'],
    [{ status: 'posting' }, 'being posted on eBay'],
    [{ status: 'live', confirmation_link: 'https://ebay.com/itm/1' }, 'live on eBay'],
    [{ status: 'failed', reason: 'The title is too long.' }, 'not posted (The title is too long) on eBay'],
    [{ status: 'pending_review' }, 'under review on eBay'],
    [{ status: 'needs_user' }, 'ready for you to post by hand on eBay'],
    [{ status: 'cancelled' }, 'taken back before it was public on eBay'],
    [{ status: 'withdrawn' }, 'taken down on eBay'],
    [{ status: 'sold' }, 'sold on eBay'],
    [{ status: 'live', withdrawal: underWay }, 'being taken down on eBay'],
    [{ status: 'needs_user', withdrawal: underWay }, 'waiting for you to take it down on eBay'],
    [{ status: 'withdrawn', withdrawal: { ...underWay, done_at: AT } }, 'taken down on eBay'],
  ])('is said of %j', (part, words) => {
    expect(say({ kind: 'jobs', jobs: [jobOf(['ebay', part])] })).toBe(`“Trek 820” for $90: ${words}.`);
  });

  it('is said together of marketplaces where it is the same', () => {
    const jobs = [
      jobOf(['ebay', { status: 'live' }], ['etsy', { status: 'live' }], ['facebook', { status: 'failed' }]),
    ];
    expect(say({ kind: 'jobs', jobs })).toBe(
      '“Trek 820” for $90: live on eBay and Etsy and not posted on Facebook Marketplace.',
    );
  });

  const titled = (...titles: string[]) => titles.map((title) => aJob({ listing_spec: aListing({ title }) }));

  it('is said of each of several listings, and how many there are', () => {
    expect(say({ kind: 'jobs', jobs: titled('A1', 'B2', 'C3', 'D4') })).toMatch(
      /^You have 4 listings\. 1: “A1” .* 4: “D4” for \$90: waiting/,
    );
  });

  it('is said of those that are asked after as of some', () => {
    expect(say({ kind: 'jobs', jobs: titled('A1', 'B2'), is_some: true })).toMatch(/^1: “A1” .* 2: “B2”/);
  });

  it('leaves to the data what nobody would read', () => {
    const words = say({ kind: 'jobs', jobs: titled(...Array.from({ length: 12 }, (_, index) => `T${index}`)) });
    expect(words).toMatch(/10: “T9” [^:]*: [^:]*\. And 2 more listings\.$/);
  });
});

describe('what is posted', () => {
  it('says how it gets to each marketplace, where that is not by itself', () => {
    const job = jobOf(['ebay', { access: 'simulated' }], ['poshmark', { access: 'assisted' }]);
    const words = say({ kind: 'posted', job });
    expect(words).toMatch(/On Poshmark you post by hand/);
    expect(words).toMatch(/On eBay this is a simulation: no real listing is made/);
  });

  it('says for how long it can be taken back unseen, or that it can be taken down', () => {
    const { public_at: _, ...atOnce } = jobOf(['ebay', {}]);
    expect(say({ kind: 'posted', job: jobOf(['ebay', {}]) })).toMatch(/first 30 seconds: say “undo” to take it back/);
    expect(say({ kind: 'posted', job: atOnce })).toMatch(/Say “undo” to take it down again/);
  });
});

describe('words about a sale', () => {
  it('hold no number and title but those of the data, and no link', () => {
    const listing_spec = aListing({ title: 'Canon EOS 5', price: 437.5 });
    const job = aJob({
      listing_spec,
      marketplace_jobs: [aMarketplaceJob('ebay', { status: 'live', confirmation_link: 'https://x.test/i/881' })],
    });
    const outcomes: ListingOutcome[] = [
      { kind: 'posted', job },
      { kind: 'edited', changed: ['price'], taken_off: [], job, unchangeable: [] },
      { kind: 'retried', job },
      { kind: 'jobs', jobs: [job] },
      { kind: 'which', jobs: [job] },
    ];
    for (const outcome of outcomes) {
      const numbers = say(outcome).match(/\d+(?:\.\d+)?/g) ?? [];
      expect(['5', '437.50', '30']).toEqual(expect.arrayContaining([...new Set(numbers)]));
    }
  });

  it('do nothing with what a seller or a marketplace wrote', () => {
    const listing_spec = aListing({ title: '<b>Bike</b>\n\u001b[31m' });
    const refused = say({ kind: 'refused', reasons: ['<script>x</script>no\nway'] });
    expect(say({ kind: 'which', jobs: [aJob({ listing_spec })] })).toBe(
      'Which listing do you mean? “Bike [31m” for $90.',
    );
    expect(refused).toMatch(/^That cannot be done: x no way\. Your listing is kept/);
  });

  it('own up to files that were not looked into', () => {
    expect(say({ kind: 'kept' }, { unseen: 1 })).toMatch(/^I could not look at your picture\. All right\./);
  });

  it('name the marketplaces that cannot be posted to', () => {
    const sale = { listing: {}, named: '', unknown_marketplaces: ['Mercari', 'Depop'] };
    expect(say({ kind: 'kept' }, { sale })).toMatch(/^I cannot post to Mercari or Depop\./);
  });
});
