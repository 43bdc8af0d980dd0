import { setTimeout as sleep } from 'node:timers/promises';
import { pseudoRandom } from './pseudo-random';

export interface Timed {
  /** Of the search. */
  number: number;
  ms: number;
}

/** How one call follows another: at equal distances, as load tools send them, or in rushes, as people come. */
export type Arrivals = 'evenly' | 'at random moments';

export interface OpenLoop {
  count: number;
  /** On average. */
  per_second: number;
  arrivals: Arrivals;
}

/** Starts call after call, and waits for none of them before the next. */
export async function openLoop(
  { count, per_second, arrivals }: OpenLoop,
  call: () => Promise<number>,
): Promise<Timed[]> {
  const random = pseudoRandom(7);
  const running: Promise<Timed>[] = [];
  let due = performance.now();
  for (let i = 0; i < count; i++) {
    const distance = arrivals === 'evenly' ? 1 : -Math.log(1 - random());
    due += (distance * 1000) / per_second;
    const wait = due - performance.now();
    if (wait > 0) await sleep(wait);
    running.push(timed(call));
  }
  return Promise.all(running);
}

async function timed(call: () => Promise<number>): Promise<Timed> {
  const started = performance.now();
  const number = await call();
  return { number, ms: performance.now() - started };
}
