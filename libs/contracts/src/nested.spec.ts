import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import { ChatRequest } from './chat.dto';
import { SearchRequest } from './catalog.dto';
import { UserNotice } from './notice.dto';

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

describe('a contract of several', () => {
  const data = { job_id: 'job-1', status: 'processing', marketplace_results: [], message: 'On its way.' };
  const faults = (body: object) =>
    validateSync(
      plainToInstance(UserNotice, { notice_id: 'n', user_id: 'ada', happened_at: '2026-03-01', ...body }),
    ).map(({ property }) => property);

  it('is of the class that the field beside it names', () => {
    expect(faults({ kind: 'job_update', data })).toEqual([]);
    expect(faults({ kind: 'price_alert', data })).toEqual(['data']);
  });

  it('is an object', () => {
    expect(faults({ kind: 'job_update', data: 'soon' })).toEqual(['data']);
  });
});
