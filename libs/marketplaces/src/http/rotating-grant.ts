import { setTimeout as delay } from 'node:timers/promises';
import { MarketplaceError } from '../marketplace.errors';
import type { GrantVault, KeptGrant } from './grant-vault.port';
import type { Grant } from './oauth';

export interface RotatingGrantParts {
  /** Whose it is: the marketplace, and the account there. */
  account: string;
  vault: GrantVault;
  /** What the account's owner has given us; it counts as long as nothing newer is kept, and again when what is kept is refused. */
  first: string;
  /** Asks the vendor with this refresh token. */
  mint: (refresh_token: string, signal: AbortSignal) => Promise<Grant>;
  now: () => number;
  pause?: (milliseconds: number, signal: AbortSignal) => Promise<unknown>;
}

/** For whoever dies while they spend it. Longer than a call to a vendor takes. */
const TAKEN_MS = 30_000;
const LOOK_AGAIN_MS = 100;

/**
 * Gets access tokens where each use of a refresh token brings the next one: of all processes one spends it at a time, and what comes is
 * stored before it is relied on. Throws what `mint` and the vault throw, and `signal.reason`.
 */
export class RotatingGrant {
  constructor(private readonly parts: RotatingGrantParts) {}

  async next(signal: AbortSignal): Promise<Grant> {
    const { account, vault } = this.parts;
    const taken = await this.take(signal);
    try {
      const grant = await this.spend(taken.refresh_token, signal);
      const refresh_token = grant.refresh_token ?? taken.refresh_token;
      await vault.replace(account, taken, { refresh_token, version: taken.version + 1 });
      return grant;
    } catch (error) {
      const { refresh_token, version } = taken;
      await vault.replace(account, taken, { refresh_token, version: version + 1 });
      throw error;
    }
  }

  /** Ours alone for a while. */
  private async take(signal: AbortSignal): Promise<KeptGrant> {
    const { account, vault, first, now, pause = waited } = this.parts;
    for (;;) {
      signal.throwIfAborted();
      const kept = await vault.read(account);
      if (kept?.taken_until !== undefined && kept.taken_until > now()) {
        await pause(LOOK_AGAIN_MS, signal);
        continue;
      }
      const { refresh_token, version } = kept ?? { refresh_token: first, version: 0 };
      const taken = { refresh_token, version: version + 1, taken_until: now() + TAKEN_MS };
      if (await vault.replace(account, kept, taken)) return taken;
    }
  }

  /** What is refused may have been replaced by its owner's new consent. */
  private async spend(refresh_token: string, signal: AbortSignal): Promise<Grant> {
    const { mint, first } = this.parts;
    try {
      return await mint(refresh_token, signal);
    } catch (error) {
      const isRefused = error instanceof MarketplaceError && error.fault === 'unauthorized';
      if (!isRefused || refresh_token === first) throw error;
      return mint(first, signal);
    }
  }
}

function waited(milliseconds: number, signal: AbortSignal): Promise<void> {
  return delay(milliseconds, undefined, { signal }).catch(() => signal.throwIfAborted());
}
