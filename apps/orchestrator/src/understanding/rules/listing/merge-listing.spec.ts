import type { ListingDraft } from '@talknshop/contracts';
import { readListing } from './listing.reader';
import { mergeListing } from './merge-listing';

/** What is known after the messages, each read as our flow reads it. */
function after(...messages: string[]): ListingDraft {
  return messages.reduce<ListingDraft>((draft, message) => {
    const news = readListing(message, { price_asked: Boolean(draft.title) && draft.price === undefined });
    return mergeListing(draft, news, { thing_asked: !draft.title, text: message });
  }, {});
}

describe('mergeListing', () => {
  it('puts together what several messages say', () => {
    expect(
      after('can you help me sell my stuff', 'brown leather recliner, like new', '$300 or best offer'),
    ).toMatchObject({
      title: 'Brown leather recliner',
      category: 'furniture > recliner',
      condition: 'like_new',
      price: 300,
      currency: 'USD',
      negotiable: true,
      attributes: { color: 'brown', material: 'leather' },
    });
  });

  it('takes a bare number for the price that was asked for', () => {
    expect(after('sell my nintendo wii with 2 remotes', '100 firm')).toMatchObject({ price: 100, negotiable: false });
  });

  it('keeps the thing through talk beside the point', () => {
    expect(after('sell my nintendo wii', 'do you like mario kart?')).toMatchObject({ title: 'Nintendo wii' });
  });

  it.each([
    ['make it $80', 80],
    ['drop the price to 180', 180],
    ['change the price to 95 dollars', 95],
    ['actually lower it to $60', 60],
  ])('changes the price for "%s"', (message, price) => {
    const draft = after('sell my Trek 820 bike, $90 obo', message);
    expect(draft).toMatchObject({ title: 'Trek 820 bike', price, negotiable: true });
  });

  it.each([
    ['also put it on facebook marketplace', ['ebay', 'facebook']],
    ['add Poshmark', ['ebay', 'poshmark']],
    ['only on craigslist please', ['craigslist']],
    ['not on ebay', []],
    ['remove it from ebay, put it on craigslist', ['craigslist']],
  ])('brings the marketplaces up to date for "%s"', (message, target_marketplaces) => {
    expect(after('list my bose headphones, $200 on ebay', message)).toMatchObject({ target_marketplaces });
  });

  it('begins anew for another thing', () => {
    const draft = after('sell my trek 820 bike, $90, on ebay', 'sell my desk lamp too, $20');
    expect(draft).toMatchObject({ title: expect.stringMatching(/desk lamp/i), price: 20, target_marketplaces: [] });
  });

  it('takes a title that is set outright', () => {
    expect(after('sell my bike for $50', 'change the title to Red mountain bike')).toMatchObject({
      title: 'Red mountain bike',
      price: 50,
    });
  });
});
