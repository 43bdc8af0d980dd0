import type { CheckpointStore } from '../checkpoint-store.port';
import type { EngineOptions } from '../engine/engine-options';
import { WorkflowEngine } from '../engine/workflow-engine';
import type { Flow } from '../flow/flow';
import type { RunEvent } from '../run/run-event';
import { ManualClock } from './manual-clock';
import { MemoryCheckpointStore } from './memory-checkpoint-store';

/** An engine of its own for a spec, with what it was made of and everything its runs told. */
export function testEngine<State extends object, Deps, Event>(
  flow: Flow<State, Deps, Event>,
  options: Partial<EngineOptions> & { store?: CheckpointStore; clock?: ManualClock; deps?: Deps } = {},
) {
  const { store = new MemoryCheckpointStore(), clock = new ManualClock(), owner = 'one', deps, ...rest } = options;
  const told: RunEvent<Event>[] = [];
  const observer = (event: RunEvent) => void told.push(event as RunEvent<Event>);
  const engine = new WorkflowEngine({ store, clock, owner, random: () => 0, observer, ...rest });
  return { engine, store, clock, told, runs: engine.register(flow, deps as Deps) };
}

/** What a watcher that keeps the highest index it has seen has heard. */
export function heard<Event>(told: readonly RunEvent<Event>[]): Event[] {
  const events: Event[] = [];
  for (const event of told) if (event.type === 'emitted' && event.index === events.length) events.push(event.event);
  return events;
}
