import type { RunEvent, RunObserver } from '../run/run-event';
import type { RunResult } from '../run/run-result';

/**
 * A run's events as they happen, to be read with `for await`; returns how the run ended. Events wait until they are read. Stopping to
 * read does not stop the run. Throws what `run` throws.
 *
 *     for await (const event of streamRun((watch) => turns.start({ input }, watch))) …
 */
export async function* streamRun<State, Event>(
  run: (watch: RunObserver<Event>) => Promise<RunResult<State>>,
): AsyncGenerator<RunEvent<Event>, RunResult<State>, undefined> {
  const queue: RunEvent<Event>[] = [];
  let wake = () => {};
  let isOver = false;
  const result = run((event) => {
    queue.push(event);
    wake();
  }).finally(() => {
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
