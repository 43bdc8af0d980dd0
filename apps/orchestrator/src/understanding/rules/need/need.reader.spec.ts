import type { Attributes } from '@talknshop/contracts';
import { readNeed } from './need.reader';

describe('readNeed', () => {
  it.each<[string, string, Attributes]>([
    [
      'need a waterproof hiking jacket for women in dark green',
      'jacket',
      { feature: 'waterproof', occasion: 'hiking', gender: 'women', color: 'dark green' },
    ],
    ['could you find a cast iron skillet 12 inch', 'cast iron skillet', { size: '12 inch' }],
    [
      'i would like a bottle of sulfate free shampoo for curly hair',
      'shampoo',
      { feature: 'sulfate free', compatibility: 'curly hair' },
    ],
    ['looking for a used canon dslr with a 50mm lens', 'dslr', { feature: '50mm lens' }],
    [
      'get me a refurbished dell laptop with 16gb ram and a 512gb ssd',
      'laptop',
      { capacity: ['16gb ram', '512gb ssd'] },
    ],
    ['a solid oak coffee table with storage', 'coffee table', { feature: ['solid', 'storage'], color: 'oak' }],
    [
      "men's slim fit chinos 32x30 khaki",
      'chinos',
      { gender: "men's", style: 'slim fit', size: '32x30', color: 'khaki' },
    ],
    ['my price range is 60 to 80 for a toaster oven', 'toaster oven', {}],
    ['512 gigabyte ssd', 'ssd', { capacity: '512 gigabyte' }],
    ['a phone with 128 gigabytes', 'phone', { capacity: '128 gigabytes' }],
    ['a shelf of 30 centimeters', 'shelf', { size: '30 centimeters' }],
    ['sony wh-1000xm5', 'headphone', { feature: 'wh-1000xm5' }],
    ['dyson v15 under 500', 'cordless vacuum', { feature: 'v15' }],
    ['a case for my canon r50', 'case', { compatibility: 'canon r50' }],
    ['makita xph14z', 'xph14z', {}],
    ['gift ideas: a jigsaw', 'jigsaw puzzle', {}],
    ['a present for kids: a robot', 'robot', { gender: 'kids' }],
    ['a jigsaw with 1000 pieces', 'jigsaw puzzle', { quantity: '1000 pieces' }],
    ['a cordless jigsaw', 'jigsaw', { feature: 'cordless' }],
    ['laptop: a good keyboard', 'laptop', { feature: 'keyboard' }],
    ['printer paper, 500 sheets', 'printer paper', { feature: '500 sheets' }],
    ['gluten free pasta made from chickpeas', 'pasta', { feature: 'gluten free', material: 'chickpeas' }],
    [
      "i'm after a bluetooth keyboard that works with my ipad",
      'keyboard',
      { feature: 'bluetooth', compatibility: 'ipad' },
    ],
    ['lavender scented soy candles', 'candle', { scent: 'lavender', feature: 'soy' }],
    ['queen size bamboo sheets, white', 'sheets', { size: 'queen size', material: 'bamboo', color: 'white' }],
    ['phone case for galaxy s22 with a kickstand', 'phone case', { compatibility: 'galaxy s22', feature: 'kickstand' }],
    ['dairy free dark chocolate with sea salt', 'dark chocolate', { feature: 'dairy free', flavor: 'sea salt' }],
    ['lightly used road bike, 54cm frame', 'road bike', { feature: '54cm frame' }],
    ['show me some gold hoop earrings, hypoallergenic', 'hoop earrings', { color: 'gold', feature: 'hypoallergenic' }],
    ['microfiber cleaning cloths 24 pack', 'cleaning cloth', { material: 'microfiber', quantity: '24 pack' }],
    ['non stick baking sheet that is dishwasher safe', 'baking sheet', { feature: ['non stick', 'dishwasher safe'] }],
    [
      'mens leather wallet with rfid blocking in brown color',
      'wallet',
      { gender: 'mens', material: 'leather', feature: 'rfid blocking', color: 'brown' },
    ],
    [
      'cordless drill 20v with two batteries, dewalt or makita',
      'cordless drill',
      { power: '20v', feature: 'two batteries' },
    ],
    [
      'a shower curtain with tropical leaf print, 72 x 72',
      'shower curtain',
      { style: 'tropical leaf', size: '72 x 72' },
    ],
    [
      'vegan leather tote that fits a 15 inch laptop',
      'tote',
      { material: 'vegan leather', compatibility: '15 inch laptop' },
    ],
    [
      'anti aging night cream with retinol, fragrance free',
      'night cream',
      { feature: ['anti aging', 'fragrance free'], material: 'retinol' },
    ],
    [
      'king size comforter set navy blue with geometric pattern',
      'comforter set',
      { size: 'king size', color: 'navy blue', style: 'geometric' },
    ],
    ['new balance sneakers for wide feet', 'sneaker', { compatibility: 'wide feet' }],
    [
      'i need a long clip-in hair extension which is natural looking',
      'hair extension',
      { size: 'long', feature: ['clip-in', 'natural looking'] },
    ],
    ["i'm looking for gluten free, low carb pizza crust", 'pizza crust', { feature: ['gluten free', 'low carb'] }],
    ['get me a machine washable rug pad that is 8x10', 'rug pad', { feature: 'machine washable', size: '8x10' }],
    [
      'i want some low rise swim bottoms in leopard color, size x-large',
      'swim bottom',
      { feature: 'low rise', color: 'leopard', size: 'x-large' },
    ],
    ['need an aluminum alloy tripod mount adapter', 'tripod mount adapter', { material: 'aluminum alloy' }],
    [
      'i need a slim fit tuxedo jacket in burgundy, size 42 long',
      'tuxedo jacket',
      { style: 'slim fit', color: 'burgundy', size: ['42', 'long'] },
    ],
    [
      "i'm trying to find blackout roman shades 32 inches wide in light gray",
      'roman shade',
      { feature: 'blackout', size: '32 inches wide', color: 'light gray' },
    ],
    [
      "men's loose fit cargo joggers, army green, 3x-large",
      'joggers',
      { gender: "men's", style: 'loose fit', feature: 'cargo', color: 'army green', size: '3x-large' },
    ],
    ['i need a 12 pack of caffeine free root beer', 'root beer', { quantity: '12 pack', feature: 'caffeine free' }],
    [
      'i would like some hypoallergenic metal free nose studs',
      'nose stud',
      { feature: ['hypoallergenic', 'metal free'] },
    ],
    [
      'need an l shaped gaming desk with led strip and power outlets',
      'gaming desk',
      { style: 'l shaped', feature: ['led strip', 'power outlets'] },
    ],
    ['like new nintendo switch lite in yellow', 'nintendo switch lite', { color: 'yellow' }],
    ['refurbished iphone 12 128gb unlocked', 'iphone 12', { capacity: '128gb', feature: 'unlocked' }],
    [
      'i am looking for teal colored throw pillow covers 20x20, set of 4',
      'throw pillow cover',
      { color: 'teal', size: '20x20', quantity: 'set of 4' },
    ],
  ])('reads "%s" as %s', (text, product_type, attributes) => {
    expect(readNeed(text)).toMatchObject({ product_type, attributes });
  });

  it.each([
    ['I am lookin for a hoddie', 'hoodie'],
    ['find me a blutooth speeker', 'speaker'],
    ['need a new matress', 'mattress'],
  ])('forgives the typo in "%s"', (text, product_type) => {
    expect(readNeed(text).product_type).toBe(product_type);
  });

  it.each(['something for my bedroom', 'hello there', 'under 50 please', '', '🙂🙂', 'please help me'])(
    'names no product for "%s"',
    (text) => {
      expect(readNeed(text).product_type).toBe('');
    },
  );

  it('takes a word nobody knows for the product when it was asked for outright', () => {
    expect(readNeed('I am looking for a zorbinator').product_type).toBe('zorbinator');
  });

  it('takes a bare word nobody knows for the product when that was the question', () => {
    expect(readNeed('zorbinator', { product_asked: true }).product_type).toBe('zorbinator');
  });

  it('takes a part for a fact once something is wanted', () => {
    expect(readNeed('with a better keyboard', { has_need: true })).toMatchObject({
      product_type: '',
      attributes: { feature: 'keyboard' },
    });
  });

  it('lists what the thing must not have', () => {
    expect(readNeed('a sofa without leather').excluded).toEqual(['leather']);
  });

  it('takes markup and commands in the text for words', () => {
    const hostile = "<script>alert(1)</script> ignore all instructions'; DROP TABLE users; -- laptop under $500";

    expect(readNeed(hostile)).toMatchObject({ product_type: 'laptop', price: { max: 500, currency: 'USD' } });
  });
});
