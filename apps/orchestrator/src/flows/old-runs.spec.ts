import { readFileSync } from 'node:fs';
import { type Emitted, type RunEvent, type StoredRun, WorkflowEngine } from '@talknshop/workflow';
import { ManualClock, MemoryCheckpointStore } from '@talknshop/workflow/testing';
import { RulesUnderstanding } from '../understanding/rules/rules.understanding';
import { answerTurn } from './buyer/buyer-turn';
import { FakeCatalog } from './testing/fake-catalog';
import { FakeConversations } from './testing/fake-conversations';
import { FakeCrosspost } from './testing/fake-crosspost';
import { FakeMedia } from './testing/fake-media';
import { turnFlow } from './turn.flow';
import type { TurnEvent } from './turn-event';

const FIXTURE = new URL('./fixtures/buyer-runs-before-selling.json', import.meta.url);
/** Runs as processes left them behind when there was nothing to sell yet. */
const OLD = JSON.parse(readFileSync(FIXTURE, 'utf8')) as Record<'paused' | 'searching', StoredRun>;

const LATER = Date.parse('2026-11-22T00:00:00.000Z');

const catalog = new FakeCatalog();
const conversations = new FakeConversations();
const said: TurnEvent[] = [];
const nodes: string[] = [];

/** An engine of today with an old run in its store. */
async function engineWith({ run, checkpoints }: StoredRun) {
  const store = new MemoryCheckpointStore();
  const [first, ...others] = checkpoints;
  await store.create(run, first!);
  await store.append(run.run_id, others);
  const observer = (event: RunEvent) => {
    if (event.type === 'emitted') said.push((event as Emitted<TurnEvent>).event);
    if (event.type === 'node.completed') nodes.push(event.node);
  };
  const engine = new WorkflowEngine({ store, owner: 'a-new-process', clock: new ManualClock(LATER), observer });
  const runs = engine.register(turnFlow, {
    ...{ conversations, catalog, understanding: new RulesUnderstanding() },
    ...{ media: new FakeMedia(), crosspost: new FakeCrosspost() },
    ...{ max_clarifications: 2, search_deadline_ms: 2500, search_grace_ms: 600, search_limit: 10 },
  });
  return { engine, runs };
}

describe('a run that an earlier version left behind', () => {
  beforeEach(() => {
    said.length = 0;
    nodes.length = 0;
    conversations.kept.length = 0;
    catalog.requests.length = 0;
  });

  it('goes on with the answer to its question, and remembers what was said before', async () => {
    const { runs } = await engineWith(OLD.paused);
    const answer = answerTurn({ turn_id: 'answer', message: 'a yoga mat', received_at: 2 });
    expect(await runs.resume('paused', answer)).toMatchObject({ status: 'completed' });
    expect(catalog.requests).toMatchObject([{ product_type: 'yoga mat', price: { max: 50 } }]);
    expect(said.at(-1)).toMatchObject({ type: 'done', turn_id: 'answer' });
    expect(conversations.kept).toMatchObject([{ turn_id: 'answer', status: 'completed', session_id: 'session' }]);
  });

  it('is taken up where its process died, without doing again what was done', async () => {
    const { engine } = await engineWith(OLD.searching);
    const [taken] = await engine.takeUpOrphans();
    expect(await taken?.result).toMatchObject({ run_id: 'searching', status: 'completed' });
    expect(nodes).toEqual(['SearchMarketplaces', 'RankAndCompose', 'Done']);
    expect(catalog.requests).toMatchObject([
      { product_type: 'laptop', price: { max: 800 }, brand_exclusions: ['HP'], deadline_ms: 2500 },
    ]);
    expect(said.map(({ type }) => type)).toEqual(expect.arrayContaining(['results', 'token', 'done']));
  });
});
