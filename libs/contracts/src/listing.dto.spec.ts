import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import { contractSchemas } from './json-schemas';
import { ListingDraft } from './listing.dto';

const brokenBy = (draft: object) => validateSync(plainToInstance(ListingDraft, draft)).map(({ property }) => property);

describe('a listing draft', () => {
  it('may lack whatever its seller has not told yet', () => {
    expect(brokenBy({ title: 'Trek 820' })).toEqual([]);
    expect(contractSchemas()['ListingDraft']?.required ?? []).toEqual([]);
  });

  it('holds no fact that a listing could not hold', () => {
    expect(brokenBy({ title: '', price: -1, condition: 'ugly' }).sort()).toEqual(['condition', 'price', 'title']);
  });
});
