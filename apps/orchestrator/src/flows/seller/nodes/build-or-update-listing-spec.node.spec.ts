import { aFile } from '../../testing/buyer-desk';
import { aListing } from '../../testing/a-listing';
import { aStep } from '../../testing/a-step';
import type { Turn } from '../../turn';
import { buildOrUpdateListingSpec } from './build-or-update-listing-spec.node';

const build = (state: Partial<Turn>) => buildOrUpdateListingSpec(aStep({ state })) as Partial<Turn>;
const before = { title: 'Bike', price: 90, attributes: {} };

describe('buildOrUpdateListingSpec', () => {
  it('is news when the message changes the listing', () => {
    const sale = { listing: { ...before, price: 80 }, named: '' };
    expect(build({ listing: before, sale })).toMatchObject({ listing: { price: 80 }, is_news: true });
  });

  it('is no news when the message says what is known, in whatever order', () => {
    const sale = { listing: { price: 90, title: 'Bike', target_marketplaces: [] }, named: '' };
    expect(build({ listing: before, sale })).toMatchObject({ is_news: false });
  });

  it('adds the pictures of the message once, 24 at most', () => {
    const media = Array.from({ length: 30 }, (_, i) => aFile('image', `p${i % 26}`));
    const { listing } = build({
      listing: { ...before, media_s3_keys: ['p0'] },
      media: [...media, aFile('audio', 'a')],
    });
    expect(listing?.media_s3_keys).toHaveLength(24);
    expect(new Set(listing?.media_s3_keys).size).toBe(24);
  });

  it('leaves what was posted of another thing alone', () => {
    const posting = { key: 'k', job_id: 'job-1', listing_spec: aListing() };
    const sale = { listing: { title: 'Desk' }, is_another: true as const, named: '' };
    expect(build({ posting, sale })).toHaveProperty('posting', undefined);
  });
});
