/** @jest-environment jsdom */
import '@testing-library/jest-dom/jest-globals';
import { expect } from '@jest/globals';
import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { useState } from 'react';
import { useKeptFocus } from './use-kept-focus';

const fallback = () => screen.getByRole('textbox');

function press(name: string) {
  const button = screen.getByRole('button', { name });
  button.focus();
  fireEvent.click(button);
}

function Page() {
  useKeptFocus(fallback);
  const [isThere, setThere] = useState(true);
  const [isOn, setOn] = useState(true);
  return (
    <>
      <input />
      {isThere && <button onClick={() => setThere(false)}>Go away</button>}
      <button disabled={!isOn} onClick={() => setOn(false)}>
        Switch off
      </button>
    </>
  );
}

describe('the focus', () => {
  it('goes on when what has it goes away', async () => {
    render(<Page />);
    press('Go away');
    await waitFor(() => expect(screen.getByRole('textbox')).toHaveFocus());
  });

  it('goes on when what has it is switched off', async () => {
    render(<Page />);
    press('Switch off');
    await waitFor(() => expect(screen.getByRole('textbox')).toHaveFocus());
  });

  it('stays away where the user took it', async () => {
    render(<Page />);
    const { unmount } = render(<button>Beside</button>);
    const button = screen.getByRole('button', { name: 'Beside' });
    button.focus();
    button.blur();
    await new Promise(requestAnimationFrame);
    unmount();
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve))));
    expect(document.body).toHaveFocus();
  });
});
