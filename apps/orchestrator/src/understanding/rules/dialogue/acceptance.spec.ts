import { acceptsOffer } from './acceptance';

describe('the wish to see what was offered', () => {
  it.each([
    'yes',
    'Yes please!',
    'ok',
    'sure, why not',
    'show them',
    'yes, show them',
    'ok show me',
    'Show me the better offers',
    'show me the new order please',
    'can you show me those',
    'update the results',
    'update',
    "let's see them",
    'go ahead',
    'I want to see the better ones',
    'what are the better offers?',
    'the better ones please',
  ])('is heard in “%s”', (text) => {
    expect(acceptsOffer(text)).toBe(true);
  });

  it.each([
    'no',
    'no thanks',
    'not now',
    'maybe later',
    'ok thanks',
    'show me more',
    'show me others',
    'show me the better offers under $500',
    'show me tents',
    'the second one',
    'better ones from Sony',
    'I want a laptop',
    'yes, but cheaper',
    '',
  ])('is not heard in “%s”', (text) => {
    expect(acceptsOffer(text)).toBe(false);
  });
});
