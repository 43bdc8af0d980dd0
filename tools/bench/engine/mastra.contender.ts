import { afterNeedClarify, mediaNodes, NodeName, Turn, work } from './buyer-graph';
import { ANSWER, checkReply, Contender, Scenario, SCENARIOS } from './contender';
import { importFramework } from './frameworks';

/** The parts of Mastra that are used here. */
interface Mastra {
  createStep(step: object): object;
  createWorkflow(options: object): WorkflowBuilder;
  Mastra: new (options: object) => { getWorkflow(name: string): Workflow };
  InMemoryStore: new () => { stores: { workflows: SnapshotStore } };
  anything: object;
}

interface WorkflowBuilder {
  then(step: object): this;
  branch(cases: [(context: StepContext) => Promise<boolean>, object][]): this;
  commit(): object;
}

interface StepContext {
  state: Turn;
  setState(turn: Turn): Promise<void>;
  resumeData?: Partial<Turn>;
  suspend(payload: object): Promise<unknown>;
}

interface Workflow {
  createRun(options?: { runId: string }): Promise<{
    runId: string;
    start(options: object): Promise<RunEnd>;
    resume(options: object): Promise<RunEnd>;
  }>;
}

interface RunEnd {
  status: string;
  state?: Turn;
}

interface SnapshotStore {
  persistWorkflowSnapshot(input: { runId: string; snapshot: object }): Promise<void>;
  loadWorkflowSnapshot(input: { runId: string }): Promise<Snapshot | null>;
  getWorkflowRunById(input: { runId: string }): Promise<object | null>;
  updateWorkflowState(input: { runId: string; opts: { expectedStatus?: string } }): Promise<Snapshot | undefined>;
}

interface Snapshot {
  status: string;
}

/**
 * Mastra with a store that keeps its snapshots as JSON, as one that outlives the process must. What nodes hand on goes through the
 * workflow's state, so that a snapshot has it once. After an answer it goes straight to the search: it has no way back in its graph,
 * and is spared the two nodes.
 */
export async function mastra(): Promise<Contender> {
  const [workflows, core, storage, zod] = await Promise.all([
    importFramework<Pick<Mastra, 'createStep' | 'createWorkflow'>>('@mastra/core/workflows'),
    importFramework<Pick<Mastra, 'Mastra'>>('@mastra/core/mastra'),
    importFramework<Pick<Mastra, 'InMemoryStore'>>('@mastra/core/storage'),
    importFramework<{ z: { any(): object } }>('zod'),
  ]);
  return new MastraContender({ ...workflows, ...core, ...storage, anything: zod.z.any() });
}

const OUTPUT = { outputOptions: { includeState: true } };

class MastraContender implements Contender {
  readonly name = '@mastra/core 1.71.0, snapshots as JSON';
  private readonly snapshots = new Map<string, string>();
  private bytes = 0;
  private workflows: [Workflow, Workflow];

  constructor(private readonly library: Mastra) {
    this.workflows = [this.build(), this.build()];
  }

  async run(scenario: Scenario): Promise<void> {
    const [first, second] = this.workflows;
    const run = await first.createRun();
    const initialState = { ...SCENARIOS[scenario].input }; // it writes into what it is given
    const started = await run.start({ inputData: {}, initialState, ...OUTPUT });
    if (started.status !== 'suspended') return checkReply(started.state, this.name);
    const again = await second.createRun({ runId: run.runId });
    checkReply((await again.resume({ resumeData: ANSWER, ...OUTPUT })).state, this.name);
  }

  forget(): number {
    const { bytes } = this;
    this.bytes = 0;
    this.snapshots.clear();
    this.workflows = [this.build(), this.build()];
    return bytes;
  }

  private build(): Workflow {
    const storage = new this.library.InMemoryStore();
    Object.assign(storage.stores.workflows, this.store());
    const workflows = { buyer: this.graph() };
    return new this.library.Mastra({ storage, workflows, logger: false }).getWorkflow('buyer');
  }

  private store(): SnapshotStore {
    const load = (run_id: string): Snapshot | null => JSON.parse(this.snapshots.get(run_id) ?? 'null');
    const save = (run_id: string, snapshot: object) => {
      const json = JSON.stringify(snapshot);
      this.bytes += json.length;
      this.snapshots.set(run_id, json);
    };
    return {
      persistWorkflowSnapshot: async ({ runId, snapshot }) => save(runId, snapshot),
      loadWorkflowSnapshot: async ({ runId }) => load(runId),
      getWorkflowRunById: async ({ runId }) => {
        const snapshot = load(runId);
        return snapshot && { workflowName: 'buyer', runId, snapshot, createdAt: new Date(), updatedAt: new Date() };
      },
      updateWorkflowState: async ({ runId, opts: { expectedStatus, ...changes } }) => {
        const snapshot = load(runId);
        if (!snapshot || (expectedStatus && snapshot.status !== expectedStatus)) return undefined;
        save(runId, { ...snapshot, ...changes });
        return { ...snapshot, ...changes };
      },
    };
  }

  private graph(): object {
    const { createWorkflow, anything } = this.library;
    const schemas = { inputSchema: anything, outputSchema: anything, stateSchema: anything };
    const hasMedia = async ({ state }: StepContext) => state.has_media;
    const mustAsk = async ({ state }: StepContext) => afterNeedClarify(state) === 'AskClarifyingQ';
    return createWorkflow({ id: 'buyer', ...schemas })
      .then(this.step('ParseInput'))
      .then(this.step('NeedMediaOps'))
      .branch(mediaNodes.map((node) => [hasMedia, this.step(node)]))
      .then(this.step('BuildOrUpdateRequirementSpec'))
      .then(this.step('NeedClarify'))
      .branch([[mustAsk, this.question()]])
      .then(this.step('SearchMarketplaces'))
      .then(this.step('RankAndCompose'))
      .then(this.step('Done'))
      .commit();
  }

  private step(node: NodeName): object {
    return this.createStep(node, async ({ state, setState }) => {
      await setState({ ...state, ...(await work[node](state)) });
      return {};
    });
  }

  private question(): object {
    return this.createStep('AskClarifyingQ', async ({ state, setState, resumeData, suspend }) => {
      if (!resumeData) return suspend(await work.AskClarifyingQ());
      await setState({ ...state, ...resumeData });
      return {};
    });
  }

  private createStep(id: NodeName, execute: (context: StepContext) => Promise<unknown>): object {
    const { createStep, anything } = this.library;
    return createStep({
      id,
      inputSchema: anything,
      outputSchema: anything,
      stateSchema: anything,
      resumeSchema: anything,
      execute,
    });
  }
}
