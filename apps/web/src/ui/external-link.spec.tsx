/** @jest-environment jsdom */
import '@testing-library/jest-dom/jest-globals';
import { expect } from '@jest/globals';
import { render, screen } from '@testing-library/react';
import { ExternalLink } from '.';

describe('ExternalLink', () => {
  it('opens a tab of its own, and says so', () => {
    render(<ExternalLink href="https://shop.example/1">Kettle</ExternalLink>);
    const link = screen.getByRole('link', { name: 'Kettle (opens in a new tab)' });
    expect(link).toHaveAttribute('rel', 'noopener noreferrer');
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', '//shop.example'])('does not lead to %s', (href) => {
    render(<ExternalLink href={href}>Kettle</ExternalLink>);
    expect(screen.queryByRole('link')).not.toBeInTheDocument();
  });
});
