import { WorkflowEngine } from '@talknshop/workflow';
import { MemoryCheckpointStore } from '@talknshop/workflow/testing';
import { buyerFlow } from './buyer-graph';
import { ANSWER, checkReply, Contender, Scenario, SCENARIOS } from './contender';

/** Our engine with all it promises: leases, watchers, write-behind, the graph checks; a pause is answered by a second engine. */
export class TalknShop implements Contender {
  readonly name = 'libs/workflow';
  private told = 0;
  private engines = this.build();

  async run(scenario: Scenario): Promise<void> {
    const [first, second] = this.engines.runs;
    const watch = () => void this.told++;
    const result = await first.start({ input: SCENARIOS[scenario].input, group: 'session' }, watch);
    const end = result.status === 'paused' ? await second.resume(result.run_id, ANSWER, watch) : result;
    checkReply(end.state, this.name);
  }

  forget(): number {
    const { bytes } = this.engines.store;
    this.engines = this.build();
    return bytes;
  }

  private build() {
    const store = new CountingStore();
    const register = (owner: string) => {
      const engine = new WorkflowEngine({ store, owner, observer: () => void this.told++ });
      return engine.register(buyerFlow, undefined);
    };
    return { store, runs: [register('one'), register('two')] as const };
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
}
