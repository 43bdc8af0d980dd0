import { Catalogue, type SandboxOffer } from '../../../apps/marketplace-sandbox/src/catalogue/catalogue';
import { judgeAnswer } from './judge-search';
import { anOffer, aQuery } from './offer.builder';
import { Truth } from './truth';

const offers = [
  anOffer({ key: 'a' }),
  anOffer({ key: 'b' }, { price: 900 }),
  anOffer({ key: 'c', product_type: 'laptop_sleeve', accessory_for: 'laptop' }),
  anOffer({ key: 'd' }, { in_stock: false }),
  { ...anOffer({ key: 'a' }), native_id: 'a2' },
];
const truth = new Truth(
  new Catalogue(
    offers.map(({ product }) => product),
    offers,
  ),
);
const card = ({ native_id, title }: SandboxOffer, ...others: SandboxOffer[]) => ({
  product_id: `amazon:${native_id}`,
  title,
  offers: others.map((offer) => ({ product_id: `amazon:${offer.native_id}` })),
});
const [a, b, sleeve, , a_again] = offers as [SandboxOffer, SandboxOffer, SandboxOffer, SandboxOffer, SandboxOffer];

describe('the judgement of an answer', () => {
  it('is perfect with all that can be bought', () => {
    expect(judgeAnswer(aQuery(), [card(a), card(b)], truth).ndcg).toBe(1);
  });

  it('gives nothing for the same thing shown again', () => {
    const once = judgeAnswer(aQuery(), [card(a)], truth);
    expect(judgeAnswer(aQuery(), [card(a), card(a_again)], truth).ndcg).toBe(once.ndcg);
  });

  it('names accessories among the first', () => {
    expect(judgeAnswer(aQuery(), [card(sleeve)], truth).accessories).toEqual([sleeve.title]);
  });

  it('names none where an accessory is asked for', () => {
    const query = aQuery({ types: ['laptop_sleeve'] });
    expect(judgeAnswer(query, [card(a), card(sleeve)], truth).accessories).toEqual([]);
  });

  it('finds a broken limit in any offer of a card', () => {
    const query = aQuery({}, { price: { max: 600, currency: 'USD' } });
    expect(judgeAnswer(query, [card(a, b)], truth).broken).toEqual([`price 900: ${a.title}`]);
  });

  it('does not know what the sandbox does not sell', () => {
    expect(() => judgeAnswer(aQuery(), [{ ...card(a), product_id: 'ebay:9' }], truth)).toThrow(/ebay:9/);
  });
});
