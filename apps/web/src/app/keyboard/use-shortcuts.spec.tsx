/** @jest-environment jsdom */
import '@testing-library/jest-dom/jest-globals';
import { expect } from '@jest/globals';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import HelpDialog from './help-dialog';
import { useShortcuts } from './use-shortcuts';

function Keys({ pressed }: { pressed: string[] }) {
  useShortcuts({
    onPalette: () => pressed.push('palette'),
    onHelp: () => pressed.push('help'),
    onCompose: () => pressed.push('compose'),
  });
  return <input aria-label="Field" />;
}

describe('the keys that work everywhere', () => {
  beforeEach(() => localStorage.clear());

  it('open the palette, the help and the message field', async () => {
    const pressed: string[] = [];
    render(<Keys pressed={pressed} />);
    await userEvent.keyboard('{Control>}k{/Control}{Meta>}K{/Meta}?/');
    expect(pressed).toEqual(['palette', 'palette', 'help', 'compose']);
  });

  it('take no key from who is typing, except with Ctrl or ⌘', async () => {
    const pressed: string[] = [];
    render(<Keys pressed={pressed} />);
    await userEvent.type(screen.getByLabelText('Field'), 'a/b?{Control>}k{/Control}');
    expect(screen.getByLabelText('Field')).toHaveValue('a/b?');
    expect(pressed).toEqual(['palette']);
  });

  it('can be turned off where they are single keys', async () => {
    const pressed: string[] = [];
    const { unmount } = render(<HelpDialog onClose={() => {}} user="ada" />);
    await userEvent.click(screen.getByRole('checkbox', { name: 'Use keys without Ctrl or ⌘' }));
    unmount();
    render(<Keys pressed={pressed} />);
    await userEvent.keyboard('?/{Control>}k{/Control}');
    expect(pressed).toEqual(['palette']);
  });
});
