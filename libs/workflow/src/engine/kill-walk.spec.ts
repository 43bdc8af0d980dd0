import type { CheckpointStore } from '../checkpoint-store.port';
import { defineFlow } from '../flow/flow';
import { oneOf } from '../flow/next';
import { pause } from '../flow/pause';
import type { RunEvent } from '../run/run-event';
import { hurry } from '../testing/gates';
import { ManualClock } from '../testing/manual-clock';
import { MemoryCheckpointStore } from '../testing/memory-checkpoint-store';
import { MortalStore } from '../testing/mortal-store';
import { heard, testEngine } from '../testing/test-engine';
import { readHistory } from './read-history';
import type { Workflow } from './workflow';
import type { WorkflowEngine } from './workflow-engine';

interface Turn {
  text: string;
  speech?: string;
  image?: string;
  purpose?: string;
  product?: string;
  order?: string;
}

/** The world outside: it may be asked twice for the same key, but acts once. */
class Ledger {
  readonly orders = new Map<string, string | undefined>();

  act(key: string, product: string | undefined): void {
    if (!this.orders.has(key)) this.orders.set(key, product);
  }
}

interface Process {
  name: string;
  ledger: Ledger;
  isDead(): boolean;
  /** How long looking at the picture takes: sometimes less than listening, sometimes more. */
  image_turns: number;
  /** Who answers a search, in this order. */
  shops: string[];
  /** How often ranking fails in this process. */
  faults: number;
}

const buyer = defineFlow<Turn, Process, string>()({
  name: 'buyer',
  start: 'Parse',
  nodes: {
    Parse: { run: ({ emit, state }) => (emit('parsing'), { text: state.text.trim() }), next: ['Speech', 'Image'] },
    Speech: {
      run: async ({ emit }) => {
        emit('listening');
        await turns(3);
        emit('heard');
        return { speech: 'a laptop' };
      },
      next: 'Clarify',
    },
    Image: {
      run: async ({ emit, deps }) => (await turns(deps.image_turns), emit('looked'), { image: 'a laptop, too' }),
      next: 'Clarify',
    },
    Clarify: {
      run: ({ emit }) => emit('clarifying'),
      next: oneOf(['Ask', 'Search'], (s) => (s.purpose ? 'Search' : 'Ask')),
    },
    Ask: { run: ({ emit }) => (emit('what for?'), pause()), next: 'Clarify' },
    Search: {
      run: async ({ emit, report, deps }) => {
        for (let page = 1; page <= 3; page++) {
          emit(`page ${page}`);
          if (page === 2) for (const shop of deps.shops) report(`${shop} answers ${deps.name}`);
          await turns(1);
        }
        report(`all have answered ${deps.name}`);
        return { product: `laptop found by ${deps.name}` };
      },
      next: 'Rank',
    },
    Rank: {
      retry: { attempts: 2, backoff_ms: 1 },
      run: async ({ emit, deps }) => {
        emit('ranking');
        await turns(1);
        if (deps.faults-- > 0) throw new Error('busy');
      },
      next: 'Order',
    },
    Order: {
      effect: true,
      run: async ({ deps, idempotency_key, emit, state }) => {
        if (!deps.isDead()) deps.ledger.act(idempotency_key, state.product);
        emit('ordered');
        await turns(2);
        return { order: idempotency_key };
      },
      next: 'Done',
    },
    Done: { run: ({ emit }) => emit('done'), final: true },
  },
});

/** A search that is run anew after it has reported is heard anew, as is ranking that failed. */
const AGAIN = /^page|answer|^ranking$/;

/** Whatever order the two media nodes end in, however often ranking is tried, and whoever answers a search that may begin anew. */
const SAID = [
  ...['parsing', 'looked', 'listening', 'heard', 'clarifying', 'what for?'],
  ...['clarifying', 'page 1', 'page 2', 'page 3', 'ordered', 'done'],
];

