import { TokenCache, type Token } from './token-cache';

/** A token endpoint whose answers wait to be given. */
function endpoint(): {
  calls: { signal: AbortSignal; grant(value: string, lifetime_ms?: number): void; refuse(error: Error): void }[];
  mint(signal: AbortSignal): Promise<Token>;
} {
  const calls: ReturnType<typeof endpoint>['calls'] = [];
  const mint = (signal: AbortSignal): Promise<Token> =>
    new Promise((resolve, reject) => {
      calls.push({
        signal,
        grant: (value, lifetime_ms = 3_600_000) => resolve({ value, lifetime_ms }),
        refuse: reject,
      });
    });
  return { calls, mint };
}

describe('TokenCache', () => {
  const never = new AbortController().signal;

  it('waits for one request however many ask', async () => {
    const { calls, mint } = endpoint();
    const cache = new TokenCache(mint, () => 0);
    const tokens = [cache.get(never), cache.get(never), cache.get(never)];
    calls[0]!.grant('a');
    expect(await Promise.all(tokens)).toEqual(['a', 'a', 'a']);
    expect(calls).toHaveLength(1);
  });

  it('renews before the token expires, also one that lives for seconds', async () => {
    const { calls, mint } = endpoint();
    let now = 0;
    const cache = new TokenCache(mint, () => now);
    const first = cache.get(never);
    calls[0]!.grant('a', 10_000);
    await first;
    now = 8_999;
    expect(await cache.get(never)).toBe('a');
    now = 9_000;
    const second = cache.get(never);
    calls[1]!.grant('b');
    expect(await second).toBe('b');
  });

  it('tries again after a refusal', async () => {
    const { calls, mint } = endpoint();
    const cache = new TokenCache(mint, () => 0);
    const first = cache.get(never);
    calls[0]!.refuse(new Error('no'));
    await expect(first).rejects.toThrow('no');
    const second = cache.get(never);
    calls[1]!.grant('b');
    expect(await second).toBe('b');
  });

  it('lets one caller be aborted and goes on for the others', async () => {
    const { calls, mint } = endpoint();
    const cache = new TokenCache(mint, () => 0);
    const controller = new AbortController();
    const aborted = cache.get(controller.signal);
    const other = cache.get(never);
    controller.abort('gone');
    await expect(aborted).rejects.toBe('gone');
    expect(calls[0]!.signal.aborted).toBe(false);
    calls[0]!.grant('a');
    expect(await other).toBe('a');
  });

  it('gives the request up when the last caller is aborted, and asks anew for the next', async () => {
    const { calls, mint } = endpoint();
    const cache = new TokenCache(mint, () => 0);
    const controller = new AbortController();
    const aborted = cache.get(controller.signal);
    controller.abort('gone');
    await expect(aborted).rejects.toBe('gone');
    expect(calls[0]!.signal.aborted).toBe(true);
    const next = cache.get(never);
    calls[0]!.refuse(new Error('aborted'));
    await new Promise(setImmediate);
    const last = cache.get(never);
    calls[1]!.grant('b');
    expect(await Promise.all([next, last])).toEqual(['b', 'b']);
    expect(calls).toHaveLength(2);
  });

  it('keeps a new token when the old one is discarded late', async () => {
    const { calls, mint } = endpoint();
    const cache = new TokenCache(mint, () => 0);
    const token = cache.get(never);
    calls[0]!.grant('new');
    await token;
    cache.discard('old');
    expect(await cache.get(never)).toBe('new');
    expect(calls).toHaveLength(1);
  });
});
