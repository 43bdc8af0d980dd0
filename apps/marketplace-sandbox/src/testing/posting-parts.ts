import { FaultSwitches } from '../faults/fault-switches';
import { Numbers } from '../postings/numbers';
import { PostingStore } from '../postings/posting-store';

/** What the wires of posting have in common, with a clock that a spec sets. */
export function postingParts(clock: { now: number }) {
  const now = (): number => clock.now;
  return {
    now,
    numbers: new Numbers(now),
    store: new PostingStore(),
    public_url: () => 'https://sandbox.test',
    faults: new FaultSwitches(),
  };
}
