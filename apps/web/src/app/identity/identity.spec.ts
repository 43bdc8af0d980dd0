import { readIdentity } from './identity';

const memory = () => {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  };
};

describe('who a browser speaks as', () => {
  it('is the same random name every time', () => {
    const storage = { browser: memory(), tab: memory() };
    expect(readIdentity('', storage, () => 'a1')).toEqual({ user_id: 'web-a1' });
    expect(readIdentity('', storage, () => 'b2')).toEqual({ user_id: 'web-a1' });
  });

  it('is the subject of a token in the address, for as long as the tab is open', () => {
    const storage = { browser: memory(), tab: memory() };
    const token = `e30.${btoa(JSON.stringify({ sub: 'ada' }))}.x`;
    expect(readIdentity(`#token=${token}`, storage, () => 'a1')).toEqual({ user_id: 'ada', token });
    expect(readIdentity('', storage, () => 'a1')).toEqual({ user_id: 'ada', token });
  });

  it('leaves it to the server what is wrong with a token', () => {
    const storage = { browser: memory(), tab: memory() };
    expect(readIdentity('#token=nonsense', storage, () => 'a1')).toEqual({ user_id: 'web-a1', token: 'nonsense' });
  });
});
