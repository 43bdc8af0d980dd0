/** By what an account gets its next access token, where that changes with each use. */
export interface KeptGrant {
  /** A secret. */
  refresh_token: string;
  /** While somebody spends it, until when others wait for what comes of that; epoch milliseconds. */
  taken_until?: number;
  /** Grows with each change. */
  version: number;
}

/** Where refresh tokens are kept that a vendor gives only once: shared by all processes, and outliving them. */
export abstract class GrantVault {
  abstract read(account: string): Promise<KeptGrant | undefined>;

  /** `false`: it is no longer as `seen` (`undefined`: none), and stays as it is. */
  abstract replace(account: string, seen: KeptGrant | undefined, next: KeptGrant): Promise<boolean>;
}

/** Forgets with the process. */
export class MemoryGrantVault extends GrantVault {
  private readonly grants = new Map<string, KeptGrant>();

  async read(account: string): Promise<KeptGrant | undefined> {
    return this.grants.get(account);
  }

  async replace(account: string, seen: KeptGrant | undefined, next: KeptGrant): Promise<boolean> {
    if (this.grants.get(account)?.version !== seen?.version) return false;
    this.grants.set(account, next);
    return true;
  }
}
