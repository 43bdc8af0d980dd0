import { Notes } from './notes';

describe('notes', () => {
  it('are kept with their object, each kind for itself', () => {
    const [words, prices] = [new Notes<object, string>(), new Notes<object, number>()];
    const [lamp, desk] = [{}, {}];
    words.set(lamp, 'lamp');
    prices.set(lamp, 20);
    expect([words.get(lamp), prices.get(lamp), words.get(desk)]).toEqual(['lamp', 20, undefined]);
  });

  it('are replaced by newer ones', () => {
    const notes = new Notes<object, string>();
    const lamp = {};
    notes.set(lamp, 'old');
    notes.set(lamp, 'new');
    expect(notes.get(lamp)).toBe('new');
  });

  it('are no part of what the object says, and stay behind when it is copied', () => {
    const notes = new Notes<object, string>();
    const lamp = { title: 'Lamp' };
    notes.set(lamp, 'secret');
    expect(JSON.stringify(lamp)).toBe('{"title":"Lamp"}');
    expect(Reflect.ownKeys(lamp)).toEqual(['title']);
    expect(notes.get({ ...lamp })).toBeUndefined();
  });

  it('can be taken of lists and of what may not be changed', () => {
    const notes = new Notes<object, string>();
    const [list, frozen] = [['a'], Object.freeze({})];
    notes.set(list, 'list');
    notes.set(frozen, 'frozen');
    expect([notes.get(list), notes.get(frozen)]).toEqual(['list', 'frozen']);
  });
});
