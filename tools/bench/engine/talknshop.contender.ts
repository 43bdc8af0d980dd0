import { WorkflowEngine } from '@talknshop/workflow';
import { MemoryCheckpointStore } from '@talknshop/workflow/testing';
import { buyerFlow } from './buyer-graph';
import { ANSWER, checkReply, Contender, Scenario, SCENARIOS } from './contender';

/** Our engine with all it promises: leases, watchers, write-behind, the graph checks; a pause is answered by a second engine. */
export class TalknShop implements Contender {
  readonly name = 'libs/workflow';
  private told = 0;
  private readonly store = new CountingStore();
  private readonly first = this.register('one');
  private readonly second = this.register('two');

  async run(scenario: Scenario): Promise<void> {
    const watch = () => void this.told++;
    const result = await this.first.start({ input: SCENARIOS[scenario].input, group: 'session' }, watch);
    const end = result.status === 'paused' ? await this.second.resume(result.run_id, ANSWER, watch) : result;
    checkReply(end.state, this.name);
  }

  forget(): number {
    const { bytes } = this.store;
    this.store.clear();
    return bytes;
  }

  private register(owner: string) {
    return new WorkflowEngine({ store: this.store, owner, observer: () => void this.told++ }).register(
      buyerFlow,
      undefined,
    );
  }
}

class CountingStore extends MemoryCheckpointStore {
  bytes = 0;

  override create(...[run, first]: Parameters<MemoryCheckpointStore['create']>): Promise<boolean> {
    this.bytes += first.body.length;
    return super.create(run, first);
  }

  override append(...[run_id, checkpoints]: Parameters<MemoryCheckpointStore['append']>): Promise<void> {
    for (const { body } of checkpoints) this.bytes += body.length;
    return super.append(run_id, checkpoints);
  }

  override clear(): void {
    this.bytes = 0;
    super.clear();
  }
}
