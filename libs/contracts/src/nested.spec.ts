import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import { ChatRequest } from './chat.dto';
import { SearchRequest } from './catalog.dto';

describe('a contract inside another', () => {
  const faults = (type: new () => object, body: object) =>
    validateSync(plainToInstance(type, body)).map(({ property, constraints }) => [property, constraints?.['isNested']]);

  it('is no list', () => {
    expect(faults(SearchRequest, { product_type: 'laptop', price: [] })).toEqual([
      ['price', 'price must be an object'],
    ]);
  });

  it('is no list in a list of them either', () => {
    expect(faults(ChatRequest, { user_id: 'ada', message: 'hi', media: [[]] })).toEqual([
      ['media', 'media must be a list of objects'],
    ]);
  });

  it('is taken as what it is', () => {
    expect(faults(SearchRequest, { product_type: 'laptop', price: { max: 5 } })).toEqual([]);
  });
});
