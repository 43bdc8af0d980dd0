import type { MarketplaceHealth } from '@talknshop/contracts';

interface Call {
  /** Milliseconds since the epoch. */
  at: number;
  isOk: boolean;
}

const WINDOW_MS = 5 * 60_000;
const MOST_CALLS = 50;
const DEGRADED_SHARE = 0.2;

/** The calls of the last five minutes (at most the last 50), and what they say about a marketplace. */
export class CallLog {
  private calls: Call[] = [];

  constructor(private readonly now: () => number) {}

  record(isOk: boolean): void {
    this.calls = [...this.recent(), { at: this.now(), isOk }].slice(-MOST_CALLS);
  }

  /** `down` when nothing works, `degraded` when the last call failed or every fifth does, else `up`. */
  health(): { health: MarketplaceHealth; detail: string } {
    const calls = this.recent();
    const failed = calls.filter(({ isOk }) => !isOk).length;
    if (calls.length === 0) return { health: 'up', detail: 'Not called in the last 5 minutes.' };
    return { health: verdict(calls, failed), detail: `${failed} of the last ${calls.length} calls failed.` };
  }

  private recent(): Call[] {
    const oldest = this.now() - WINDOW_MS;
    return this.calls.filter(({ at }) => at > oldest);
  }
}

function verdict(calls: readonly Call[], failed: number): MarketplaceHealth {
  if (failed === 0) return 'up';
  if (failed === calls.length) return failed >= 3 ? 'down' : 'degraded';
  return calls.at(-1)?.isOk === false || failed / calls.length > DEGRADED_SHARE ? 'degraded' : 'up';
}
