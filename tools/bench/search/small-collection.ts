import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as (options: { type: 'minor' }) => void;

/**
 * Frees what was read lately. A process that reads much and makes few objects waits so long with it that a big collection becomes due,
 * which would be measured as the time of whoever it waits for.
 */
export function smallCollection(): void {
  collect({ type: 'minor' });
}
