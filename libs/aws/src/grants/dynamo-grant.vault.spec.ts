import { localTables } from '../testing/local-tables';
import { DynamoGrantVault } from './dynamo-grant.vault';

describe('DynamoGrantVault', () => {
  const local = localTables();
  let vault: DynamoGrantVault;

  beforeEach(() => {
    vault = new DynamoGrantVault(local.clients);
  });

  it('has nothing of an account that nobody has used', async () => {
    expect(await vault.read('etsy:0')).toBeUndefined();
  });

  it('gives back what was stored last', async () => {
    const taken = { refresh_token: 'one', version: 1, taken_until: 30_000 };
    expect(await vault.replace('etsy:1', undefined, taken)).toBe(true);
    expect(await vault.read('etsy:1')).toEqual(taken);
    expect(await vault.replace('etsy:1', taken, { refresh_token: 'two', version: 2 })).toBe(true);
    expect(await vault.read('etsy:1')).toEqual({ refresh_token: 'two', version: 2 });
  });

  it('lets one of those change it who saw the same', async () => {
    const next = (refresh_token: string) => ({ refresh_token, version: 1 });
    const outcomes = await Promise.all(['a', 'b', 'c'].map((name) => vault.replace('etsy:2', undefined, next(name))));
    expect(outcomes.filter(Boolean)).toHaveLength(1);
    expect(await vault.replace('etsy:2', next('x'), { refresh_token: 'd', version: 2 })).toBe(true);
    expect(await vault.replace('etsy:2', next('x'), { refresh_token: 'e', version: 2 })).toBe(false);
  });
});
