import { randomUUID } from 'node:crypto';

/** Hands out tokens that die, and knows the living from the dead. */
export class TokenDesk {
  private readonly dies_at = new Map<string, number>();

  constructor(
    private readonly now: () => number,
    readonly lifetime_s: number,
    private readonly newId: () => string = randomUUID,
  ) {}

  issue(prefix: string): string {
    this.forgetLongDead();
    const token = prefix + this.newId();
    this.dies_at.set(token, this.now() + this.lifetime_s * 1000);
    return token;
  }

  stateOf(token: string): 'valid' | 'expired' | 'unknown' {
    const dies_at = this.dies_at.get(token);
    if (dies_at === undefined) return 'unknown';
    return this.now() < dies_at ? 'valid' : 'expired';
  }

  private forgetLongDead(): void {
    const oldest = this.now() - this.lifetime_s * 1000;
    for (const [token, dies_at] of this.dies_at) if (dies_at < oldest) this.dies_at.delete(token);
  }
}
