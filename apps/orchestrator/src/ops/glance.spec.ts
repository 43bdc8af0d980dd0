import { Glance } from './glance';

describe('a glance', () => {
  let looks = 0;
  let now = 0;
  let glance: Glance<number>;

  beforeEach(() => {
    [looks, now] = [0, 0];
    glance = new Glance(async () => ++looks, { kept_ms: 1000, now: () => now });
  });

  it('is not taken unless somebody asks', () => {
    expect(looks).toBe(0);
  });

  it('is shared by all who ask at about the same time', async () => {
    expect(await Promise.all([glance.get(), glance.get()])).toEqual([1, 1]);
    now = 999;
    expect(await glance.get()).toBe(1);
  });

  it('is taken again after a while, and when something was changed', async () => {
    await glance.get();
    now = 1000;
    expect(await glance.get()).toBe(2);
    glance.forget();
    expect(await glance.get()).toBe(3);
  });
});
