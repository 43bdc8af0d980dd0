import { fitTitle } from './fit-text';

describe('a title that is too long', () => {
  it('stays as it is where it fits, whatever it ends in', () => {
    expect(fitTitle('Board games for all', 40, [])).toBe('Board games for all');
  });

  it.each([
    ['Walnut standing desk, all accessories are included', 27, 'Walnut standing desk'],
    ['Cast iron skillet set, plus a lid for each', 30, 'Cast iron skillet set'],
    ['Mountain bike from the collection of my uncle', 20, 'Mountain bike'],
    ['Floor lamp (with dimmer)', 18, 'Floor lamp'],
    ['Toaster w/ removable tray', 14, 'Toaster'],
    ['Bookshelf - and everything on top', 16, 'Bookshelf'],
    ['Dining table, oak, to be picked up', 24, 'Dining table, oak'],
  ])('of “%s” within %d characters does not end in what announces something', (title, max, fitted) => {
    expect(fitTitle(title, max, [])).toBe(fitted);
  });
});
