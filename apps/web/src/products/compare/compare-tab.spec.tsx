/** @jest-environment jsdom */
import '@testing-library/jest-dom/jest-globals';
import { expect } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ProductCard } from '../card/product-card';
import { aProduct } from '../testing/a-product';
import { FakeShop } from '../testing/fake-shop';
import { onStage } from '../testing/stage';
import CompareTab from './compare-tab';

const slim = aProduct({ product_id: 'ebay:1', title: 'Slim', price: 500 });
const bolt = aProduct({ product_id: 'amazon:2', marketplace: 'amazon', title: 'Bolt', price: 600 });

function shopWith(): FakeShop {
  const shop = new FakeShop();
  shop.comparison = {
    products: [slim, bolt],
    attributes: [
      { name: 'price', unit: 'USD', values: [500, 600], differs: true },
      { name: 'ram', unit: 'GB', values: [16, null], differs: false },
    ],
    best: { lowest_price: ['ebay:1'] },
    not_found: [],
    marketplaces_failed: [],
  };
  return shop;
}

async function compareTwo(shop = shopWith(), first = slim) {
  const stage = onStage(
    <>
      <ProductCard product={first} isSimulated={false} />
      <ProductCard product={bolt} isSimulated={false} />
      <CompareTab />
    </>,
    shop,
  );
  for (const button of screen.getAllByRole('button', { name: 'Compare' })) await userEvent.click(button);
  return stage;
}

describe('the comparison', () => {
  it('is a table with the products as columns and the facts as rows', async () => {
    await compareTwo();
    const table = await screen.findByRole('table', { name: '2 products compared' });
    expect(within(table).getAllByRole('columnheader')).toHaveLength(2);
    const row = within(table).getByRole('row', { name: /^Price/ });
    expect(
      within(row)
        .getAllByRole('cell')
        .map(({ textContent }) => textContent),
    ).toEqual(['$500(best)', '$600']);
  });

  it('shows the rating that is on the card where the catalog knows none of its offer', async () => {
    await compareTwo(shopWith(), { ...slim, rating: 4.6, review_count: 1200 });
    expect(await screen.findByRole('row', { name: /^Rating 4.6/ })).toBeInTheDocument();
  });

  it('says what is unknown', async () => {
    await compareTwo();
    const row = await screen.findByRole('row', { name: /^RAM/ });
    expect(within(row).getByText('unknown')).toBeInTheDocument();
  });

  it('marks what is simulated', async () => {
    const shop = shopWith();
    shop.listed = [{ marketplace: 'ebay', name: 'eBay', enabled: true, access: 'simulated', health: 'up' }];
    await compareTwo(shop);
    const table = await screen.findByRole('table', { name: '2 products compared' });
    expect(await within(table).findAllByText('Simulated')).toHaveLength(1);
  });

  it('can leave out what is the same', async () => {
    await compareTwo();
    await userEvent.click(await screen.findByRole('checkbox', { name: 'Only what differs' }));
    expect(screen.queryByRole('row', { name: /^RAM/ })).not.toBeInTheDocument();
    expect(screen.getByRole('row', { name: /^Price/ })).toBeInTheDocument();
  });

  it('asks for one more where one is picked, and lets products be taken out', async () => {
    await compareTwo();
    await userEvent.click(await screen.findByRole('button', { name: 'Take out Bolt' }));
    expect(screen.getByText('One more is needed')).toBeInTheDocument();
  });

  it('says which product is not to be had', async () => {
    const shop = shopWith();
    shop.comparison = { ...shop.comparison!, products: [slim], not_found: ['amazon:2'] };
    await compareTwo(shop);
    expect(await screen.findByText('Not to be had right now: Bolt')).toBeInTheDocument();
  });
});
