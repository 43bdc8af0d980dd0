import { asksWhy } from './why';

describe('a question for the reason', () => {
  it.each([
    'why not the dell one?',
    'ok, why not number 3?',
    'why is this first?',
    'why did you pick that one?',
    "why isn't the lenovo on the list?",
    "why didn't you show me a macbook?",
    'how come the hp is so far down?',
    'explain the ranking',
    'what makes the second one your pick?',
  ])('of a place is “%s”', (text) => {
    expect(asksWhy(text)).toBe(true);
  });

  it.each([
    'why not?',
    'why not show me cheaper ones?',
    'why is it so cheap?',
    'why is shipping so expensive?',
    'show me the first one',
  ])('of a place is not “%s”', (text) => {
    expect(asksWhy(text)).toBe(false);
  });
});
