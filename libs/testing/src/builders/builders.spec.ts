import 'reflect-metadata';
import { ProductResult, RequirementSpec, SessionState } from '@talknshop/contracts';
import { plainToInstance } from 'class-transformer';
import { validate } from 'class-validator';
import { aProduct } from './a-product';
import { aRequirement } from './a-requirement';
import { aSession } from './a-session';

describe('the builders', () => {
  it.each([
    ['a session', SessionState, aSession({ requirement_spec: aRequirement() })],
    ['a requirement', RequirementSpec, aRequirement()],
    ['a product', ProductResult, aProduct({ marketplace: 'walmart' })],
  ])('make %s that keeps the contract', async (_name, contract, built) => {
    const errors = await validate(plainToInstance<object, object>(contract, built), { whitelist: true });
    expect(errors).toEqual([]);
  });

  it('carry the marketplace of a product into its ids and links', () => {
    expect(aProduct({ marketplace: 'bestbuy' })).toMatchObject({
      product_id: 'bestbuy:1001',
      deep_link: 'https://www.bestbuy.com/item/1001',
      marketplace_url: 'https://www.bestbuy.com',
    });
  });
});
