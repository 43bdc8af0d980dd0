/** @jest-environment jsdom */
import '@testing-library/jest-dom/jest-globals';
import { expect, jest } from '@jest/globals';
import { render, screen } from '@testing-library/react';
import { ErrorBoundary } from './error-boundary';

function Broken(): never {
  throw new Error('a card has no price');
}

describe('a page that breaks', () => {
  it('says so, keeps the reason for the console, and offers a way on', () => {
    const logged = jest.spyOn(console, 'error').mockImplementation(() => {});
    render(
      <ErrorBoundary>
        <Broken />
      </ErrorBoundary>,
    );
    expect(screen.getByRole('alert')).toHaveTextContent('This page broke');
    expect(screen.getByRole('alert')).toHaveTextContent('a card has no price');
    expect(screen.getByRole('button', { name: 'Load again' })).toBeInTheDocument();
    expect(logged).toHaveBeenCalled();
    logged.mockRestore();
  });

  it('is what it is as long as it is whole', () => {
    render(<ErrorBoundary>whole</ErrorBoundary>);
    expect(screen.getByText('whole')).toBeInTheDocument();
  });
});
