import { MarketplaceError } from '../marketplace.errors';
import { MemoryGrantVault } from './grant-vault.port';
import { RotatingGrant } from './rotating-grant';

const ACCOUNT = 'etsy:1';
const never = new AbortController().signal;

/** A vendor with one living refresh token. */
class Vendor {
  living = 'first';
  readonly asked: string[] = [];

  readonly mint = async (refresh_token: string) => {
    this.asked.push(refresh_token);
    if (refresh_token !== this.living) throw new MarketplaceError('etsy', 'unauthorized', 'etsy refused the token');
    this.living = `next-${this.asked.length}`;
    return { value: `access-${this.asked.length}`, lifetime_ms: 1, refresh_token: this.living };
  };
}

let vendor: Vendor;
let vault: MemoryGrantVault;
let now: number;

beforeEach(() => {
  vendor = new Vendor();
  vault = new MemoryGrantVault();
  now = 0;
});

const open = (first = 'first') =>
  new RotatingGrant({
    ...{ account: ACCOUNT, vault, first, mint: vendor.mint, now: () => now },
    pause: async (milliseconds) => void (now += milliseconds),
  });

describe('RotatingGrant', () => {
  it('spends what was given last, also in the next process', async () => {
    await open().next(never);
    expect(await open().next(never)).toMatchObject({ value: 'access-2' });
    expect(vendor.asked).toEqual(['first', 'next-1']);
  });

  it('lets one process spend it at a time', async () => {
    const values = await Promise.all([open(), open(), open()].map(async (grant) => (await grant.next(never)).value));
    expect(values.sort()).toEqual(['access-1', 'access-2', 'access-3']);
    expect(vendor.asked).toEqual(['first', 'next-1', 'next-2']);
  });

  it('takes over from a process that died while it spent it', async () => {
    await vault.replace(ACCOUNT, undefined, { refresh_token: 'first', version: 1, taken_until: 30_000 });
    expect(await open().next(never)).toMatchObject({ value: 'access-1' });
    expect(now).toBe(30_000);
  });

  it('goes back to what the owner gave when what is kept is refused: it may be a new consent', async () => {
    await open().next(never);
    vendor.living = 'new consent';
    expect(await open('new consent').next(never)).toMatchObject({ value: 'access-3' });
    expect((await vault.read(ACCOUNT))?.refresh_token).toBe('next-3');
  });

  it('says that nobody accepts it, and lets the next one try at once', async () => {
    vendor.living = 'revoked';
    await expect(open().next(never)).rejects.toMatchObject({ fault: 'unauthorized' });
    vendor.living = 'first';
    await open().next(never);
    expect(now).toBe(0);
  });

  it('keeps what it has where the vendor gives no other', async () => {
    const mint = async () => ({ value: 'access', lifetime_ms: 1 });
    await new RotatingGrant({ account: ACCOUNT, vault, first: 'first', mint, now: () => now }).next(never);
    expect((await vault.read(ACCOUNT))?.refresh_token).toBe('first');
  });

  it('waits no longer than it is wanted', async () => {
    await vault.replace(ACCOUNT, undefined, { refresh_token: 'first', version: 1, taken_until: 30_000 });
    const grant = new RotatingGrant({ account: ACCOUNT, vault, first: 'first', mint: vendor.mint, now: () => 0 });
    await expect(grant.next(AbortSignal.timeout(20))).rejects.toMatchObject({ name: 'TimeoutError' });
    expect(vendor.asked).toEqual([]);
  });
});
