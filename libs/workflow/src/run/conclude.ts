import { brokenEnding, Ending, statusAfter } from './ending';
import type { Announcer } from './announcer';
import type { RunHost } from './run-host';
import type { RunLog } from './run-log';

/**
 * Sees a run off: waits until its log is durable, gives its lease back, and only then tells how it ended, so that who hears of a pause
 * can answer it at once. A log that cannot be written turns the ending into another one.
 */
export async function conclude(
  run_id: string,
  intended: Ending,
  log: RunLog,
  host: RunHost,
  announcer: Announcer,
): Promise<Ending> {
  let ending = intended;
  try {
    await log.flush();
  } catch (error) {
    ending = await brokenEnding(error, run_id, host.store);
  }
  try {
    await host.release(run_id, statusAfter(ending));
  } catch (error) {
    announcer.announce({ type: 'run.release_failed', error });
  }
  announcer.announce(ending);
  return ending;
}
