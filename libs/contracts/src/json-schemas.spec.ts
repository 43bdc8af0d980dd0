import { contractSchemas } from './json-schemas';

describe('the contracts as JSON Schemas', () => {
  it('keeps limits, references and lists of the classes', () => {
    const schemas = contractSchemas();
    expect(schemas['PriceFilter']).toMatchObject({
      properties: { max: { type: 'number', minimum: 0 }, currency: { default: 'USD' } },
    });
    expect(schemas['SearchRequest']).toMatchObject({
      properties: { price: { $ref: '#/components/schemas/PriceFilter' }, deadline_ms: { maximum: 30000 } },
    });
    expect(schemas['ProductResult']).toMatchObject({ properties: { deep_link: { type: 'string', format: 'uri' } } });
    expect(schemas['SearchResults']).toMatchObject({
      properties: { products: { type: 'array', items: { $ref: '#/components/schemas/ProductResult' } } },
    });
  });
});
