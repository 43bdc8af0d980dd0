/** @jest-environment jsdom */
import '@testing-library/jest-dom/jest-globals';
import { expect } from '@jest/globals';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aProduct, aRequirement, someResults } from '../testing/a-product';
import { FakeShop } from '../testing/fake-shop';
import { onStage } from '../testing/stage';
import { ProductResults } from './product-results';

const some = (count: number) =>
  Array.from({ length: count }, (_, at) => aProduct({ product_id: `ebay:${at}`, title: `Laptop ${at}` }));
const chips = () => within(screen.getByRole('list', { name: 'Marketplaces' })).getAllByRole('listitem');

const update = {
  products: some(2),
  better: [{ product_id: 'walmart:1', reason: 'New at number 1: Bolt 15 for $499 at Walmart.' }],
  marketplaces: ['walmart' as const],
  requirement_spec: aRequirement(),
  total_count: 2,
  message: 'Walmart came in with 1 better offer.',
};

describe('the products of a turn', () => {
  it('are places to come while the marketplaces are searched', () => {
    const reports = [{ marketplace: 'ebay' as const, status: 'searching' as const, message: 'Searching eBay' }];
    onStage(<ProductResults reports={reports} isCurrent />);
    expect(screen.getByRole('group', { name: 'Products' })).toHaveAttribute('aria-busy', 'true');
    expect(chips().map(({ textContent }) => textContent)).toEqual(['eBay: searching…']);
    expect(screen.queryByRole('article')).not.toBeInTheDocument();
  });

  it('are a list of articles under a heading with their count', async () => {
    onStage(<ProductResults reports={[]} results={someResults({ products: some(3), total_count: 130 })} isCurrent />);
    expect(screen.getByRole('heading', { level: 3, name: '130 products, the best 3' })).toBeInTheDocument();
    const list = screen.getByRole('list', { name: '130 products, the best 3' });
    await waitFor(() => expect(within(list).getAllByRole('article')).toHaveLength(3));
  });

  it('are the best six at first, and all of them once their row is swiped', async () => {
    onStage(<ProductResults reports={[]} results={someResults({ products: some(8) })} isCurrent />);
    const list = screen.getByRole('list', { name: '8 products' });
    expect(within(list).getAllByRole('listitem')).toHaveLength(6);
    fireEvent.scroll(list);
    await waitFor(() => expect(within(list).getAllByRole('article')).toHaveLength(8));
  });

  it('are apart for each request of a message', () => {
    const [laptop, mouse] = some(2) as [ReturnType<typeof aProduct>, ReturnType<typeof aProduct>];
    const group = (product_type: string, product_ids: string[]) => ({
      requirement_spec: aRequirement({ product_type }),
      product_ids,
      total_count: 1,
    });
    const groups = [group('laptop', [laptop.product_id]), group('mouse', [mouse.product_id])];
    onStage(<ProductResults reports={[]} results={someResults({ products: [laptop, mouse], groups })} isCurrent />);
    expect(screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)).toEqual([
      'laptop: 1 product',
      'mouse: 1 product',
    ]);
  });

  it('say when their prices were read, which may be before they came', () => {
    const results = someResults({ fetched_at: { ebay: '2026-11-21T11:57:00Z' } });
    onStage(<ProductResults reports={[]} results={results} fetchedAt="2026-11-21T12:00:00Z" isCurrent />);
    expect(screen.getByText('Seen 3 minutes ago')).toBeInTheDocument();
  });

  it('can all be shown in the panel', async () => {
    const { tabs } = onStage(<ProductResults reports={[]} results={someResults()} isCurrent />);
    await userEvent.click(screen.getByRole('button', { name: 'Show all in the panel' }));
    expect(tabs).toEqual(['results']);
  });

  it('say why a marketplace failed, and search again when asked', async () => {
    const results = someResults({ marketplaces_failed: [{ marketplace: 'bestbuy', reason: 'No answer in time.' }] });
    const { said } = onStage(<ProductResults reports={[]} results={results} isCurrent />);
    expect(screen.getByText('Best Buy: No answer in time.')).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(said).toEqual(['any store, try again']);
  });

  it('say why a marketplace was skipped', async () => {
    const shop = new FakeShop();
    shop.listed = [{ marketplace: 'target', name: 'Target', enabled: false, access: 'api', health: 'down' }];
    onStage(<ProductResults reports={[]} results={someResults()} isCurrent />, shop);
    await userEvent.click(await screen.findByRole('button', { name: '1 skipped' }));
    expect(screen.getByText('Target: Not set up here.')).toBeInTheDocument();
  });

  it('are marked where their marketplace is simulated', async () => {
    const shop = new FakeShop();
    shop.listed = [{ marketplace: 'ebay', name: 'eBay', enabled: true, access: 'simulated', health: 'up' }];
    onStage(<ProductResults reports={[]} results={someResults()} isCurrent />, shop);
    expect(await screen.findByText('Simulated')).toBeInTheDocument();
  });

  it('stay as they are when something better comes late, which is offered', async () => {
    const results = someResults({ products: some(2) });
    const { said } = onStage(<ProductResults reports={[]} results={results} update={update} isCurrent />);
    await screen.findByRole('heading', { level: 4, name: 'Laptop 1' });
    expect(screen.getAllByRole('heading', { level: 4 }).map(({ textContent }) => textContent)).toEqual([
      'Laptop 0',
      'Laptop 1',
    ]);
    expect(screen.getByText('1 better match from Walmart')).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Update order' }));
    expect(said).toEqual(['show them']);
  });

  it('offer nothing any more once the conversation has gone on', () => {
    const results = someResults({ marketplaces_failed: [{ marketplace: 'bestbuy', reason: 'No answer.' }] });
    onStage(<ProductResults reports={[]} results={results} update={update} isCurrent={false} />);
    expect(screen.queryByRole('button', { name: /Update order|Try again|Show all/ })).not.toBeInTheDocument();
  });

  it('that are none say which limit to change, what that gives, and do it in one tap', async () => {
    const requirement_spec = aRequirement({ price: { max: 30, currency: 'USD' } });
    const relaxation = { limit: 'price.max', from: 30, to: 450, count: 7, requirement_spec, say: 'up to $450' };
    const results = someResults({ products: [], requirement_spec, relaxations: [relaxation] });
    const { said } = onStage(<ProductResults reports={[]} results={results} isCurrent />);
    const help = screen.getByRole('group', { name: 'What would find more' });
    expect(help).toHaveTextContent('Up to $450 instead of $30 gives at least 7');
    await userEvent.click(within(help).getByRole('button'));
    expect(said).toEqual(['up to $450']);
  });
});
