/** @jest-environment jsdom */
import '@testing-library/jest-dom/jest-globals';
import { expect } from '@jest/globals';
import { fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aProduct, aRequirement } from '../testing/a-product';
import { FakeShop } from '../testing/fake-shop';
import { onStage } from '../testing/stage';
import { ProductCard, type ProductCardProps } from './product-card';

const card = (overrides: Parameters<typeof aProduct>[0] = {}, props: Partial<ProductCardProps> = {}) =>
  onStage(
    <ProductCard
      product={aProduct(overrides)}
      requirement={aRequirement()}
      isSimulated={false}
      fetchedAt="2026-11-21T11:58:00Z"
      {...props}
    />,
  );

const article = () => screen.getByRole('article');

describe('a product card', () => {
  it('is an article named by its heading', () => {
    card();
    expect(screen.getByRole('article', { name: 'Acme Slim 14 Laptop, 16 GB RAM, 512 GB SSD' })).toBeInTheDocument();
    expect(screen.getByRole('heading', { level: 4 })).toHaveTextContent('Acme Slim 14 Laptop');
  });

  it('says the price as words to those who listen', () => {
    card({ price: 587.95, shipping_info: { cost: 5.95 } });
    expect(screen.getByText('587.95 US dollars, 593.90 US dollars delivered')).toHaveClass('sr-only');
    expect(screen.getByText('$593.90 delivered').closest('[aria-hidden]')).toBeInTheDocument();
  });

  it('says where it is sold, its condition and its rating by how many', () => {
    const deep_link = 'https://shop.example/2';
    const offers = [{ product_id: 'amazon:2', marketplace: 'amazon' as const, price: 800, currency: 'USD', deep_link }];
    card({ condition: 'like_new', rating: 4.9, review_count: 16100, offers });
    expect(article()).toHaveTextContent('eBay and Amazon');
    expect(article()).toHaveTextContent('Like new');
    expect(screen.getByRole('img', { name: 'Rated 4.9 of 5 by 16,100 people' })).toBeInTheDocument();
  });

  it('says when its price was fetched, to the second in the title', () => {
    card();
    expect(screen.getByText('Seen 2 minutes ago')).toHaveAttribute('title', expect.stringContaining('2026'));
  });

  it.each([
    [{ availability: 'out_of_stock' as const }, 'Out of stock'],
    [{ availability: 'limited' as const }, 'Few left'],
  ])('says %j', (overrides, words) => {
    card(overrides);
    expect(screen.getByText(words)).toBeInTheDocument();
  });

  it('says that it is simulated, and only then', () => {
    const { rerender } = card({}, { isSimulated: true });
    expect(screen.getByText('Simulated')).toBeInTheDocument();
    rerender(<ProductCard product={aProduct()} isSimulated={false} />);
    expect(screen.queryByText('Simulated')).not.toBeInTheDocument();
  });

  it('shows a sign in place of a picture that is broken, and of none', () => {
    const { rerender } = card({ image_url: 'https://img.example/1.jpg' });
    const picture = article().querySelector('img')!;
    expect(picture).toHaveAttribute('loading', 'lazy');
    expect(screen.queryByTestId('no-picture')).not.toBeInTheDocument();
    fireEvent.error(picture);
    expect(screen.getByTestId('no-picture')).toBeInTheDocument();
    rerender(<ProductCard product={aProduct({ image_url: 'javascript:alert(1)' })} isSimulated={false} />);
    expect(article().querySelector('img')).not.toBeInTheDocument();
  });

  it('shows markup in a title as text', () => {
    card({ title: '<img src=x onerror=alert(1)>' });
    expect(screen.getByRole('heading')).toHaveTextContent('<img src=x onerror=alert(1)>');
    expect(article().querySelector('img')).not.toBeInTheDocument();
  });

  it('opens the marketplace in a tab that learns nothing of this one', () => {
    card();
    const link = screen.getByRole('link', { name: /^Open/ });
    expect(link).toHaveAttribute('href', 'https://ebay.example/item/1001');
    expect(link).toHaveAttribute('rel', 'noopener noreferrer');
  });

  it('explains its score when asked, in parts that sum to it', async () => {
    const { shop } = card();
    expect(shop.asked).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Score 50' }));
    const table = await screen.findByRole('table', { name: /sum to 80 of 100/ });
    expect(
      within(table)
        .getAllByRole('cell')
        .map(({ textContent }) => textContent),
    ).toEqual(['+60', '+20', '80']);
    expect(table).toHaveTextContent('It is what was asked for, “laptop”.');
  });

  it('says why a score cannot be explained, and tries again', async () => {
    const shop = new FakeShop();
    shop.failure = 'TalknShop cannot be reached right now.';
    onStage(<ProductCard product={aProduct()} requirement={aRequirement()} isSimulated={false} />, shop);
    await userEvent.click(screen.getByRole('button', { name: 'Score 50' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('TalknShop cannot be reached right now.');
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('table')).toBeInTheDocument();
  });

  it('lists all offers of the product, the cheapest with delivery first', async () => {
    const deep_link = 'https://shop.example/2';
    const offers = [
      {
        product_id: 'amazon:2',
        marketplace: 'amazon' as const,
        price: 755,
        currency: 'USD',
        deep_link,
        shipping_cost: 0,
      },
    ];
    card({ shipping_info: { cost: 20 }, offers });
    await userEvent.click(screen.getByRole('button', { name: '2 offers' }));
    expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      expect.stringContaining('Amazon'),
      expect.stringContaining('eBay'),
    ]);
  });

  it('is compared by its button and by C while the focus is in it', async () => {
    card();
    const button = screen.getByRole('button', { name: 'Compare' });
    await userEvent.click(button);
    expect(button).toHaveAttribute('aria-pressed', 'true');
    expect(screen.getByRole('status')).toHaveTextContent('Added to compare, 1 of 4.');
    await userEvent.keyboard('c');
    expect(button).toHaveAttribute('aria-pressed', 'false');
  });

  it('leaves C with Ctrl to the browser', async () => {
    card();
    screen.getByRole('button', { name: 'Compare' }).focus();
    await userEvent.keyboard('{Control>}c{/Control}');
    expect(screen.getByRole('button', { name: 'Compare' })).toHaveAttribute('aria-pressed', 'false');
  });

  it('says that it is saved for now only where the browser has no room to keep it', async () => {
    const { storage } = card();
    storage.isFull = true;
    await userEvent.click(screen.getByRole('button', { name: 'Save' }));
    expect(screen.getByRole('status')).toHaveTextContent('Saved until this page is closed');
  });

  it('is saved, and forgotten again', async () => {
    const { storage } = card();
    const button = screen.getByRole('button', { name: 'Save' });
    await userEvent.click(button);
    expect(button).toHaveAttribute('aria-pressed', 'true');
    expect(storage.items.get('talknshop.saved.ada')).toContain('ebay:1001');
    await userEvent.click(button);
    expect(storage.items.get('talknshop.saved.ada')).toBe('[]');
  });
});