describe('a run whose process is killed', () => {
  it('loses and repeats nothing, after whichever operation of its store it died', async () => {
    const { operations } = await walk([{}]);
    expect(operations).toBeGreaterThan(10);
    for (let lives = 1; lives <= operations; lives++) await walk([{ lives }, {}]);
  });

  it('loses and repeats nothing, after whatever it told', async () => {
    const { happenings } = await walk([{}]);
    expect(happenings).toBeGreaterThan(25);
    for (let tells = 1; tells <= happenings; tells++) await walk([{ tells }, {}]);
  });

  it('loses and repeats nothing when the next process is killed too', async () => {
    for (let lives = 1; lives <= 9; lives++) {
      for (let tells = 2; tells <= 30; tells += 4) await walk([{ lives }, { tells }, { lives: lives + 2 }, {}]);
    }
  });
});

/** When a process is killed: after so many store operations, or so many things told. Never, if neither is given. */
interface Fate {
  lives?: number;
  tells?: number;
}

/** Runs one turn through a row of processes, each killed as it is fated to be, and checks what is left at the end. */
async function walk(fates: Fate[]): Promise<{ operations: number; happenings: number }> {
  const truth = new MemoryCheckpointStore();
  const clock = new ManualClock();
  void hurry(clock, 1);
  const ledger = new Ledger();
  const told: RunEvent<string>[] = [];
  let operations = 0;
  for (const [nth, { lives, tells = Infinity }] of fates.entries()) {
    const store = new MortalStore(truth, lives);
    let happenings = 0;
    const observer = (event: RunEvent) => {
      if (store.isDead) return;
      told.push(event as RunEvent<string>);
      if (++happenings >= tells) store.die();
    };
    const deps: Process = {
      name: `process ${nth}`,
      ledger,
      isDead: () => store.isDead,
      image_turns: nth % 2 ? 8 : 1,
      shops: nth % 2 ? ['one'] : ['two', 'three', 'one'],
      faults: nth ? 0 : 1,
    };
    const { engine, runs } = testEngine(buyer, {
      store,
      clock,
      deps,
      observer,
      owner: deps.name,
      lease_ms: 1_000,
    });
    await Promise.race([converse(engine, runs, truth), store.died]);
    operations = store.operations;
    await turns(5); // what the dead process had begun may still come to pass
    clock.advance(1_001);
  }
  await check(truth, ledger, told);
  return { operations, happenings: told.length };
}

/** What a client does who wants an order, in whatever state the world is. */
async function converse(engine: WorkflowEngine, runs: Workflow<Turn, string>, truth: CheckpointStore): Promise<void> {
  for (const orphan of await engine.takeUpOrphans()) await orphan.result;
  if (!(await truth.load('r'))) await runs.start({ run_id: 'r', input: { text: ' laptop ' } });
  if ((await truth.load('r'))?.run.status === 'paused') await runs.resume('r', { purpose: 'work' });
}

async function check(truth: CheckpointStore, ledger: Ledger, told: readonly RunEvent<string>[]): Promise<void> {
  const history = await readHistory(truth, 'r');
  const { status, state } = history.at(-1)!;
  expect((await truth.load('r'))?.run.status).toBe(status);
  expect({ status, state }).toEqual({
    status: 'completed',
    state: {
      text: 'laptop',
      speech: 'a laptop',
      image: 'a laptop, too',
      purpose: 'work',
      product: expect.stringMatching(/laptop found by process/),
      order: 'r:Order:1',
    },
  });
  expect([...ledger.orders]).toEqual([['r:Order:1', state['product']]]);
  const said = new Map<number, Set<string>>();
  for (const event of told) {
    if (event.type === 'emitted') said.set(event.index, (said.get(event.index) ?? new Set()).add(event.event));
  }
  expect([...said.values()].every((contents) => contents.size === 1)).toBe(true);
  const once = heard(told).filter((event) => !AGAIN.test(event));
  expect(once.toSorted()).toEqual(SAID.filter((event) => !AGAIN.test(event)).toSorted());
  expect(heard(told).join()).toMatch(/page 1,page 2,(?:[^,]* answers [^,]*,)+page 3,all have answered [^,]*,ranking/);
  expect(heard(told).filter((event) => event === 'ranking').length).toBeLessThan(3);
  const logged = history.flatMap(({ events }) => events.map(({ event }) => event));
  expect(logged).toEqual(heard(told));
}

async function turns(count: number): Promise<void> {
  for (let turn = 0; turn < count; turn++) await new Promise((resolve) => setImmediate(resolve));
}
