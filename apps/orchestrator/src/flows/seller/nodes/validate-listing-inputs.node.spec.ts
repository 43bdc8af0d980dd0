import { CrosspostUnavailable } from '../../../clients/crosspost.port';
import { aStep } from '../../testing/a-step';
import { FakeCrosspost } from '../../testing/fake-crosspost';
import type { Turn } from '../../turn';
import { validateListingInputs } from './validate-listing-inputs.node';

let crosspost: FakeCrosspost;

beforeEach(() => {
  crosspost = new FakeCrosspost();
});

const validate = (state: Partial<Turn>) =>
  validateListingInputs(aStep({ state: { intent: 'sell', ...state }, deps: { crosspost } }));

describe('validateListingInputs', () => {
  it('asks nobody about a listing without item or price', async () => {
    expect(await validate({ listing: { title: 'Bike' } })).toMatchObject({ ready: undefined });
    expect(crosspost.asked).toEqual([]);
  });

  it('gives what is about to be posted a key of this run', async () => {
    const listing = { title: 'Bike', price: 90, target_marketplaces: ['ebay' as const] };
    expect(await validate({ listing, is_news: true })).toMatchObject({
      posting: { key: 'run:node:1', listing_spec: { title: 'Bike', condition: 'good' } },
    });
  });

  it.each([
    ['is for nowhere', { title: 'Bike', price: 90 }, true],
    ['was not changed', { title: 'Bike', price: 90, target_marketplaces: ['ebay' as const] }, false],
  ])('gives no key to what %s', async (_, listing, is_news) => {
    expect(await validate({ listing, is_news })).toMatchObject({ posting: undefined });
  });

  it('looks at every marketplace where none is named', async () => {
    const { ready } = (await validate({ listing: { title: 'Bike', price: 90 } })) as Partial<Turn>;
    expect(ready?.previews?.map(({ marketplace }) => marketplace)).toHaveLength(5);
    expect(ready?.admitted).toEqual([]);
  });

  it('takes a price that cannot be meant away, and says why', async () => {
    const listing = { title: 'Bike', price: 50_000_000 };
    expect(await validate({ listing, sale: { listing, named: '' } })).toMatchObject({
      listing: { title: 'Bike' },
      sale: { unusable_price: 'absurd' },
    });
  });

  it('goes on without the rules of the marketplaces when they cannot be had', async () => {
    crosspost.outage = new CrosspostUnavailable(new Error('ECONNREFUSED'));
    const listing = { title: 'Bike', price: 90, target_marketplaces: ['ebay' as const] };
    expect(await validate({ listing })).toMatchObject({ ready: { admitted: ['ebay'] } });
  });

  it('throws what it does not expect', async () => {
    crosspost.outage = new TypeError('a bug');
    await expect(validate({ listing: { title: 'Bike', price: 90 } })).rejects.toThrow('a bug');
  });
});
