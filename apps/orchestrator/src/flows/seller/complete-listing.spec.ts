import { completeListing, withinContract } from './complete-listing';

describe('a listing within its contract', () => {
  it.each([0, -5, 20_000_000])('has no price of %s', (price) => {
    expect(withinContract({ title: 'Bike', price })).toEqual({ title: 'Bike' });
  });

  it('has a title of 200 characters at most, cut between words', () => {
    const { title = '' } = withinContract({ title: 'very long bike '.repeat(20) });
    expect(title.length).toBeLessThanOrEqual(200);
    expect(title).toMatch(/ (?:very|long|bike)$/);
  });

  it('has a title of 200 characters where there is nothing to cut between', () => {
    expect(withinContract({ title: 'x'.repeat(500) }).title).toHaveLength(200);
  });

  it('leaves alone what is as it should be', () => {
    const draft = { title: 'Bike', price: 90, target_marketplaces: ['ebay' as const] };
    expect(withinContract(draft)).toEqual(draft);
  });
});

describe('a complete listing', () => {
  it.each([{ title: 'Bike' }, { price: 90 }, {}])('is not made of %j', (draft) => {
    expect(completeListing(draft)).toBeUndefined();
  });

  it('has what is usual where its seller said nothing', () => {
    expect(completeListing({ title: 'Bike', price: 90 })).toMatchObject({
      condition: 'good',
      currency: 'USD',
      description: 'Bike',
      target_marketplaces: [],
    });
  });

  it('keeps what its seller said', () => {
    const said = { title: 'Bike', price: 90, condition: 'fair' as const, currency: 'EUR', description: 'Rides.' };
    expect(completeListing(said)).toMatchObject(said);
  });
});
