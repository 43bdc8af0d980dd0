import { decide, type WatchState } from './decide';

const WATCHING: WatchState = { status: 'watching', target_price: 500 };
const TRIGGERED: WatchState = { status: 'triggered', target_price: 500, notified_price: 490 };

const at = (price: number) => ({ price, isComplete: true });

describe('a price that is watched', () => {
  it.each([
    [500.01, 'stay'],
    [500, 'trigger'],
    [1, 'trigger'],
    [0, 'trigger'],
  ])('of %d is, against a target of 500: %s', (price, decision) => {
    expect(decide(WATCHING, at(price))).toBe(decision);
  });

  it('is compared in hundredths, as it is written', () => {
    expect(decide({ ...WATCHING, target_price: 0.3 }, at(0.1 + 0.2))).toBe('trigger');
    expect(decide({ ...TRIGGERED, target_price: 1 }, at(1.03))).toBe('rearm');
  });

  it('triggers even where not every marketplace answered', () => {
    expect(decide(WATCHING, { price: 499, isComplete: false })).toBe('trigger');
  });
});

describe('a price the user was told', () => {
  it.each([
    [514.99, 'stay'],
    [515, 'rearm'],
    [500, 'stay'],
    [490, 'stay'],
    [465.51, 'stay'],
    [465.5, 'notify'],
  ])('of 490 that is now %d means, against a target of 500: %s', (price, decision) => {
    expect(decide(TRIGGERED, at(price))).toBe(decision);
  });

  it('is not forgotten while a marketplace that may be cheaper does not answer', () => {
    expect(decide(TRIGGERED, { price: 900, isComplete: false })).toBe('stay');
  });

  it('wavers around the target without another word', () => {
    const wavering = [499, 501, 495, 505, 500, 510];
    expect(wavering.map((price) => decide(TRIGGERED, at(price)))).toEqual(wavering.map(() => 'stay'));
  });
});

describe('what is not on offer', () => {
  it('decides nothing', () => {
    expect([WATCHING, TRIGGERED].map((state) => decide(state, undefined))).toEqual(['stay', 'stay']);
  });
});
