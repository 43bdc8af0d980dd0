import { nounsOfLine, otherNames } from './other-names';
import { wordsOf } from './words';

const names = (name: string): string[] => otherNames(wordsOf(name)).map((words) => words.join(' '));

describe('other names of a thing', () => {
  it.each([
    ['couch', 'sofa'],
    ['leather couch', 'leather sofa'],
    ['ps5 controller', 'playstation 5 controller'],
    ['cell phone', 'smartphone'],
    ['duvet', 'comforter'],
  ])('of %j are among others %j', (name, other) => {
    expect(names(name)).toContain(other);
  });

  it('begin with the one that was used', () => {
    expect(names('leather couch')[0]).toBe('leather couch');
  });

  it('are none for a thing of one name', () => {
    expect(names('tent')).toEqual(['tent']);
  });
});

describe('a well-known line', () => {
  it('is one of what it is', () => {
    expect(nounsOfLine(['iphone', '16'])).toContain('phone');
  });

  it('is nothing we know otherwise', () => {
    expect(nounsOfLine(['constructor'])).toEqual([]);
  });
});
