/** @jest-environment jsdom */
import '@testing-library/jest-dom/jest-globals';
import { expect } from '@jest/globals';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import type { ProductTab } from '../host/products-host';
import { aRequirement, someResults } from '../testing/a-product';
import { onStage } from '../testing/stage';
import { ProductPanel, type ProductPanelProps } from './product-panel';

function Panel(props: Partial<ProductPanelProps>) {
  const [tab, setTab] = useState<ProductTab>('results');
  return <ProductPanel tab={tab} onTab={setTab} {...props} />;
}

const facets = [
  {
    name: 'brand',
    label: 'Brand',
    values: [
      { facet: 'brand:sony', label: 'Sony', count: 12 },
      { facet: 'brand:bose', label: 'Bose', count: 3 },
    ],
  },
];

describe('the panel of products', () => {
  it('says how to begin while nothing was searched', () => {
    onStage(<Panel />);
    expect(screen.getByText('Nothing searched yet')).toBeInTheDocument();
  });

  it('says that it is searched, until there is something to show', () => {
    const { rerender } = onStage(<Panel isSearching />);
    expect(screen.getByText('Searching…')).toBeInTheDocument();
    rerender(<Panel isSearching results={someResults({ facets })} />);
    expect(screen.queryByText('Searching…')).not.toBeInTheDocument();
  });

  it('does not say that nothing was searched after a message that came to nothing', () => {
    onStage(<Panel hasFailed />);
    expect(screen.queryByText('Nothing searched yet')).not.toBeInTheDocument();
    expect(screen.getByText('Nothing came of that')).toBeInTheDocument();
  });

  it('narrows by saying so', async () => {
    const { said } = onStage(<Panel results={someResults({ facets })} />);
    await userEvent.click(screen.getByRole('button', { name: 'Brand' }));
    await userEvent.click(screen.getByRole('menuitem', { name: 'Sony 12' }));
    expect(said).toEqual(['brand: Sony']);
  });

  it('orders by saying so', async () => {
    const { said } = onStage(<Panel results={someResults()} />);
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Order' }), 'Cheapest first');
    expect(said).toEqual(['cheapest first']);
  });

  it('takes a limit back by saying so', async () => {
    const requirement_spec = aRequirement({ price: { max: 1000, currency: 'USD' } });
    const { said } = onStage(<Panel results={someResults({ requirement_spec })} />);
    await userEvent.click(screen.getByRole('button', { name: 'Remove up to $1,000' }));
    expect(said).toEqual(['any price']);
  });

  it('keeps what was saved in a tab of its own', async () => {
    onStage(<Panel results={someResults()} />);
    await userEvent.click(screen.getByRole('button', { name: 'Save' }));
    await userEvent.click(screen.getByRole('tab', { name: 'Saved 1' }));
    expect(screen.getByRole('list', { name: 'Saved products' })).toHaveTextContent('Acme Slim 14 Laptop');
  });
});
