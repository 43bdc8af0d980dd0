/** @jest-environment jsdom */
import '@testing-library/jest-dom/jest-globals';
import { expect } from '@jest/globals';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aGreeting, aProduct, anEvent, results } from '../../conversation/testing/a-conversation';
import { aListing } from '../../selling/testing/builders';
import { openApp } from '../testing/app-stage';

const selected = () => screen.getByRole('tab', { selected: true });
const found = (turn: string, second: number) => anEvent(results([aProduct()]), turn, second);
const listing = anEvent({ type: 'listing', data: { listing_spec: aListing(), warnings: [] } }, 'turn_2', 20);

function open() {
  const app = openApp();
  app.hear(aGreeting());
  return app;
}

describe('the panel beside a conversation', () => {
  beforeEach(() => localStorage.clear());

  it('says on each tab what would be there', async () => {
    open();
    for (const [tab, words] of [
      ['Compare', 'Nothing to compare'],
      ['Watching', 'No prices watched'],
      ['Saved', 'Nothing saved'],
      ['Selling', 'Nothing for sale yet'],
    ] as const) {
      await userEvent.click(screen.getByRole('tab', { name: tab }));
      expect(await screen.findByText(words)).toBeInTheDocument();
    }
  });

  it('says of a message that failed that nothing came of it', () => {
    const { hear } = open();
    const error = { error: 'No answer.', code: 'x', severity: 'high' as const, recoverable: true, details: {} };
    hear(anEvent({ type: 'error', data: error }, 'turn_1'));
    expect(screen.getByText('Nothing came of that')).toBeInTheDocument();
  });

  it('turns to what the latest turn is about', () => {
    const { hear } = open();
    hear(found('turn_1', 10));
    expect(selected()).toHaveAccessibleName('Results 1');
    hear(listing);
    expect(selected()).toHaveAccessibleName('Selling');
  });

  it('stays where the user went until there is something new', async () => {
    const { hear } = open();
    hear(found('turn_1', 10));
    await userEvent.click(screen.getByRole('tab', { name: 'Watching' }));
    expect(selected()).toHaveAccessibleName('Watching');
    hear(found('turn_3', 30));
    expect(selected()).toHaveAccessibleName('Results 1');
  });

  it('stays where the user went while an earlier conversation was coming back', async () => {
    const { hear } = openApp();
    hear(aGreeting({}, 60));
    await userEvent.click(screen.getByRole('tab', { name: 'Watching' }));
    hear(found('turn_1', 10));
    hear(found('turn_2', 20));
    expect(selected()).toHaveAccessibleName('Watching');
    hear(found('turn_3', 70));
    expect(selected()).toHaveAccessibleName('Results 1');
  });
});
