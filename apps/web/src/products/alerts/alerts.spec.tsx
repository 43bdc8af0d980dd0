/** @jest-environment jsdom */
import '@testing-library/jest-dom/jest-globals';
import { expect } from '@jest/globals';
import type { DoneData } from '@talknshop/contracts';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ProductCard } from '../card/product-card';
import { aProduct } from '../testing/a-product';
import { anAlert, FakeShop } from '../testing/fake-shop';
import { onStage } from '../testing/stage';
import { PriceAlertNotice } from './price-alert-notice';
import { WatchList } from './watch-list';

async function openDialog(shop = new FakeShop()) {
  const stage = onStage(<ProductCard product={aProduct({ price: 700 })} isSimulated={false} />, shop);
  await userEvent.click(screen.getByRole('button', { name: 'Watch price' }));
  await screen.findByRole('dialog', { name: 'Watch the price' });
  return { ...stage, field: screen.getByRole('textbox', { name: 'Tell me at or under, in USD' }) };
}

const NEWS = {
  notice_id: 'n1',
  alert: anAlert(),
  product: {
    product_id: 'ebay:1001',
    marketplace: 'ebay' as const,
    title: 'Slim',
    price: 590,
    currency: 'USD',
    deep_link: 'https://ebay.example/1',
    simulated: true,
  },
  message: 'Slim costs $590 now at eBay.',
};

function watching() {
  return Object.assign(new FakeShop(), { alerts: [anAlert()] });
}

const submit = () => userEvent.click(screen.getByRole('button', { name: 'Watch price' }));

describe('watching a price', () => {
  it('proposes a tenth less, and begins when that is confirmed', async () => {
    const { shop, tabs, field } = await openDialog();
    expect(field).toHaveValue('630');
    await submit();
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
    expect(shop.asked).toContain('alert at 630 with a key');
    expect(tabs).toEqual(['watching']);
    expect(screen.getByRole('status')).toHaveTextContent('You will be told when it costs $630 or less.');
  });

  it('says what it expects where no price was given', async () => {
    const { shop, field } = await openDialog();
    await userEvent.clear(field);
    await submit();
    expect(field).toBeInvalid();
    expect(field).toHaveAccessibleDescription(/Please give a price above 0/);
    expect(shop.asked).not.toContainEqual(expect.stringContaining('alert'));
  });

  it('says why it did not work, and keeps what was typed', async () => {
    const shop = new FakeShop();
    const { field } = await openDialog(shop);
    shop.failure = 'You have 50 price alerts, which is as many as there can be.';
    await submit();
    await waitFor(() => expect(field).toHaveAccessibleDescription(/50 price alerts/));
    expect(field).toHaveValue('630');
  });
});

describe('the watch list', () => {
  it('says how to begin while it is empty', async () => {
    onStage(<WatchList />);
    expect(await screen.findByText('No prices watched')).toBeInTheDocument();
  });

  it('says what is waited for, and that it was reached', async () => {
    const shop = new FakeShop();
    shop.alerts = [anAlert({ status: 'triggered' })];
    onStage(<WatchList />, shop);
    expect(await screen.findByRole('listitem')).toHaveTextContent('Acme Slim 14 LaptopAt or under $600Reached');
  });

  it('says that a price was reached as soon as the conversation does', async () => {
    const { shop, tell } = onStage(<WatchList />, watching());
    expect(await screen.findByRole('listitem')).toHaveTextContent('Waiting');
    shop.alerts = [anAlert({ status: 'triggered' })];
    tell({ type: 'price_alert', data: NEWS });
    expect(await screen.findByText('Reached')).toBeInTheDocument();
  });

  it('has a watch that was begun in words', async () => {
    const { shop, tell } = onStage(<WatchList />);
    await screen.findByText('No prices watched');
    shop.alerts = [anAlert()];
    tell({ type: 'done', data: { workflow_stage: 'completed' } as DoneData });
    expect(await screen.findByRole('listitem')).toHaveTextContent('Acme Slim 14 Laptop');
  });

  it('stops a watch', async () => {
    const { shop } = onStage(<WatchList />, watching());
    await userEvent.click(await screen.findByRole('button', { name: 'Stop watching' }));
    expect(await screen.findByText('No prices watched')).toBeInTheDocument();
    expect(shop.asked).toContain('delete alert-1');
  });
});

describe('news of a watched price', () => {
  it('says what it costs, what was waited for, and where it is', () => {
    onStage(<PriceAlertNotice data={NEWS} />);
    expect(screen.getByText('$590 now, you waited for $600')).toBeInTheDocument();
    expect(screen.getByRole('link', { name: /^Open/ })).toHaveAttribute('href', 'https://ebay.example/1');
    expect(screen.getByText('Simulated')).toBeInTheDocument();
  });
});
