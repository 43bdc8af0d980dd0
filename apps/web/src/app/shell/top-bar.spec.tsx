/** @jest-environment jsdom */
import '@testing-library/jest-dom/jest-globals';
import { expect } from '@jest/globals';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { TopBar } from './top-bar';

function show(count: number) {
  const opened: string[] = [];
  render(<TopBar count={count} onSessions={() => opened.push('sessions')} onPanel={() => opened.push('panel')} />);
  return opened;
}

describe('the bar where there is no room for the sides', () => {
  it('opens them', async () => {
    const opened = show(0);
    await userEvent.click(screen.getByRole('button', { name: 'Conversations' }));
    await userEvent.click(screen.getByRole('button', { name: 'Products and more' }));
    expect(opened).toEqual(['sessions', 'panel']);
  });

  it('says how many products there are', () => {
    show(10);
    expect(screen.getByRole('button', { name: '10 products and more' })).toBeInTheDocument();
  });
});
