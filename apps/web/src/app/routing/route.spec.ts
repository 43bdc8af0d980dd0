import { pathOf, type Route, routeOf } from './route';

describe('an address', () => {
  it.each<[string, Route]>([
    ['/', { page: 'chat' }],
    ['/s/sess_1', { page: 'chat', session_id: 'sess_1' }],
    ['/s/a%40b', { page: 'chat', session_id: 'a@b' }],
    ['/ops', { page: 'ops' }],
  ])('%s shows what it names, and is named by it', (path, route) => {
    expect(routeOf(path)).toEqual(route);
    expect(pathOf(route)).toBe(path);
  });

  it('of nothing shows a new conversation', () => {
    expect(routeOf('/nowhere')).toEqual({ page: 'chat' });
  });
});
