import type { Checkpoint, RunRecord } from '../checkpoint-store.port';
import { MemoryCheckpointStore } from './memory-checkpoint-store';

/** What goes wrong with one write: it is refused, or carried out without an answer. */
export type Fault = 'refused' | 'unanswered';

/** A store whose next writes go wrong as told. */
export class FaultyStore extends MemoryCheckpointStore {
  faults: Fault[] = [];

  override create(run: RunRecord, first: Checkpoint): Promise<boolean> {
    return this.suffer(() => super.create(run, first));
  }

  override append(run_id: string, checkpoints: readonly Checkpoint[]): Promise<void> {
    return this.suffer(() => super.append(run_id, checkpoints));
  }

  private async suffer<T>(write: () => Promise<T>): Promise<T> {
    const fault = this.faults.shift();
    if (fault !== 'refused') {
      const answer = await write();
      if (!fault) return answer;
    }
    throw new Error('the network is down');
  }
}
