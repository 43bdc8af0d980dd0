import { useNow } from '../use-now';
import { LONGEST_RECORDING_S } from './use-recording';

/** For how long can still be recorded. */
export function SecondsLeft({ since }: { since: number }) {
  const spent = Math.floor((useNow(1000) - since) / 1000);
  const left = Math.max(0, LONGEST_RECORDING_S - Math.max(0, spent));
  return (
    <p className="text-sm tabular-nums text-muted">
      {left} {left === 1 ? 'second' : 'seconds'} left
    </p>
  );
}
