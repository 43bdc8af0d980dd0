import type { RunEvent, RunObserver } from '../run/run-event';
import type { RunResult } from '../run/run-result';
import type { Workflow } from './workflow';

/**
 * A run's events as they happen, to be read with `for await`; returns how the run ended. Events wait until they are read. Ceasing to
 * read does not stop the run. Throws what `run` throws.
 *
 *     for await (const event of streamRun(turns, (turns, watch) => turns.start({ input }, watch))) …
 */
export async function* streamRun<State, Event>(
  workflow: Workflow<State, Event>,
  run: (workflow: Workflow<State, Event>, watch: RunObserver<Event>) => Promise<RunResult<State>>,
): AsyncGenerator<RunEvent<Event>, RunResult<State>, undefined> {
  const queue: RunEvent<Event>[] = [];
  let wake = () => {};
  let isOver = false;
  const watch = (event: RunEvent<Event>) => {
    queue.push(event);
    wake();
  };
  const result = run(workflow, watch).finally(() => {
    isOver = true;
    wake();
  });
  while (!isOver || queue.length) {
    const event = queue.shift();
    if (event) yield event;
    else await new Promise<void>((resolve) => (wake = resolve));
  }
  return result;
}
