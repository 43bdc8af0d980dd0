/** @jest-environment jsdom */
import '@testing-library/jest-dom/jest-globals';
import { expect } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { FakeShop } from '../testing/fake-shop';
import { onStage } from '../testing/stage';
import { PriceHistoryView } from './price-history-view';

const points = [
  { price: 700, seen_at: '2026-11-01T12:00:00Z' },
  { price: 600, seen_at: '2026-11-10T12:00:00Z' },
];

function shopWith(...seen: typeof points): FakeShop {
  const shop = new FakeShop();
  shop.history = { points: seen, currency: 'USD', highest: seen[0], lowest: seen.at(-1), simulated: true };
  return shop;
}

describe('the price history', () => {
  it('says what it has cost and how it stands now', async () => {
    onStage(<PriceHistoryView product_id="ebay:1" />, shopWith(...points));
    const words = 'Since Nov 1, 2026 it has cost $600 to $700. It is at its lowest now.';
    expect(await screen.findByText(words)).toBeInTheDocument();
    expect(screen.getByText('Simulated')).toBeInTheDocument();
  });

  it('is a table as well, the latest first', async () => {
    onStage(<PriceHistoryView product_id="ebay:1" />, shopWith(...points));
    await userEvent.click(await screen.findByRole('button', { name: 'As a table' }));
    const cells = within(screen.getByRole('table', { name: 'Price history' })).getAllByRole('cell');
    expect(cells.map(({ textContent }) => textContent)).toEqual(['Nov 10, 2026', '$600', 'Nov 1, 2026', '$700']);
  });

  it.each([
    [[], 'Its price has not been seen before.'],
    [points.slice(0, 1), 'It has cost $700 since Nov 1, 2026.'],
  ])('of %j says so', async (seen, words) => {
    onStage(<PriceHistoryView product_id="ebay:1" />, shopWith(...seen));
    expect(await screen.findByText(words)).toBeInTheDocument();
  });
});
