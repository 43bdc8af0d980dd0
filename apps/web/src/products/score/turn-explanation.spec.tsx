/** @jest-environment jsdom */
import '@testing-library/jest-dom/jest-globals';
import { expect } from '@jest/globals';
import { render, screen } from '@testing-library/react';
import { FakeShop } from '../testing/fake-shop';
import { aRequirement } from '../testing/a-product';
import { TurnExplanation } from './turn-explanation';

const explained = () => new FakeShop().products.explain('ebay:1', aRequirement());

describe('an explanation in the conversation', () => {
  it('shows what the score is made of', async () => {
    render(<TurnExplanation explanation={await explained()} />);
    expect(screen.getByRole('group', { name: 'The score of Acme Slim 14 Laptop' })).toBeInTheDocument();
    expect(screen.getByRole('table', { name: /sum to 80 of 100/ })).toBeInTheDocument();
  });

  it('shows nothing beside the words where a product has no score', async () => {
    const { container } = render(<TurnExplanation explanation={{ ...(await explained()), factors: [] }} />);
    expect(container).toBeEmptyDOMElement();
  });
});
