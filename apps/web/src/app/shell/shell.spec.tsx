/** @jest-environment jsdom */
import '@testing-library/jest-dom/jest-globals';
import { expect } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aGreeting, aProduct, anEvent, done, results } from '../../conversation/testing/a-conversation';
import { aListing } from '../../selling/testing/builders';
import { openApp } from '../testing/app-stage';

const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }));
const found = anEvent(results([aProduct({ title: 'Blue kettle' }), aProduct({ product_id: 'ebay:2' })]));

async function asked(options?: Parameters<typeof openApp>[0]) {
  const app = openApp(options);
  app.hear(aGreeting());
  await userEvent.type(screen.getByRole('textbox', { name: 'Message' }), 'a kettle{Enter}');
  app.hear(found, anEvent(done()));
  return app;
}

describe('the page around a conversation', () => {
  beforeEach(() => localStorage.clear());

  it('has conversations and panel at its sides where there is room for them', async () => {
    await asked();
    expect(screen.getByRole('complementary', { name: 'Conversations and settings' })).toBeInTheDocument();
    const panel = within(screen.getByRole('complementary', { name: 'Products and listings' }));
    expect(panel.getByRole('tab', { name: 'Results 2' })).toHaveAttribute('aria-selected', 'true');
  });

  it('opens them as windows where there is none, and gives the focus back', async () => {
    await asked({ width: 390 });
    expect(screen.queryByRole('complementary')).not.toBeInTheDocument();
    await press('2 products and more');
    expect(screen.getByRole('dialog', { name: 'Products and listings' })).toBeInTheDocument();
    await userEvent.keyboard('{Escape}');
    expect(screen.getByRole('button', { name: '2 products and more' })).toHaveFocus();
  });

  it('gets out of the way once something was said from the panel', async () => {
    const { sent } = await asked({ width: 390 });
    await press('2 products and more');
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Order' }), 'Cheapest first');
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    expect(sent()).toHaveLength(2);
  });

  it('gives a new conversation its address', async () => {
    await asked();
    expect(location.pathname).toBe('/s/sess_1');
  });

  it('keeps what is compared from one conversation to the next', async () => {
    const { goTo } = await asked();
    await userEvent.click(screen.getAllByRole('button', { name: 'Compare' })[0]!);
    goTo();
    expect(screen.getByRole('tab', { name: 'Compare 1' })).toBeInTheDocument();
  });

  it('keeps what is typed into a listing from one conversation to the next', async () => {
    const { hear, goTo } = await asked();
    const listing = anEvent({ type: 'listing', data: { listing_spec: aListing(), warnings: [] } }, 'turn_2', 20);
    hear(listing);
    const title = await screen.findByRole('textbox', { name: 'Title' });
    await userEvent.clear(title);
    await userEvent.type(title, 'My phone');
    goTo();
    goTo('sess_1');
    hear(aGreeting({ resumed: true }, 30), listing);
    expect(await screen.findByRole('textbox', { name: 'Title' })).toHaveValue('My phone');
  });

  it('has the focus where one writes, in each conversation', async () => {
    const { goTo } = await asked();
    await userEvent.click(screen.getByRole('tab', { name: 'Saved' }));
    goTo('sess_2');
    expect(screen.getByRole('textbox', { name: 'Message' })).toHaveFocus();
  });

  it('opens the help with a key', async () => {
    await asked();
    screen.getByRole('region', { name: 'Conversation' }).focus();
    await userEvent.keyboard('?');
    expect(await screen.findByRole('dialog', { name: 'Help' })).toBeInTheDocument();
  });
});
