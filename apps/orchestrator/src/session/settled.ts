import type { Clock } from '@talknshop/workflow';

const LONGEST_SETTLING_MS = 1000;

/** Resolves when turns that have told their end are stored; while storing fails, nobody is kept waiting for it longer than a second. */
export async function settled(end: Promise<unknown>, clock: Clock): Promise<void> {
  const enough = new AbortController();
  await Promise.race([end, clock.sleep(LONGEST_SETTLING_MS, enough.signal)]);
  enough.abort();
}
