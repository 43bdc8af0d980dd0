import { unsayableFields } from './unsayable-fields';

describe('unsayableFields', () => {
  it.each([
    ['{"__proto__": {"admin": true}}', ['$.__proto__']],
    ['{"message": "hi", "constructor": 1}', ['$.constructor']],
    ['{"media": [{}, {"a": {"prototype": null}}]}', ['$.media[1].a.prototype']],
    ['{"__proto__": 1, "b": {"constructor": 2}}', ['$.__proto__', '$.b.constructor']],
  ])('finds those of %s', (json, paths) => {
    expect(unsayableFields(JSON.parse(json)).map(({ path }) => path)).toEqual(paths);
  });

  it.each(['{"toString": 1}', '[]', '"__proto__"', 'null'])('finds none in %s', (json) => {
    expect(unsayableFields(JSON.parse(json))).toEqual([]);
  });
});
