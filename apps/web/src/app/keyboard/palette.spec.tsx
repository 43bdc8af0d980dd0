/** @jest-environment jsdom */
import '@testing-library/jest-dom/jest-globals';
import { expect } from '@jest/globals';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import Palette from './palette';

describe('the palette', () => {
  it('finds by typing and does it with Enter', async () => {
    // jsdom lays nothing out.
    Element.prototype.scrollIntoView = () => {};
    globalThis.ResizeObserver ??= class {
      observe() {}
      unobserve() {}
      disconnect() {}
    };
    const done: string[] = [];
    const commands = ['New conversation', 'Theme: dark'].map((label) => ({
      id: label,
      group: 'All',
      label,
      run: () => done.push(label),
    }));
    render(<Palette commands={commands} onClose={() => done.push('closed')} />);
    await userEvent.type(screen.getByRole('combobox'), 'dark');
    expect(screen.queryByRole('option', { name: 'New conversation' })).not.toBeInTheDocument();
    await userEvent.keyboard('{Enter}');
    expect(done).toEqual(['closed', 'Theme: dark']);
  });
});
